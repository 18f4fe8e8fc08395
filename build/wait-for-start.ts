/** Starts a packed app on an empty data folder and waits until its page has opened its database there. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export type Started = 'started' | 'ended' | 'silent'

const LOOK_EVERY_MS = 200
/** A program asked to end may want to keep something first, or ask. */
const END_WITHIN_MS = 10_000

/**
 * The database lies in Chromium's own folder, made by the page's own script: so the fuses let the program run, the archive was
 * taken as genuine, the scheme served the page and the page ran. The program is ended in every case.
 */
export async function waitForStart(
  program: string,
  args: readonly string[],
  data: string,
  patience: number,
): Promise<Started> {
  const child = spawn(program, args, { stdio: 'inherit' })
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  // one that could not be started at all has no number
  const runs = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  const databases = join(data, 'profile', 'IndexedDB')
  const isThere = (): boolean => existsSync(databases) && readdirSync(databases).length > 0
  const deadline = Date.now() + patience
  while (runs() && !isThere() && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  if (!runs()) return 'ended'
  const result = isThere() ? 'started' : 'silent'
  child.kill()
  const force = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS)
  await end
  clearTimeout(force)
  return result
}
