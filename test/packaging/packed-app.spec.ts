/** The app, really packed by electron-builder for each system: what is in it, what is not, and how its fuses are set. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { platform } from 'node:process'
import { createPackage, extractAll, extractFile, uncacheAll } from '@electron/asar'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { createBuilder } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FUSE_SENTINEL, readFuses } from '../../build/fuses.ts'
import { writePackageFiles } from '../../build/package-files.ts'
import {
  ARCHIVE_BYTES,
  findPacked,
  packageFaults,
  runtimeLicenceFaults,
  type Packed,
} from '../../build/package-check.ts'
import { DICTIONARIES } from '../../electron/spelling.ts'
import { noticesText, readNotices } from '../../build/notices.ts'
import { CHUNK_MODULES, RENDERER_OUT, ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'
import { packWithStandIn, type PackedFolder } from './pack.ts'
import type { System } from './stand-in-runtime.ts'

// electron-builder packs for macOS anywhere but on Windows
const SYSTEMS: readonly System[] = platform === 'win32' ? ['linux', 'windows'] : ['linux', 'mac', 'windows']
const made = new Map<System, PackedFolder>()

function of(system: System): PackedFolder {
  const packed = made.get(system)
  if (packed === undefined) throw new Error(`${system} was not packed`)
  return packed
}

beforeAll(async () => {
  writePackageFiles()
  await Promise.all(
    SYSTEMS.map(async (system) => {
      made.set(system, await packWithStandIn(system))
    }),
  )
})

afterAll(() => {
  for (const { runtime } of made.values()) rmSync(dirname(runtime), { recursive: true, force: true })
})

describe.each(SYSTEMS)('the app packed for %s', (system) => {
  it('holds exactly what a run needs, as it was built, and is closed', () => {
    expect(packageFaults(of(system).packed)).toEqual([])
  })

  it('has its fuses turned by electron-builder, and only those that we set', () => {
    const { packed } = of(system)
    const [wire] = readFuses(readFileSync(packed.program))
    // run as Node, cookies, options, inspect, integrity, only ASAR, snapshot, file privileges, and one that we leave alone
    expect(wire).toEqual(['off', 'off', 'off', 'off', 'on', 'on', 'off', 'off', 'on'])
  })

  it('leaves room in its size budget, but little', () => {
    const { size } = statSync(join(of(system).packed.resources, 'app.asar'))
    expect(size / ARCHIVE_BYTES).toBeGreaterThan(0.8)
  })
})

describe('the packed manifest', () => {
  it('is what a run needs and no more', () => {
    const archive = join(of('linux').packed.resources, 'app.asar')
    const content = z
      .record(z.string(), z.string())
      .parse(JSON.parse(extractFile(archive, 'package.json').toString('utf8')))
    const { version, description, ...rest } = content
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(description).not.toBe('')
    expect(rest).toEqual({
      name: 'soundings',
      productName: 'Soundings',
      license: 'MIT',
      type: 'module',
      main: 'dist/electron/main.js',
      desktopName: 'soundings.desktop',
    })
  })
})

describe("the runtime's licences", () => {
  // on macOS they are only there once a whole runtime was unpacked, which the workflow sees
  it('stay beside the program', () => {
    const { folder, packed } = of('linux')
    expect(runtimeLicenceFaults(folder, packed)).toEqual([])
    rmSync(join(folder, 'LICENSE.electron.txt'))
    expect(runtimeLicenceFaults(folder, packed)).toEqual(['LICENSE.electron.txt is missing'])
  })
})

/** The packages that the bundler took something from, by its own account. */
async function bundledPackages(): Promise<readonly string[]> {
  const builder = await createBuilder({
    configFile: join(ROOT, 'build', 'vite.electron.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  })
  const outputs = await Promise.all(
    ['main', 'preload'].map(async (name) => {
      const environment = builder.environments[name]
      if (environment === undefined) throw new Error(`no environment ${name}`)
      const built = await builder.build(environment)
      if (!('output' in built)) throw new Error(`${name} was not built once`)
      return built.output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []))
    }),
  )
  const ids = [readFileSync(CHUNK_MODULES, 'utf8'), ...outputs.flat()].join('\n').replaceAll('\\', '/')
  const names = [...ids.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"@]+)\//g)].map(([, name]) => name ?? '')
  return [...new Set(names)]
}

describe('the notices in the package', () => {
  it('name everybody whose work the bundler took, with the text of their licence', async () => {
    const bundled = await bundledPackages()
    expect(bundled).toEqual(expect.arrayContaining(['react-dom', 'zod', '@stdlib/math-base-special-pow']))
    const complete = new Set(readNotices().flatMap(({ name, text }) => (text === '' ? [] : [name])))
    expect(bundled.filter((name) => !complete.has(name))).toEqual([])
    const text = extractFile(join(of('linux').packed.resources, 'app.asar'), 'THIRD-PARTY-NOTICES.txt')
    expect(text.toString('utf8') === noticesText(readNotices())).toBe(true)
  })

  it('name the fonts and the dictionaries', () => {
    const text = readFileSync(join(of('linux').packed.resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    const subset = /-(?:latin|cyrillic|greek|vietnamese|arabic|math|symbols)(?:-ext)?-(?:wght|opsz).*/
    const families = readdirSync(join(RENDERER_OUT, 'assets'))
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => `@fontsource-variable/${name.replace(subset, '')}`)
    expect(families).toContain('@fontsource-variable/source-sans-3')
    const wanted = [...new Set(families), ...DICTIONARIES.map((name) => `dictionary-${name}`)]
    const named = new Set([...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name]) => name))
    expect(wanted.filter((name) => !named.has(name))).toEqual([])
  })
})

describe.runIf(SYSTEMS.includes('mac'))('the app for macOS', () => {
  const info = (): string => readFileSync(of('mac').packed.digest ?? '', 'utf8').replaceAll(/>\s+</g, '><')

  it('opens .soundings files with an icon of their own', () => {
    const [type = ''] = /<key>CFBundleDocumentTypes<\/key><array>.*?<\/dict>/.exec(info()) ?? []
    for (const [key, value] of [
      ['CFBundleTypeExtensions', '<array><string>soundings</string></array>'],
      ['CFBundleTypeName', '<string>Soundings accounts</string>'],
      ['CFBundleTypeRole', '<string>Editor</string>'],
      ['CFBundleTypeIconFile', '<string>document.icns</string>'],
    ] as const) {
      expect(type).toContain(`<key>${key}</key>${value}`)
    }
    expect(info()).toContain('<string>application/vnd.soundings+json</string>')
    for (const [name, ours] of [
      ['icon.icns', 'soundings.icns'],
      ['document.icns', 'document.icns'],
    ] as const) {
      const packed = readFileSync(join(of('mac').packed.resources, name))
      expect(packed.equals(readFileSync(join(ROOT, 'build', 'icons', ours)))).toBe(true)
    }
  })

  it('asks leave for the microphone alone, in our words, and may not talk in the clear', () => {
    expect(readFileSync(join(of('mac').runtime, 'Electron.app/Contents/Info.plist'), 'utf8')).toContain(
      'NSCameraUsageDescription',
    )
    expect(info().match(/NS\w+UsageDescription/g)).toEqual(['NSMicrophoneUsageDescription'])
    expect(info()).toContain('<string>Soundings records a conversation')
    expect(info()).toContain(
      '<key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><false/></dict>',
    )
  })
})

describe('the app for Windows', () => {
  it('bears our name and our icon', () => {
    const program = NtExecutable.from(readFileSync(of('windows').packed.program))
    const { entries } = NtExecutableResource.from(program)
    const [version] = Resource.VersionInfo.fromEntries(entries)
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Soundings',
      FileDescription: 'Soundings',
    })
    const [icon] = Resource.IconGroupEntry.fromEntries(entries)
    expect(icon?.icons.map(({ width }) => width || 256)).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256])
  })
})

