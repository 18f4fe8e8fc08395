/** What lies in a folder and below, as the benchmark looks at it: how much, and whether anybody still writes there. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The background begins ten seconds after a start, and takes a step four times a second. */
const QUIET_MS = 15_000

type Found = readonly { readonly path: string; readonly size: number; readonly modified: number }[]

async function filesIn(folder: string): Promise<Found> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      // Whatever is put in the place of another may be gone by now.
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }))
      return { path, size, modified: mtimeMs }
    })
  return Promise.all(found)
}

/** Bytes. */
export async function sizeOfFolder(folder: string): Promise<number> {
  return (await filesIn(folder)).reduce((sum, { size }) => sum + size, 0)
}

/** Resolves once nothing was written in the folder for a while. */
export async function untilQuiet(folder: string): Promise<void> {
  for (let before = ''; ; await sleep(QUIET_MS)) {
    const now = JSON.stringify(await filesIn(folder))
    if (now === before) return
    before = now
  }
}
