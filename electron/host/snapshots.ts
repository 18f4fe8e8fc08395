/** Snapshots: verified files in a folder of their own, of which the newest are kept. */
import { join } from 'node:path'
import { FILE_TEXT_LIMIT, plainFileName, type HostResponse } from '../../shared/host/contract.ts'
import { PRIVATE_FILE, TEMPORARY_NAME, type FileSystem } from './file-system.ts'
import { attempt, fail } from './host-failure.ts'
import { decodeText } from './decode-text.ts'
import { writeAtomically } from './write-atomically.ts'

export type Snapshots = {
  readonly write: (name: string, text: string) => Promise<HostResponse<'writeSnapshot'>>
  readonly list: () => Promise<HostResponse<'listSnapshots'>>
  readonly read: (name: string) => Promise<HostResponse<'readSnapshot'>>
}

export type SnapshotsDeps = { readonly fs: FileSystem; readonly folder: string; readonly keep: number }

/** Names that mean a device on Windows or lose their end there: refused everywhere, so that a folder can be moved. */
const UNPORTABLE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$/i

export function createSnapshots({ fs, folder, keep }: SnapshotsDeps): Snapshots {
  async function newestFirst(): Promise<string[]> {
    const found: { name: string; modified: bigint }[] = []
    for (const name of await fs.list(folder)) {
      if (!plainFileName.safeParse(name).success) continue
      const stat = await fs.stat(join(folder, name))
      if (stat.isFile) found.push({ name, modified: stat.modified })
    }
    found.sort((a, b) =>
      a.modified === b.modified ? (a.name < b.name ? 1 : -1) : a.modified < b.modified ? 1 : -1,
    )
    return found.map(({ name }) => name)
  }

  /** Only after a new one has been verified, and never that one; a file that can't be removed stays. */
  async function dropOldest(written: string): Promise<void> {
    const surplus = (await newestFirst()).filter((name) => name !== written).slice(Math.max(keep - 1, 0))
    const leftOver = (await fs.list(folder)).filter((name) => TEMPORARY_NAME.test(name))
    for (const name of [...surplus, ...leftOver]) await fs.remove(join(folder, name)).catch(() => undefined)
  }

  async function write(name: string, text: string): Promise<HostResponse<'writeSnapshot'>> {
    if (UNPORTABLE.test(name)) return fail('unavailable', 'RESERVED_NAME')
    await fs.makeFolder(folder)
    await writeAtomically(fs, join(folder, name), Buffer.from(text), { mode: PRIVATE_FILE, verify: true })
    await dropOldest(name).catch(() => undefined)
    return { ok: true, value: {} }
  }

  async function read(name: string): Promise<HostResponse<'readSnapshot'>> {
    const decoded = decodeText(await fs.read(join(folder, name)), FILE_TEXT_LIMIT)
    return decoded.ok ? { ok: true, value: { text: decoded.value } } : decoded
  }

  let queue: Promise<unknown> = Promise.resolve()
  return {
    write: (name, text) => {
      const result = queue.then(() => attempt<HostResponse<'writeSnapshot'>>(() => write(name, text)))
      queue = result
      return result
    },
    list: () =>
      attempt<HostResponse<'listSnapshots'>>(async () => ({
        ok: true,
        value: { names: await newestFirst() },
      })),
    read: (name) => attempt<HostResponse<'readSnapshot'>>(() => read(name)),
  }
}
