/**
 * What is kept beside Chromium's profile: the bytes of attachments, each in a file under its digest, and the journal: segments of lines that are only ever appended to, flushed before an append is answered. Every run, and every
 * append after a failed one, begins a new segment, so that a torn line can only be the last of its segment.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { base64Length, fromBase64 } from '../../shared/base64.ts'
import { ATTACHMENT_LIMIT, blobDigest } from '../../shared/domain/attachment.ts'
import {
  journalEntry,
  NEWER_JOURNAL,
  type HostResponse,
  type JournalEntry,
} from '../../shared/host/contract.ts'
import {
  attempt,
  codeOf,
  fail,
  failureOf,
  PRIVATE_FILE,
  writeAtomically,
  type FileSystem,
  type OpenFile,
} from './file-system.ts'

/** The version of a line. An older build does not guess at the lines of a newer one. */
export const JOURNAL_VERSION = 1

export type Line =
  | { readonly type: 'entry'; readonly entry: JournalEntry }
  /** Cut short or altered: its length or digest is not what it says. */
  | { readonly type: 'torn' }
  /** Whole, but written by a newer version. */
  | { readonly type: 'newer' }

const HEAD = /^\{"journal":(\d{1,6}),"bytes":(\d{1,12}),"sha256":"([0-9a-f]{64})","entry":/
const LONGEST_HEAD = 140
const LINE_FEED = Buffer.from('\n')

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** An entry with its length and digest, as JSON without a line feed. Throws a RangeError when it is longer than a string can be. */
export function formatLine(entry: JournalEntry): Buffer {
  const body = Buffer.from(JSON.stringify(entry))
  const head = `{"journal":${JOURNAL_VERSION},"bytes":${body.length},"sha256":"${sha256(body)}","entry":`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('}')])
}

export function parseLine(line: Buffer): Line {
  const head = HEAD.exec(line.subarray(0, LONGEST_HEAD).toString('latin1'))
  if (head === null) return { type: 'torn' }
  const body = line.subarray(head[0].length, -1)
  if (body.length !== Number(head[2]) || sha256(body) !== head[3] || line.at(-1) !== 0x7d)
    return { type: 'torn' }
  if (Number(head[1]) !== JOURNAL_VERSION) return { type: 'newer' }
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    // Never written by us: one such line must not keep all the others from being read.
    return { type: 'torn' }
  }
  const entry = journalEntry.safeParse(value)
  return entry.success ? { type: 'entry', entry: entry.data } : { type: 'newer' }
}

/** The lines of a segment; one without its line feed at the end counts too. */
export function splitLines(segment: Uint8Array): Buffer[] {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed === -1 ? bytes.length : feed
    if (to > from) lines.push(bytes.subarray(from, to))
    from = to + 1
  }
  return lines
}

export type Journal = {
  readonly append: (entries: readonly JournalEntry[]) => Promise<HostResponse<'appendJournal'>>
  readonly read: () => Promise<HostResponse<'readJournal'>>
  /** Lines ever appended, as far as files tell, since the journal was last lost; null where they can't be read. */
  readonly count: () => Promise<number | null>
  /** When the last append was flushed in this run, milliseconds since 1970 UTC. */
  readonly flushedAt: () => number | null
  /** Waits for what is under way and closes the segment. */
  readonly close: () => Promise<void>
}

