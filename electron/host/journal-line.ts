/** One line of the journal: an entry with its length and digest, as JSON that any tool can read line by line. */
import { createHash } from 'node:crypto'
import { journalEntry, type JournalEntry } from '../../shared/host/contract.ts'

export const JOURNAL_VERSION = 1

export type Line =
  | { readonly type: 'entry'; readonly entry: JournalEntry }
  /** Cut short or altered: its length or digest is not what it says. */
  | { readonly type: 'torn' }
  /** Whole, but written by a newer version. */
  | { readonly type: 'newer' }

const HEAD = /^\{"journal":(\d{1,6}),"bytes":(\d{1,12}),"sha256":"([0-9a-f]{64})","entry":/
const LONGEST_HEAD = 140

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The line without its line feed; JSON holds none. Throws a RangeError when the entry is longer than a string can be. */
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
  const value: unknown = JSON.parse(body.toString('utf8'))
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
