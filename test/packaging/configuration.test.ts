/** Holds electron-builder.yml to what the packages must be: their kinds, what opens in them, how closed they are. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FUSES } from '../../build/fuses.ts'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'

const association = z.object({
  ext: z.string(),
  name: z.string(),
  mimeType: z.string(),
  role: z.string(),
  icon: z.string(),
})
const text = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
const content: unknown = parse(text)
const configuration = z
  .looseObject({
    electronFuses: z.record(z.string(), z.boolean()),
    publish: z.null(),
    asar: z.boolean(),
    linux: z.looseObject({
      target: z.array(z.string()),
      category: z.string(),
      icon: z.string(),
      mimeTypes: z.array(z.string()),
    }),
    deb: z.object({ fpm: z.array(z.string()) }),
    rpm: z.object({ fpm: z.array(z.string()) }),
    mac: z.looseObject({
      target: z.array(z.object({ target: z.string(), arch: z.array(z.string()) })),
      category: z.string(),
      icon: z.string(),
      hardenedRuntime: z.boolean(),
      entitlements: z.string(),
      entitlementsInherit: z.string(),
      fileAssociations: z.array(association),
    }),
    dmg: z.object({ writeUpdateInfo: z.boolean() }),
    win: z.looseObject({
      target: z.array(z.string()),
      icon: z.string(),
      fileAssociations: z.array(association),
    }),
    nsis: z.looseObject({ deleteAppDataOnUninstall: z.boolean(), differentialPackage: z.boolean() }),
  })
  .parse(content)

const MIME_TYPE = 'application/vnd.soundings+json'

describe('electron-builder.yml', () => {
  it('makes every kind of package', () => {
    expect(configuration.linux.target).toEqual(['AppImage', 'deb', 'rpm'])
    expect(configuration.mac.target).toEqual([
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ])
    expect(configuration.win.target).toEqual(['nsis', 'portable'])
  })

  it('puts the app into one category of each system that has them', () => {
    expect(configuration.linux.category).toBe('Office')
    expect(configuration.mac.category).toBe('public.app-category.business')
  })

  it('opens .soundings files everywhere, and gives them an icon of their own', () => {
    for (const { fileAssociations } of [configuration.mac, configuration.win]) {
      expect(fileAssociations).toMatchObject([{ ext: 'soundings', mimeType: MIME_TYPE, role: 'Editor' }])
      expect(existsSync(join(ROOT, 'build', fileAssociations[0]?.icon ?? ''))).toBe(true)
    }
    expect(configuration.linux.mimeTypes).toEqual([MIME_TYPE])
    const described = readFileSync(join(ROOT, 'build', 'linux', 'soundings-mime.xml'), 'utf8')
    expect(described).toContain(`<mime-type type="${MIME_TYPE}">`)
    expect(described).toContain('<glob pattern="*.soundings"/>')
    for (const { fpm } of [configuration.deb, configuration.rpm]) {
      const files = fpm.map((each) => each.split('='))
      expect(files.map(([source]) => existsSync(join(ROOT, source ?? '')))).toEqual([true, true])
      expect(files.map(([, place]) => place)).toEqual([
        '/usr/share/mime/packages/soundings.xml',
        `/usr/share/icons/hicolor/scalable/mimetypes/${MIME_TYPE.replace('/', '-')}.svg`,
      ])
    }
  })

  it('uses icons of our own', () => {
    const { linux, mac, win } = configuration
    for (const { icon } of [linux, mac, win]) expect(existsSync(join(ROOT, icon))).toBe(true)
  })

  it('turns every fuse that electron-builder knows, as expected', () => {
    const { resetAdHocDarwinSignature, ...fuses } = configuration.electronFuses
    expect(fuses).toEqual(Object.fromEntries(FUSES.map(({ name, on }) => [name, on])))
    expect(resetAdHocDarwinSignature).toBe(true)
  })

  it('allows the hardened runtime nothing but what V8 needs, and the microphone', () => {
    const { mac } = configuration
    expect(mac.hardenedRuntime).toBe(true)
    expect(mac.entitlementsInherit).toBe(mac.entitlements)
    const entitlements = readFileSync(join(ROOT, mac.entitlements), 'utf8')
    expect([...entitlements.matchAll(/<key>([^<]+)<\/key>\s*<true\/>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.audio-input',
    ])
    expect(entitlements.match(/<key>/g)).toHaveLength(2)
  })

  it('keeps the app in an archive, publishes nowhere, and writes nothing for an updater', () => {
    expect(configuration.asar).toBe(true)
    expect(configuration.publish).toBeNull()
    expect(configuration.nsis.differentialPackage).toBe(false)
    expect(configuration.dmg.writeUpdateInfo).toBe(false)
  })

  it('leaves what somebody wrote when the program is removed', () => {
    expect(configuration.nsis.deleteAppDataOnUninstall).toBe(false)
  })

  it('holds no certificate and no password: signing is a matter of the environment', () => {
    const set = text.split('\n').filter((line) => !line.trim().startsWith('#'))
    expect(set.join('\n')).not.toMatch(/password|certificate|identity|cscLink|notarize|sign:/i)
  })
})
