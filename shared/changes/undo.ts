/** Undo: a new change's edits that restore what another one replaced, where nothing was changed since. */
import type { Json } from '../json.ts'
import type { Change, Edit, Op } from './change.ts'
import { compareText, DELETED } from './field-paths.ts'
import { isLater, materialise, opsOf } from './materialise.ts'
import { settingsIn, settingsOf, stoodBefore, type Settings } from './stood-before.ts'
import type { StoredRecord } from './stored-record.ts'

export type UndoneField = { readonly record: string; readonly kind: string; readonly field: string }

export type Undo = {
  readonly edits: readonly Edit[]
  /** What stays: changed since, or without a value to go back to. */
  readonly left: readonly UndoneField[]
}

/**
 * What undoes `change`. `records`: those it touches, as they are now. `all`: the account's changes. `emptyValue`: what
 * a field holds before anybody sets it, undefined where it cannot be empty. A record that `change` made, and that
 * nobody has touched since, is deleted; undoing a delete brings the record back.
 */
export function undoEdits(
  change: Change,
  records: ReadonlyMap<string, StoredRecord>,
  all: readonly Change[],
  emptyValue: (kind: string, field: string) => Json | undefined,
): Undo {
  const ops = opsOf(change)
  const touched = new Set(ops.map(({ record }) => record))
  const settings = settingsOf(all, touched)
  const byRecord = partsOf(all, touched)
  const edits: Edit[] = []
  const left: UndoneField[] = []
  for (const op of ops) {
    const record = records.get(op.record)
    const { kind } = record ?? op
    const others = byRecord.get(op.record) ?? []
    const fields = Object.keys(op.set).sort(compareText)
    const stay = (field: string) => left.push({ record: op.record, kind, field })

    if (isFirst(change, op, others)) {
      const untouched =
        record !== undefined && Object.values(record.heads).every((heads) => isOnly(heads, change))
      if (untouched && !record.deleted) edits.push({ record: op.record, kind, set: { [DELETED]: true } })
      else fields.forEach(stay)
      continue
    }

    const set: { [field: string]: Json } = {}
    for (const field of fields) {
      const before = isOnly(record?.heads[field] ?? [], change)
        ? field === DELETED
          ? wasDeleted(change, others)
          : valueBefore(change, op, field, settings, emptyValue)
        : undefined
      if (before === undefined) stay(field)
      else set[field] = before
    }
    if (Object.keys(set).length > 0) edits.push({ record: op.record, kind, set })
  }
  return { edits, left }
}

/** What the changes did to each of the records, as changes with the ops of that record alone. */
function partsOf(
  all: readonly Change[],
  records: ReadonlySet<string>,
): ReadonlyMap<string, readonly Change[]> {
  const parts = new Map<string, Change[]>()
  for (const change of all) {
    for (const op of opsOf(change)) {
      if (!records.has(op.record)) continue
      const part = { ...change, ops: [op] }
      const known = parts.get(op.record)
      if (known === undefined) parts.set(op.record, [part])
      else known.push(part)
    }
  }
  return parts
}

/** Whether the op made its record: it is over nothing, and no earlier change set anything of it. */
function isFirst(change: Change, op: Op, others: readonly Change[]): boolean {
  return (
    Object.values(op.set).every(({ over }) => over.length === 0) &&
    !others.some((other) => isLater(change, other))
  )
}

/**
 * Whether the record was deleted before: a delete that stood beside an edit deleted nothing yet. Only of one's own device
 * does the clock say what came after; what another one wrote may have been there under a clock that runs ahead, and a
 * record that stays in sight loses nothing.
 */
function wasDeleted(undone: Change, others: readonly Change[]): boolean {
  const before = others.filter((other) =>
    other.device === undone.device ? isLater(undone, other) : other.id !== undone.id,
  )
  return materialise(before).some(({ deleted }) => deleted)
}

function isOnly(heads: readonly { readonly change: string }[], change: Change): boolean {
  return heads.length === 1 && heads[0]?.change === change.id
}

/** The value that stood before: of those that were replaced, the latest. Undefined where it is gone. */
function valueBefore(
  undone: Change,
  op: Op,
  field: string,
  settings: Settings,
  emptyValue: (kind: string, field: string) => Json | undefined,
): Json | undefined {
  const over = op.set[field]?.over ?? []
  const [latest] = stoodBefore(undone.id, over, settingsIn(settings, op.record, field))
  if (latest !== undefined) return latest.value
  return over.length === 0 ? emptyValue(op.kind, field) : undefined
}
