/** Where things of the project lie, and where a tool's program is, for the scripts beside this file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const RENDERER_OUT = join(ROOT, 'dist', 'renderer')
export const ELECTRON_OUT = join(ROOT, 'dist', 'electron')
export const ICONS = join(ROOT, 'build', 'icons')
/** The manifest and the licences of the package; electron-builder takes it for the app's folder. */
export const PACKAGE_FILES = join(ROOT, 'dist', 'package')
/** Where electron-builder puts what it has packed. */
export const PACKAGES_OUT = join(ROOT, 'dist', 'packages')
/** Which modules went into which chunk; written by the renderer's build, read by the bundle budget. */
export const CHUNK_MODULES = join(ROOT, 'dist', 'chunk-modules.json')

/**
 * The script of an installed package's program, to be run with `process.execPath`: works alike on every platform,
 * while the shims in `.bin` need a shell on Windows.
 */
export function toolScript(packageName: string, program = packageName): string {
  const folder = join(ROOT, 'node_modules', packageName)
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const bin: unknown =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest ? manifest.bin : null
  const programs: ReadonlyMap<string, unknown> = new Map<string, unknown>(
    typeof bin === 'object' && bin !== null ? Object.entries(bin) : [[packageName, bin]],
  )
  const script = programs.get(program)
  if (typeof script !== 'string') throw new Error(`${packageName} has no program ${program}`)
  return join(folder, script)
}
