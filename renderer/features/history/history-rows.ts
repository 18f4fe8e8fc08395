/** The history as lines: one for each field that a change set, one for a record that was added, one for what was erased. */
import { DELETED } from '../../../shared/changes/field-paths.ts'
import type { HistoryPart, RecordPart } from '../../../shared/changes/history.ts'

/** `opens`: whether another change begins with it, so that who and when are said once. */
export type HistoryLine = { readonly id: string; readonly part: HistoryPart; readonly opens: boolean } & (
  | { readonly type: 'erased' }
  | { readonly type: 'made'; readonly part: RecordPart }
  | { readonly type: 'field'; readonly part: RecordPart; readonly index: number }
)

export type HistoryRow =
  | HistoryLine
  /** `wall`: any moment of the day. Milliseconds since 1970 UTC. */
  | { readonly type: 'day'; readonly id: string; readonly wall: number }

export type HistoryFilter = {
  /** Null: everybody. */
  readonly author: string | null
  /** A kind of record; `deleted` for what is deleted now; null: everything. */
  readonly kind: string | null
  readonly record: string | null
  readonly words: string
}

export const DELETIONS = 'deleted'

/** Every line, in the order of the parts. */
export function linesOf(parts: readonly HistoryPart[]): readonly HistoryLine[] {
  const lines: HistoryLine[] = []
  let before: HistoryPart['by'] | null = null
  for (const part of parts) {
    const { by } = part
    const opens = by !== before
    before = by
    if (part.type === 'erased') lines.push({ type: 'erased', id: `${by.id} ${part.index}`, part, opens })
    else if (part.made) lines.push({ type: 'made', id: `${by.id} ${part.record}`, part, opens })
    else
      for (const [index, [field]] of part.set.entries())
        lines.push({
          type: 'field',
          id: `${by.id} ${part.record} ${field}`,
          part,
          index,
          opens: opens && index === 0,
        })
  }
  return lines
}

export type LineFacts = {
  readonly isDeleted: (record: string) => boolean
  /** Everything that the line says, for finding words in it. */
  readonly textOf: (line: HistoryLine) => string
}

/** The lines that fit, under a heading for each day by the clock on the wall. */
export function rowsOf(
  lines: readonly HistoryLine[],
  { author, kind, record, words }: HistoryFilter,
  { isDeleted, textOf }: LineFacts,
): readonly HistoryRow[] {
  const wanted = words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const rows: HistoryRow[] = []
  let day = ''
  let change: HistoryPart['by'] | null = null
  for (const line of lines) {
    const { part } = line
    if (author !== null && part.by.author !== author) continue
    if (record !== null && (part.type === 'erased' || part.record !== record)) continue
    if (kind === DELETIONS) {
      if (!isDeletion(line) || part.type === 'erased' || !isDeleted(part.record)) continue
    } else if (kind !== null && (part.type === 'erased' || part.kind !== kind)) continue
    if (wanted.length > 0) {
      const text = textOf(line).toLocaleLowerCase()
      if (!wanted.every((word) => text.includes(word))) continue
    }
    const of = dayKey(part.by.wall)
    const newDay = of !== day
    if (newDay) rows.push({ type: 'day', id: `${of} ${part.by.id}`, wall: part.by.wall })
    const opens = newDay || part.by !== change
    rows.push(opens === line.opens ? line : { ...line, opens })
    day = of
    change = part.by
  }
  return rows
}

function isDeletion(line: HistoryLine): boolean {
  return line.type === 'field' && line.part.set[line.index]?.[0] === DELETED
}

/** The day on the wall, as a key. */
function dayKey(moment: number): string {
  const date = new Date(moment)
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`
}
