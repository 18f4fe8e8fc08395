/** Looks through a packed app, whatever the system, for what must be in it and for what must not. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, join } from 'node:path'
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar'
import { DICTIONARIES } from '../electron/spelling.ts'
import { z } from '../shared/zod.ts'
import { fuseFaults } from './fuses.ts'
import { ELECTRON_OUT, PACKAGE_FILES, RENDERER_OUT, ROOT } from './paths.ts'

/** Bytes of the archive: what we add to Electron. It was 6,706,453 when this was set; 1.1 million of it are two dictionaries. */
export const ARCHIVE_BYTES = 7_000_000

/** What a run reads of the manifest, and nothing else. */
const MANIFEST_FIELDS = [
  'name',
  'productName',
  'version',
  'description',
  'license',
  'type',
  'main',
  'desktopName',
]
const LICENCES = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']
const KINDS = new Set(['.html', '.js', '.cjs', '.css', '.json', '.svg', '.txt', '.woff2', '.aff', '.dic'])
const TEXT = new Set(['.html', '.js', '.cjs', '.css', '.json', '.svg'])
const UPDATER_FILES = ['app-update.yml', 'default_app.asar', 'app', 'app.asar.unpacked']

export type Packed = {
  readonly system: 'linux' | 'mac' | 'windows'
  readonly resources: string
  /** The file that holds the fuses. */
  readonly program: string
  /** Where the archive's digest is written, null on Linux, where Electron does not check it. */
  readonly digest: string | null
}

/** What lies in a folder of unpacked files; null where no app of ours does. */
export function findPacked(folder: string): Packed | null {
  const contents = join(folder, 'Soundings.app', 'Contents')
  if (existsSync(contents)) {
    const framework = join(contents, 'Frameworks', 'Electron Framework.framework')
    return {
      system: 'mac',
      resources: join(contents, 'Resources'),
      program: join(framework, 'Electron Framework'),
      digest: join(contents, 'Info.plist'),
    }
  }
  const resources = join(folder, 'resources')
  const windows = join(folder, 'Soundings.exe')
  if (existsSync(windows)) return { system: 'windows', resources, program: windows, digest: windows }
  const linux = join(folder, 'soundings')
  return existsSync(linux) ? { system: 'linux', resources, program: linux, digest: null } : null
}

/** What is started; on macOS the fuses lie elsewhere. */
export function programOf(folder: string, { system, program }: Packed): string {
  return system === 'mac' ? join(folder, 'Soundings.app', 'Contents', 'MacOS', 'Soundings') : program
}

const slashes = (path: string): string => path.replaceAll('\\', '/')

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(slashes)
}

const PROGRAMS = [
  'main.js',
  'preload.cjs',
  ...DICTIONARIES.flatMap((name) => [`spelling/${name}.aff`, `spelling/${name}.dic`]),
]

/** Every file of the archive and where the same bytes lie in the build. */
function expectedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...['package.json', ...LICENCES].map((name) => [name, join(PACKAGE_FILES, name)] as const),
    ...PROGRAMS.map((name) => [`dist/electron/${name}`, join(ELECTRON_OUT, name)] as const),
    ...filesIn(RENDERER_OUT).map((name) => [`dist/renderer/${name}`, join(RENDERER_OUT, name)] as const),
  ])
}

function archiveFiles(archive: string): readonly string[] {
  // by name alone: on Windows the archive's own functions want its separators
  return listPackage(archive, { isPack: false })
    .filter((name) => !('files' in statFile(archive, name.slice(1))))
    .map((name) => slashes(name).slice(1))
}

const contentOf = (archive: string, name: string): Buffer => extractFile(archive, join(...name.split('/')))

/** How this machine would show up in a file; Windows writes its separators twice within a string. */
const MACHINE_PLACES = [ROOT, join(homedir(), '/')].flatMap((place) => [
  place,
  slashes(place),
  place.replaceAll('\\', '\\\\'),
])

