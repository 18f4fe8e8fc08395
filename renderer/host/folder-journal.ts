/**
 * The journal in a granted folder. A browser writes to a swap file and puts it in the place of the old one on `close`, so every write is all or
 * nothing but costs a copy of the whole file: log files are short, and sessions, and tabs, never share one. Tabs take turns by a lock.
 */
import { createJournal, type Journal } from '../../shared/journal/journal.ts'
import { LogGone, type JournalFiles, type OldJournal } from '../../shared/journal/journal-files.ts'
import { provenBody, splitLines } from '../../shared/journal/line.ts'
import { parseOldEntry } from '../../shared/journal/old-entry.ts'
import { byteTools } from './byte-tools.ts'

const FOLDER = 'journal'
const LOCK = 'soundings-journal'
const OLD_PART = /^journal-\d{13}-[0-9a-z]{1,12}-\d{6}\.jsonl$/
const OWN_FILE = /\.jsonl$/
/** Beside a file that is replaced: its whole new content, proven. */
const BESIDE = '.new'

type Session = { readonly started: number; readonly id: string }

/** `started`: milliseconds since 1970 UTC, so that names sort by time; `id`: at most 12 letters and digits, another one for each window. */
export function createFolderJournal(
  folder: FileSystemDirectoryHandle,
  session: Session,
  now: () => number,
): Journal {
  let part = 0
  return createJournal({
    files: folderFiles(folder),
    tools: byteTools,
    old: oldJournal(folder),
    // A page can keep no counter that an emptied profile leaves standing.
    counter: null,
    now,
    newLogName: () => {
      part += 1
      return `${String(session.started).padStart(13, '0')}-${session.id}-${String(part).padStart(6, '0')}.jsonl`
    },
  })
}

async function ifThere<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'NotFoundError') return null
    throw thrown
  }
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names.sort()
}

/** All of it or nothing. */
async function write(
  file: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
  position: number,
): Promise<void> {
  const writable = await file.createWritable({ keepExistingData: position > 0 })
  try {
    await writable.write({ type: 'write', position, data: bytes })
    await writable.close()
  } catch (thrown) {
    await writable.abort().catch(() => undefined)
    throw thrown
  }
}

function folderFiles(root: FileSystemDirectoryHandle): JournalFiles {
  const own = () => root.getDirectoryHandle(FOLDER, { create: true })
  const split = (path: string): readonly [string, string] => {
    const at = path.lastIndexOf('/')
    return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)]
  }
  async function folderOf(name: string, create: boolean): Promise<FileSystemDirectoryHandle | null> {
    const journal = await own()
    return name === '' ? journal : ifThere(journal.getDirectoryHandle(name, { create }))
  }
  async function fileAt(path: string, create = false): Promise<FileSystemFileHandle | null> {
    const [folder, name] = split(path)
    const within = await folderOf(folder, create)
    return within === null ? null : ifThere(within.getFileHandle(name, { create }))
  }
  async function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = await fileAt(path)
    return file === null ? null : new Uint8Array(await (await file.getFile()).arrayBuffer())
  }
  async function remove(path: string): Promise<void> {
    const [folder, name] = split(path)
    const within = await folderOf(folder, false)
    if (within !== null) await ifThere(within.removeEntry(name))
  }
  async function put(path: string, bytes: Uint8Array<ArrayBuffer>, verify: boolean): Promise<void> {
    const file = await fileAt(path, true)
    if (file === null) throw new DOMException('The folder is gone', 'NotFoundError')
    await write(file, bytes, 0)
    if (verify && !isSame(await read(path), bytes))
      throw new DOMException('The file read back is not what was written', 'DataError')
  }
  async function replace(path: string, bytes: Uint8Array<ArrayBuffer>, verify: boolean): Promise<void> {
    // A browser moves nothing over a file: a copy of the new content, proven, stands beside it until it is.
    if (verify) await put(`${path}${BESIDE}`, bytes, true)
    await put(path, bytes, verify)
    if (verify) await remove(`${path}${BESIDE}`)
  }

  return {
    exclusive: (action) => navigator.locks.request(LOCK, action),
    isShared: true,
    list: async (name) => {
      const folder = await folderOf(name, false)
      if (folder === null) return []
      const names = await namesIn(folder)
      // A replacement that was cut off between its copy and its end is brought to it; a copy that was not made is no copy.
      for (const beside of names.filter((one) => one.endsWith(BESIDE))) {
        const bytes = await read(`${name}/${beside}`)
        if (bytes !== null && isWhole(bytes))
          await replace(`${name}/${beside.slice(0, -BESIDE.length)}`, bytes, true)
        else await remove(`${name}/${beside}`)
      }
      return (await namesIn(folder)).filter((one) => OWN_FILE.test(one))
    },
    read,
    size: async (path) => {
      const file = await fileAt(path)
      return file === null ? null : (await file.getFile()).size
    },
    replace: (path, bytes, { verify }) => replace(path, Uint8Array.from(bytes), verify),
    begin: async (name) => {
      const path = `log/${name}`
      if ((await fileAt(path)) !== null)
        throw new DOMException('There is such a file', 'InvalidModificationError')
      await put(path, new Uint8Array(), false)
      let length = 0
      return {
        append: async (bytes) => {
          const file = await fileAt(path)
          if (file === null || (await file.getFile()).size !== length) throw new LogGone()
          await write(file, Uint8Array.from(bytes), length)
          length += bytes.length
        },
        close: () => Promise.resolve(),
      }
    },
    remove,
  }
}

/** Whether there is something, and every line of it can be proven. A file is there, and empty, before its content is. */
function isWhole(bytes: Uint8Array): boolean {
  return bytes.length > 0 && splitLines(bytes).every((line) => provenBody(byteTools, line) !== null)
}

function isSame(one: Uint8Array | null, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, index) => byte === other[index])
}

/** Version 1 lay beside the other folders, its lines without a length and a digest. */
function oldJournal(folder: FileSystemDirectoryHandle): OldJournal {
  const fileNamed = async (name: string) => (await folder.getFileHandle(name)).getFile()
  return {
    files: async () => {
      const names = (await namesIn(folder)).filter((name) => OLD_PART.test(name))
      return Promise.all(names.map(async (name) => ({ name, size: (await fileNamed(name)).size })))
    },
    read: async (name) => new Uint8Array(await (await fileNamed(name)).arrayBuffer()),
    parse: (line) => parseOldEntry(byteTools.decode(line)) ?? { type: 'torn' },
    remove: async (name) => {
      await ifThere(folder.removeEntry(name))
    },
  }
}