/** A copy of the packed app for Linux, with its archive opened, changed and closed again. */
async function altered(change: (archive: string) => Promise<void>): Promise<Packed> {
  const place = mkdtempSync(join(tmpdir(), 'soundings-altered-'))
  cpSync(of('linux').folder, place, { recursive: true })
  const archive = join(place, 'resources', 'app.asar')
  const open = join(place, 'open')
  extractAll(archive, open)
  await change(open)
  await createPackage(open, archive)
  rmSync(open, { recursive: true })
  uncacheAll()
  const packed = findPacked(place)
  if (packed === null) throw new Error('the copy holds no app')
  return packed
}

describe('the check of a packed app', () => {
  it('finds what has no place in it, what is missing and what was changed', async () => {
    const packed = await altered(async (open) => {
      await mkdir(join(open, 'node_modules', 'left'), { recursive: true })
      await writeFile(join(open, 'node_modules', 'left', 'over.ts'), 'export const left = 1\n')
      await writeFile(join(open, 'dist', 'electron', 'main.js.map'), '{}')
      await writeFile(
        join(open, 'dist', 'electron', 'main.js'),
        `//# sourceMappingURL=main.js.map\n// ${ROOT}`,
      )
      rmSync(join(open, 'dist', 'renderer', 'index.html'))
      await writeFile(join(open, 'package.json'), '{"name":"soundings","main":"none.js","scripts":{}}')
    })
    const faults = packageFaults(packed)
    expect(faults).toEqual(
      expect.arrayContaining([
        'node_modules/left/over.ts has no place in the archive',
        'node_modules/left/over.ts is of no kind that a run needs',
        'dist/electron/main.js.map has no place in the archive',
        'dist/electron/main.js names a source map',
        'dist/electron/main.js names a place of this machine',
        'dist/electron/main.js is not what was built',
        'dist/renderer/index.html is missing in the archive',
        'package.json states scripts',
        'package.json lacks version',
        'package.json starts nothing',
      ]),
    )
    rmSync(dirname(packed.program), { recursive: true })
  })

  it('finds an archive that is too big, an updater and a fuse turned back', async () => {
    const packed = await altered(async (open) => {
      await writeFile(join(open, 'dist', 'renderer', 'big.js'), 'x'.repeat(ARCHIVE_BYTES))
    })
    writeFileSync(join(packed.resources, 'app-update.yml'), 'provider: generic')
    const program = readFileSync(packed.program)
    program.write('1', program.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2, 'latin1')
    writeFileSync(packed.program, program)
    expect(packageFaults(packed)).toEqual([
      'dist/renderer/big.js has no place in the archive',
      expect.stringMatching(/^the archive has \d+ bytes, over \d+$/),
      'the fuse runAsNode is on and must be off',
      'app-update.yml lies beside the archive',
    ])
    rmSync(dirname(packed.program), { recursive: true })
  })

  it('finds a program that does not know the archive', async () => {
    const { folder, packed } = of('windows')
    const place = mkdtempSync(join(tmpdir(), 'soundings-altered-'))
    cpSync(folder, place, { recursive: true })
    const other = await altered(async (open) => rmSync(join(open, 'LICENSE.txt')))
    cpSync(join(other.resources, 'app.asar'), join(place, 'resources', 'app.asar'))
    rmSync(dirname(other.program), { recursive: true })
    uncacheAll()
    const copy = findPacked(place)
    expect(copy?.system).toBe(packed.system)
    expect(copy === null ? [] : packageFaults(copy)).toContain(
      "the program does not know the archive's digest",
    )
    rmSync(place, { recursive: true })
  })
})
