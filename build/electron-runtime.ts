/** Finds Electron's runtime, or lets its own installer download it and gives up where nothing comes. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, stdout } from 'node:process'
import { ROOT, toolScript } from './paths.ts'

/** How long nothing may arrive before the download is given up. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 500

const FOLDER = join(ROOT, 'node_modules', 'electron')

/** The runtime's program, null where it is not installed. */
export function installedElectron(): string | null {
  try {
    const place = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist')
    const program = join(place, readFileSync(join(FOLDER, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
  } catch {
    return 0
  }
}

/** The installer shows nothing in its first half minute, so what has arrived is read off its temporary folder. */
function showArrived(bytes: number): void {
  const text = `Downloading Electron: ${(bytes / 1_000_000).toFixed(0)} MB`
  if (stdout.isTTY) stdout.write(`\r${text}`)
  else stdout.write(`${text}\n`)
}

/** Null where it could not be downloaded. */
export async function downloadElectron(): Promise<string | null> {
  const temporary = mkdtempSync(join(tmpdir(), 'soundings-electron-'))
  const installer = spawn(process.execPath, [toolScript('electron', 'install-electron')], {
    cwd: ROOT,
    env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: 'ignore',
  })
  console.log('Electron is not installed yet: asking for it.')
  await new Promise<void>((resolve) => {
    let arrived = 0
    let shown = 0
    let lastSign = Date.now()
    const look = setInterval(() => {
      const bytes = bytesIn(temporary)
      // once it is unpacking, nothing more arrives and all is well
      if (bytes !== arrived || existsSync(join(FOLDER, 'dist'))) lastSign = Date.now()
      arrived = bytes
      if (bytes - shown >= (stdout.isTTY ? 1 : 20) * 1_000_000) {
        shown = bytes
        showArrived(bytes)
      }
      if (Date.now() - lastSign > PATIENCE_MS) installer.kill()
    }, LOOK_EVERY_MS)
    const end = () => {
      clearInterval(look)
      if (shown > 0) stdout.write('\n')
      resolve()
    }
    installer.once('error', end)
    installer.once('exit', end)
  })
  rmSync(temporary, { recursive: true, force: true })
  return installedElectron()
}
