/**
 * The lines of a journal of version 1, as builds before the second version wrote them. Frozen: it is here so that such journals can
 * be made for ever, while the app itself only reads them.
 */
import { createHash } from 'node:crypto'
import { changeText, type Change } from '../../shared/changes/change.ts'

/** A change as canonical JSON, or a whole import as the file's text. */
export type Entry =
  | {
      readonly type: 'change'
      readonly account: string
      readonly change: string
      /** Of an open change; a sealed one has the number after the last. */
      readonly revision: number
      readonly text: string
    }
  | { readonly type: 'import'; readonly text: string }

export function changeEntry(change: Change, revision: number): Entry {
  return {
    type: 'change',
    account: change.account,
    change: change.id,
    revision,
    text: changeText(change),
  }
}

/** Electron's: the entry with its length and digest. */
export function electronLine(entry: Entry): string {
  const body = JSON.stringify(entry)
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `{"journal":1,"bytes":${Buffer.byteLength(body)},"sha256":"${sha256}","entry":${body}}\n`
}

/** The browser's: the entry alone. */
export function folderLine(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`
}

/** `number`: from 1. A segment was closed once it was longer than this, in bytes. */
export const SEGMENT_BYTES = 16_000_000
export function segmentName(number: number): string {
  return `${String(number).padStart(8, '0')}.jsonl`
}

/** `part`: from 1, of one session. A part was full once it was longer than this, in UTF-16 units. */
export const PART_LIMIT = 262_144
export function partName(started: number, session: string, part: number): string {
  return `journal-${String(started).padStart(13, '0')}-${session}-${String(part).padStart(6, '0')}.jsonl`
}
