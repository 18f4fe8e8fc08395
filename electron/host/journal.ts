/**
 * The journal: segments of lines that are only ever appended to, flushed before an append is answered. Every run, and every
 * append after a failed one, begins a new segment, so that a torn line can only be the last of its segment.
 */
import { join } from 'node:path'
import type { HostResponse, JournalEntry } from '../../shared/host/contract.ts'
import { PRIVATE_FILE, type FileSystem, type OpenFile } from './file-system.ts'
import { attempt, fail, failureOf } from './host-failure.ts'
import { formatLine, parseLine, splitLines } from './journal-line.ts'

export type Journal = {
  readonly append: (entries: readonly JournalEntry[]) => Promise<HostResponse<'appendJournal'>>
  readonly read: () => Promise<HostResponse<'readJournal'>>
  /** Lines ever appended, as far as files tell; null where they can't be read. */
  readonly count: () => Promise<number | null>
  /** Waits for what is under way and closes the segment. */
  readonly close: () => Promise<void>
}

export type JournalDeps = {
  readonly fs: FileSystem
  readonly folder: string
  /** A segment is closed once it is longer than this, in bytes. */
  readonly segmentBytes: number
  /** Remembers the count outside the journal, so that a lost journal is told from a first start. */
  readonly counter: { readonly load: () => Promise<number>; readonly save: (count: number) => Promise<void> }
}

type Segment = { readonly file: OpenFile; length: number }

const SEGMENT_NAME = /^(\d{8})\.jsonl$/
const LINE_FEED = Buffer.from('\n')

async function segmentNames(fs: FileSystem, folder: string): Promise<string[]> {
  return (await fs.list(folder)).filter((name) => SEGMENT_NAME.test(name)).sort()
}

async function createSegment({ fs, folder }: JournalDeps): Promise<Segment> {
  await fs.makeFolder(folder)
  const last = (await segmentNames(fs, folder)).at(-1)
  const number = last === undefined ? 1 : Number(last.slice(0, 8)) + 1
  const file = await fs.create(join(folder, `${String(number).padStart(8, '0')}.jsonl`), PRIVATE_FILE)
  try {
    await fs.syncFolder(folder)
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  return { file, length: 0 }
}

/** Takes a failed append back where the disk lets us; what stays is one torn line, which reading leaves out. */
async function takeBack({ file, length }: Segment): Promise<void> {
  try {
    await file.truncate(length)
    await file.sync()
  } catch {
    // Reading copes with the rest.
  }
  await file.close().catch(() => undefined)
}

export function createJournal(deps: JournalDeps): Journal {
  const { fs, folder, counter } = deps
  let segment: Segment | null = null
  let counted: number | null = null
  let queue: Promise<unknown> = Promise.resolve()

  /** One after the other, so that lines stand in the order they were handed over. */
  function inOrder<T>(action: () => Promise<T>): Promise<T> {
    const result = queue.then(action)
    queue = result.catch(() => undefined)
    return result
  }

  async function countLines(): Promise<number> {
    if (counted !== null) return counted
    let lines = 0
    for (const name of await segmentNames(fs, folder))
      lines += splitLines(await fs.read(join(folder, name))).length
    counted = Math.max(lines, await counter.load())
    return counted
  }

  async function append(entries: readonly JournalEntry[]): Promise<HostResponse<'appendJournal'>> {
    const bytes = Buffer.concat(entries.flatMap((entry) => [formatLine(entry), LINE_FEED]))
    // A count that can't be had must not keep an entry from being stored; it is tried again at the next append.
    const before = await countLines().catch(() => null)
    const isNew = segment === null
    const current = segment ?? (await createSegment(deps))
    segment = current
    try {
      await current.file.append(bytes)
      await current.file.sync()
    } catch (error) {
      segment = null
      await takeBack(current)
      return { ok: false, error: failureOf(error) }
    }
    current.length += bytes.length
    if (before !== null) {
      counted = before + entries.length
      // Once per segment is enough: the lines themselves give the exact count.
      if (isNew) await counter.save(counted).catch(() => undefined)
    }
    if (current.length > deps.segmentBytes) {
      segment = null
      await current.file.close().catch(() => undefined)
    }
    return { ok: true, value: {} }
  }

  async function read(): Promise<HostResponse<'readJournal'>> {
    const entries: JournalEntry[] = []
    let torn = 0
    for (const name of await segmentNames(fs, folder)) {
      for (const text of splitLines(await fs.read(join(folder, name)))) {
        const line = parseLine(text)
        if (line.type === 'newer') return fail('corrupt', 'NEWER')
        if (line.type === 'torn') torn += 1
        else entries.push(line.entry)
      }
    }
    return { ok: true, value: { entries, torn } }
  }

  return {
    append: (entries) => inOrder(() => attempt<HostResponse<'appendJournal'>>(() => append(entries))),
    read: () => inOrder(() => attempt<HostResponse<'readJournal'>>(read)),
    count: () => inOrder(() => countLines().catch(() => null)),
    close: () =>
      inOrder(async () => {
        const current = segment
        segment = null
        await current?.file.close().catch(() => undefined)
      }),
  }
}
