/** Snapshots in a granted folder, each read back and compared before it counts. */
import { plainFileName, type HostFailure } from '../../shared/host/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import { hostFailure } from './host-failure.ts'

const FOLDER = 'snapshots'

export type FolderSnapshots = {
  readonly write: (name: string, text: string) => Promise<Result<Record<string, never>, HostFailure>>
  /** Newest first. */
  readonly list: () => Promise<string[]>
  readonly read: (name: string) => Promise<string>
}

export function createFolderSnapshots(root: FileSystemDirectoryHandle): FolderSnapshots {
  const folder = () => root.getDirectoryHandle(FOLDER, { create: true })
  const read = async (name: string) => (await (await (await folder()).getFileHandle(name)).getFile()).text()

  return {
    read,
    write: async (name, text) => {
      const writable = await (await (await folder()).getFileHandle(name, { create: true })).createWritable()
      try {
        await writable.write(text)
        await writable.close()
      } catch (thrown) {
        await writable.abort().catch(() => undefined)
        throw thrown
      }
      return (await read(name)) === text ? ok({}) : hostFailure('corrupt', 'writeSnapshot')
    },
    list: async () => {
      const found: { name: string; time: number }[] = []
      for await (const [name, handle] of (await folder()).entries()) {
        if (!plainFileName.safeParse(name).success || !(handle instanceof FileSystemFileHandle)) continue
        found.push({ name, time: (await handle.getFile()).lastModified })
      }
      return found.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1)).map((one) => one.name)
    },
  }
}
