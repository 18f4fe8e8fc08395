/** Files in memory, for the journal of hosts that keep everything there; several may share them, as windows share a folder. */
import { LogGone, type JournalFiles } from '../../shared/journal/journal-files.ts'

/** What the last to use the files is still doing. */
const turns = new WeakMap<Map<string, Uint8Array>, Promise<unknown>>()

/** `files`: content by path. `mayWrite` throws where nothing can be written. */
export function memoryFiles(files: Map<string, Uint8Array>, mayWrite: () => void): JournalFiles {
  function put(path: string, bytes: Uint8Array): void {
    mayWrite()
    files.set(path, Uint8Array.from(bytes))
  }
  return {
    exclusive: (action) => {
      const mine = (turns.get(files) ?? Promise.resolve()).then(action)
      turns.set(
        files,
        mine.catch(() => undefined),
      )
      return mine
    },
    isShared: true,
    list: (folder) =>
      Promise.resolve(
        [...files.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1))
          .sort(),
      ),
    read: (path) => Promise.resolve(files.get(path) ?? null),
    size: (path) => Promise.resolve(files.get(path)?.length ?? null),
    // Async, so that what is thrown rejects.
    replace: async (path, bytes) => {
      await Promise.resolve(put(path, bytes))
    },
    begin: async (name) => {
      const path = `log/${name}`
      await Promise.resolve(put(path, new Uint8Array()))
      return {
        append: async (bytes) => {
          const before = files.get(path)
          if (before === undefined) throw new LogGone()
          const joined = new Uint8Array(before.length + bytes.length)
          joined.set(before)
          joined.set(bytes, before.length)
          await Promise.resolve(put(path, joined))
        },
        close: () => Promise.resolve(),
      }
    },
    remove: (path) => {
      files.delete(path)
      return Promise.resolve()
    },
  }
}
