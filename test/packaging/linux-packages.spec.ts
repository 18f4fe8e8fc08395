/** What electron-builder hands to the makers of Linux packages, which are not run here: it is asked to stop before each of them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePackageFiles } from '../../build/package-files.ts'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'
import { writeStandInRuntime } from './stand-in-runtime.ts'

type Handed = {
  readonly desktop: string
  /** What goes where in a deb or rpm; empty for an AppImage. */
  readonly args: readonly string[]
}

const forAppImage = z.object({ desktop: z.string() })
const forFpm = z.tuple([z.array(z.string()), z.string()])

const place = mkdtempSync(join(tmpdir(), 'soundings-linux-'))
const handed: Handed[] = []

beforeAll(async () => {
  writePackageFiles()
  writeStandInRuntime(join(place, 'runtime'), 'linux')
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget(['AppImage', 'deb', 'rpm'], Arch.x64),
    publish: 'never',
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist: join(place, 'runtime'),
      directories: { app: 'dist/package', buildResources: 'build', output: join(place, 'packages') },
    },
    effectiveOptionComputed: (given: unknown) => {
      const fpm = forFpm.safeParse(given)
      if (fpm.success) handed.push({ args: fpm.data[0], desktop: readFileSync(fpm.data[1], 'utf8') })
      else handed.push({ args: [], desktop: forAppImage.parse(given).desktop })
      return Promise.resolve(true)
    },
  })
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the packages for Linux', () => {
  it('are an AppImage, a deb and an rpm', () => {
    expect(handed).toHaveLength(3)
    expect(handed.map(({ args }) => args.find((each) => /\.(?:deb|rpm)$/.test(each))?.slice(-4))).toEqual([
      undefined,
      '.deb',
      '.rpm',
    ])
  })

  it('start the app with the file that was opened and in its sandbox, in one category', () => {
    for (const { desktop } of handed) {
      const lines = desktop.split('\n')
      expect(lines.find((line) => line.startsWith('Exec='))).toMatch(
        /^Exec=(?:AppRun|\/opt\/Soundings\/soundings) %U$/,
      )
      expect(desktop).not.toContain('sandbox')
      expect(lines).toEqual(
        expect.arrayContaining([
          'Name=Soundings',
          'Icon=soundings',
          'StartupWMClass=soundings',
          'MimeType=application/vnd.soundings+json;',
          'Categories=Office;',
        ]),
      )
    }
  })

  it('bring the type of the file, its icon and the icons of the app', () => {
    for (const { args } of handed.slice(1)) {
      const places = args.flatMap((each) => /=(\/usr\/share\/.+)$/.exec(each)?.[1] ?? [])
      expect(places).toEqual([
        '/usr/share/mime/packages/soundings.xml',
        '/usr/share/icons/hicolor/scalable/mimetypes/application-vnd.soundings+json.svg',
        ...[16, 24, 32, 48, 64, 128, 256, 512].map(
          (size) => `/usr/share/icons/hicolor/${String(size)}x${String(size)}/apps/soundings.png`,
        ),
        '/usr/share/applications/soundings.desktop',
      ])
    }
  })
})
