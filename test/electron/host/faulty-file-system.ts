/** The real file system in which one operation, counted from the first, goes wrong as a full or failing disk would. */
import type { FileSystem, OpenFile } from '../../../electron/host/file-system.ts'

export type Fault = {
  /** Which changing operation fails first, from 1; never, where it is Infinity. */
  readonly at: number
  readonly code: string
  /** How many operations fail from there on. */
  readonly times: number
  /** A failing append writes this many bytes all the same. */
  readonly partial: number
}

export type Faulty = { readonly fs: FileSystem; readonly operations: () => string[] }

export function faultyFileSystem(real: FileSystem, fault: Fault): Faulty {
  const operations: string[] = []

  function due(operation: string): boolean {
    operations.push(operation)
    return operations.length >= fault.at && operations.length < fault.at + fault.times
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
    fs: {
      ...real,
      create: async (path, mode) => wrap(await run('create', () => real.create(path, mode))),
      makeFolder: (folder) => run('makeFolder', () => real.makeFolder(folder)),
      rename: (from, to) => run('rename', () => real.rename(from, to)),
      remove: (path) => run('remove', () => real.remove(path)),
      syncFolder: (folder) => run('syncFolder', () => real.syncFolder(folder)),
    },
  }
}
