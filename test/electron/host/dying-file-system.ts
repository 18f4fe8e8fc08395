/** A file system under a process that is killed at one of its operations: that one is done in part at most, and nothing after it. */
import type { FileSystem, OpenFile } from '../../../electron/host/file-system.ts'

export type Death = {
  /** Which changing operation is the last, from 1; never, where it is Infinity. */
  readonly at: number
  /** The share of its bytes that a last append still writes; other operations are done where it is 1. */
  readonly done: number
}

export type Dying = {
  readonly fs: FileSystem
  readonly operations: () => readonly string[]
  readonly isDead: () => boolean
}

export function dyingFileSystem(real: FileSystem, death: Death): Dying {
  const operations: string[] = []
  let isDead = false

  function alive(): void {
    if (isDead) throw Object.assign(new Error('killed'), { code: 'EKILLED' })
  }

  async function read<T>(action: () => Promise<T>): Promise<T> {
    alive()
    return action()
  }

  async function change<T>(
    operation: string,
    action: () => Promise<T>,
    inPart?: () => Promise<unknown>,
  ): Promise<T> {
    alive()
    operations.push(operation)
    if (operations.length < death.at) return action()
    if (inPart !== undefined) await inPart()
    else if (death.done === 1) await action()
    isDead = true
    throw Object.assign(new Error('killed'), { code: 'EKILLED' })
  }

  function wrap(file: OpenFile): OpenFile {
    return {
      append: (bytes) =>
        change(
          'append',
          () => file.append(bytes),
          () => file.append(bytes.subarray(0, Math.floor(bytes.length * death.done))),
        ),
      sync: () => change('sync', file.sync),
      truncate: (length) => change('truncate', () => file.truncate(length)),
      stat: () => read(file.stat),
      close: async () => {
        // A descriptor never outlives its process.
        await file.close()
        await change('close', () => Promise.resolve())
      },
    }
  }

  return {
    operations: () => operations,
    isDead: () => isDead,
    fs: {
      ...real,
      create: async (path, mode) => wrap(await change('create', () => real.create(path, mode))),
      makeFolder: (folder) => change('makeFolder', () => real.makeFolder(folder)),
      rename: (from, to) => change('rename', () => real.rename(from, to)),
      remove: (path) => change('remove', () => real.remove(path)),
      syncFolder: (folder) => change('syncFolder', () => real.syncFolder(folder)),
      read: (path) => read(() => real.read(path)),
      stat: (path) => read(() => real.stat(path)),
      list: (folder) => read(() => real.list(folder)),
    },
  }
}
