/** Starts the app that `npm run package -- --dir` has packed for this machine, on an empty data folder, and sees that its page comes up. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arch, argv, exit, platform } from 'node:process'
import { isRoot } from './browser-window.ts'
import { findPacked, programOf } from './package-check.ts'
import { PACKAGES_OUT } from './paths.ts'
import { waitForStart } from './wait-for-start.ts'

const PATIENCE_MS = 120_000

/** As electron-builder names them: on each system one kind of processor goes without saying. */
function unpackedFolder(): string {
  const arm = arch === 'arm64' ? '-arm64' : ''
  if (platform === 'darwin') return `mac${arm}`
  return `${platform === 'win32' ? 'win' : 'linux'}${arm}-unpacked`
}

const folder = argv[2] ?? join(PACKAGES_OUT, unpackedFolder())
const packed = findPacked(folder)
if (packed === null) {
  console.error(`There is no packed app in ${folder}. Pack one with: npm run package -- --dir`)
  exit(1)
}
const data = mkdtempSync(join(tmpdir(), 'soundings-start-'))
const args = [`--user-data-dir=${data}`, ...(isRoot() ? ['--no-sandbox'] : [])]
const outcome = await waitForStart(programOf(folder, packed), args, data, PATIENCE_MS)
console.log(`The packed app ${outcome === 'started' ? 'starts' : `does not start: ${outcome}`}.`)
// on Windows a helper may hold a file for a moment longer
rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
exit(outcome === 'started' ? 0 : 1)