function fileFaults(archive: string, name: string, source: string | undefined): readonly string[] {
  const content = contentOf(archive, name)
  const text = TEXT.has(extname(name)) ? content.toString('utf8') : ''
  return [
    ...(KINDS.has(extname(name)) ? [] : [`${name} is of no kind that a run needs`]),
    ...(/[#@]\s*sourceMappingURL=/.test(text) ? [`${name} names a source map`] : []),
    ...(MACHINE_PLACES.some((place) => text.includes(place))
      ? [`${name} names a place of this machine`]
      : []),
    ...(source !== undefined && existsSync(source) && !readFileSync(source).equals(content)
      ? [`${name} is not what was built`]
      : []),
  ]
}

const manifest = z.record(z.string(), z.unknown())

function manifestFaults(archive: string): readonly string[] {
  const content = manifest.parse(JSON.parse(contentOf(archive, 'package.json').toString('utf8')))
  const fields = Object.keys(content)
  const main = content.main
  return [
    ...fields.filter((name) => !MANIFEST_FIELDS.includes(name)).map((name) => `package.json states ${name}`),
    ...MANIFEST_FIELDS.filter((name) => !fields.includes(name)).map((name) => `package.json lacks ${name}`),
    ...(typeof main === 'string' && archiveFiles(archive).includes(main)
      ? []
      : ['package.json starts nothing']),
  ]
}

function archiveFaults(archive: string): readonly string[] {
  const names = archiveFiles(archive)
  const sources = expectedFiles()
  const expected = [...sources.keys()]
  const bytes = statSync(archive).size
  return [
    ...names.filter((name) => !expected.includes(name)).map((name) => `${name} has no place in the archive`),
    ...expected.filter((name) => !names.includes(name)).map((name) => `${name} is missing in the archive`),
    ...(names.includes('package.json') ? manifestFaults(archive) : []),
    ...names.flatMap((name) => fileFaults(archive, name, sources.get(name))),
    ...(bytes > ARCHIVE_BYTES
      ? [`the archive has ${String(bytes)} bytes, over ${String(ARCHIVE_BYTES)}`]
      : []),
  ]
}

/** Electron compares the archive's table of contents with this digest, and each file with the digest in that table. */
function integrityFaults(packed: Packed, archive: string): readonly string[] {
  if (packed.digest === null) return []
  const digest = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
  return readFileSync(packed.digest).includes(digest)
    ? []
    : ["the program does not know the archive's digest"]
}

function openFaults(packed: Packed): readonly string[] {
  const beside = readdirSync(packed.resources)
  const info = packed.system === 'mac' ? readFileSync(packed.digest ?? '', 'utf8') : ''
  return [
    ...UPDATER_FILES.filter((name) => beside.includes(name)).map((name) => `${name} lies beside the archive`),
    ...LICENCES.filter((name) => !beside.includes(name)).map((name) => `${name} is not beside the archive`),
    ...(/<key>NSAllowsArbitraryLoads<\/key>\s*<true\/>|<key>NSAllowsLocalNetworking</.test(info)
      ? ['macOS would let the app talk to the network in the clear']
      : []),
    ...[...info.matchAll(/<key>(NS(?!Microphone)\w+UsageDescription)</g)].map(
      ([, key]) => `${key ?? ''} asks leave`,
    ),
  ]
}

/** Electron's and Chromium's licences must come along; electron-builder puts them there when it has unpacked a runtime. */
export function runtimeLicenceFaults(folder: string, packed: Packed): readonly string[] {
  const place = packed.system === 'mac' ? packed.resources : folder
  return ['LICENSE.electron.txt', 'LICENSES.chromium.html']
    .filter((name) => !existsSync(join(place, name)))
    .map((name) => `${name} is missing`)
}

/** Empty where the package is as it must be. */
export function packageFaults(packed: Packed): readonly string[] {
  const archive = join(packed.resources, 'app.asar')
  if (!existsSync(archive)) return ['there is no archive']
  return [
    ...archiveFaults(archive),
    ...integrityFaults(packed, archive),
    ...fuseFaults(readFileSync(packed.program)),
    ...openFaults(packed),
  ]
}