export type JournalDeps = {
  readonly fs: FileSystem
  readonly folder: string
  /** A segment is closed once it is longer than this, in bytes. */
  readonly segmentBytes: number
  /** A file outside the journal that remembers how many lines it ever got, a lower bound: tells a lost journal from a first start. */
  readonly counter: string
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

type Segment = { readonly file: OpenFile; length: number }

const SEGMENT_NAME = /^(\d{8})\.jsonl$/

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

/** A count that can't be kept is no failure: the lines themselves are. */
async function saveCount({ fs, counter }: JournalDeps, count: number): Promise<void> {
  const bytes = Buffer.from(`${count}\n`)
  await writeAtomically(fs, counter, bytes, { mode: PRIVATE_FILE, verify: false }).catch(() => undefined)
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

/** What can be read and is no count, counts as 0. */
async function loadCount({ fs, counter }: JournalDeps): Promise<number> {
  try {
    const count = Number(Buffer.from(await fs.read(counter)).toString('utf8'))
    return Number.isSafeInteger(count) && count > 0 ? count : 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}

export function createJournal(deps: JournalDeps): Journal {
  const { fs, folder } = deps
  let segment: Segment | null = null
  let counted: number | null = null
  /** The counter knows of lines, and there is none. */
  let isLost = false
  let flushedAt: number | null = null
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
    const remembered = await loadCount(deps)
    isLost = lines === 0 && remembered > 0
    counted = Math.max(lines, remembered)
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
    flushedAt = deps.now()
    current.length += bytes.length
    if (before !== null) {
      // Written anew it counts anew: what was lost has been told, and must not be told again of what is whole.
      counted = (isLost ? 0 : before) + entries.length
      isLost = false
      // At the beginning and the end of a segment is enough: in between the lines themselves give the count.
      if (isNew) await saveCount(deps, counted)
    }
    if (current.length > deps.segmentBytes) await closeSegment()
    return { ok: true, value: {} }
  }

  async function closeSegment(): Promise<void> {
    const current = segment
    segment = null
    if (current === null) return
    await current.file.close().catch(() => undefined)
    if (counted !== null) await saveCount(deps, counted)
  }

  async function read(): Promise<HostResponse<'readJournal'>> {
    const entries: JournalEntry[] = []
    let torn = 0
    for (const name of await segmentNames(fs, folder)) {
      for (const text of splitLines(await fs.read(join(folder, name)))) {
        const line = parseLine(text)
        if (line.type === 'newer') return fail('corrupt', NEWER_JOURNAL)
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
    flushedAt: () => flushedAt,
    close: () => inOrder(closeSegment),
  }
}

export type Blobs = {
  /** `text` is base64. */
  readonly keep: (digest: string, text: string) => Promise<HostResponse<'keepBlob'>>
  readonly read: (digest: string) => Promise<HostResponse<'readBlob'>>
  readonly list: () => Promise<HostResponse<'listBlobs'>>
}

/** The bytes of attachments. A file that is there is never written again, unless it is not what its name says. */
export function createBlobs({ fs, folder }: { readonly fs: FileSystem; readonly folder: string }): Blobs {
  async function bytesOf(digest: string): Promise<Uint8Array | null> {
    const path = join(folder, digest)
    const found = await fs.stat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (found?.isFile !== true || found.size > ATTACHMENT_LIMIT) return null
    const bytes = await fs.read(path)
    return sha256(bytes) === digest ? bytes : null
  }

  async function keep(digest: string, text: string): Promise<HostResponse<'keepBlob'>> {
    if (text.length > base64Length(ATTACHMENT_LIMIT)) return fail('tooLarge', 'BLOB')
    const bytes = fromBase64(text)
    if (bytes === null || sha256(bytes) !== digest) return fail('corrupt', 'DIGEST')
    if (bytes.length > ATTACHMENT_LIMIT) return fail('tooLarge', 'BLOB')
    if ((await bytesOf(digest).catch(() => null)) !== null) return { ok: true, value: {} }
    await fs.makeFolder(folder)
    await writeAtomically(fs, join(folder, digest), bytes, { mode: PRIVATE_FILE, verify: true })
    return { ok: true, value: {} }
  }

  async function list(): Promise<HostResponse<'listBlobs'>> {
    const blobs: { digest: string; size: number }[] = []
    for (const name of await fs.list(folder)) {
      if (!blobDigest.safeParse(name).success) continue
      const { isFile, size } = await fs.stat(join(folder, name))
      if (isFile) blobs.push({ digest: name, size })
    }
    return { ok: true, value: { blobs } }
  }

  return {
    keep: (digest, text) => attempt<HostResponse<'keepBlob'>>(() => keep(digest, text)),
    read: (digest) =>
      attempt<HostResponse<'readBlob'>>(async () => {
        const bytes = await bytesOf(digest)
        return { ok: true, value: { text: bytes && Buffer.from(bytes).toString('base64') } }
      }),
    list: () => attempt<HostResponse<'listBlobs'>>(list),
  }
}
