/** The real file system in which one operation, counted from the first, goes wrong as a full or failing disk would. */
import type { FileSystem, OpenFile } from '../../../electron/host/file-system.ts'

export type Fault = {
  /** Which operation fails first, from 1; never, where it is Infinity. */
  readonly at: number
  readonly code: string
  /** How many operations fail from there on. */
  readonly times: number
  /** A failing append writes this many bytes all the same. */
  readonly partial: number
  /** Whether looking and reading can fail too; otherwise what changes something alone. */
  readonly reads?: boolean
}

export type Faulty = {
  readonly fs: FileSystem
  readonly operations: () => string[]
  /** Nothing fails any more. */
  readonly mend: () => void
}

export function faultyFileSystem(real: FileSystem, fault: Fault): Faulty {
  const operations: string[] = []
  let isMended = false

  function due(operation: string): boolean {
    operations.push(operation)
    return !isMended && operations.length >= fault.at && operations.length < fault.at + fault.times
  }

  function failing(): Error {
    return Object.assign(new Error('injected'), { code: fault.code })
  }

  async function run<T>(operation: string, action: () => Promise<T>): Promise<T> {
    if (due(operation)) throw failing()
    return action()
  }

  function wrap(file: OpenFile): OpenFile {
    return {
      append: async (bytes) => {
        if (due('append')) {
          await file.append(bytes.subarray(0, fault.partial))
          throw failing()
        }
        await file.append(bytes)
      },
      sync: () => run('sync', file.sync),
      truncate: (length) => run('truncate', () => file.truncate(length)),
      stat: file.stat,
      close: async () => {
        // The descriptor is freed even when closing reports an error.
        await file.close()
        if (due('close')) throw failing()
      },
    }
  }

  return {
    operations: () => operations,
    mend: () => {
      isMended = true
    },
    fs: {
      ...real,
      create: async (path, mode) => wrap(await run('create', () => real.create(path, mode))),
      makeFolder: (folder) => run('makeFolder', () => real.makeFolder(folder)),
      rename: (from, to) => run('rename', () => real.rename(from, to)),
      remove: (path) => run('remove', () => real.remove(path)),
      syncFolder: (folder) => run('syncFolder', () => real.syncFolder(folder)),
      ...(fault.reads === true
        ? {
            read: (path: string) => run('read', () => real.read(path)),
            stat: (path: string) => run('stat', () => real.stat(path)),
            list: (folder: string) => run('list', () => real.list(folder)),
          }
        : {}),
    },
  }
}
