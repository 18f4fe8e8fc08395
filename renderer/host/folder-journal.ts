/**
 * The journal in a granted folder. A browser writes to a swap file and puts it in the place of the old one on `close`, so
 * an append is all or nothing but costs a copy of the whole file: each session therefore writes short files of its own,
 * and starts the next one after `PART_LIMIT`. Sessions, and tabs, never share a file.
 */
import { journalEntry, type JournalEntry } from '../../shared/host/contract.ts'

/** UTF-16 units after which a part is full. */
export const PART_LIMIT = 262_144
const PART = /^journal-\d{13}-[0-9a-z]{1,12}-\d{6}\.jsonl$/

export type FolderJournal = {
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  readonly read: () => Promise<{ entries: JournalEntry[]; torn: number }>
}

/** `started`: milliseconds since 1970 UTC, so that names sort by time; `session`: at most 12 letters and digits. */
export function createFolderJournal(
  folder: FileSystemDirectoryHandle,
  session: { readonly started: number; readonly id: string },
): FolderJournal {
  let part = 1
  let size = 0
  let before: Promise<void> = Promise.resolve()

  async function write(lines: string): Promise<void> {
    if (size > PART_LIMIT) {
      part += 1
      size = 0
    }
    const name = `journal-${String(session.started).padStart(13, '0')}-${session.id}-${String(part).padStart(6, '0')}.jsonl`
    const file = await folder.getFileHandle(name, { create: true })
    const end = (await file.getFile()).size
    const writable = await file.createWritable({ keepExistingData: true })
    try {
      await writable.write({ type: 'write', position: end, data: lines })
      await writable.close()
    } catch (thrown) {
      await writable.abort().catch(() => undefined)
      throw thrown
    }
    size += lines.length
  }

  return {
    append: (entries) => {
      const lines = entries.map((entry) => JSON.stringify(entry) + '\n').join('')
      // One after the other: two writables of one file would each drop what the other wrote.
      const mine = before.then(() => write(lines))
      before = mine.catch(() => undefined)
      return mine
    },
    read: async () => {
      const names: string[] = []
      for await (const name of folder.keys()) if (PART.test(name)) names.push(name)
      const entries: JournalEntry[] = []
      let torn = 0
      for (const name of names.sort()) {
        const file = await folder.getFileHandle(name)
        for (const line of (await (await file.getFile()).text()).split('\n')) {
          if (line === '') continue
          const entry = parseLine(line)
          if (entry === null) torn += 1
          else entries.push(entry)
        }
      }
      return { entries, torn }
    },
  }
}

function parseLine(line: string): JournalEntry | null {
  try {
    const parsed = journalEntry.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
