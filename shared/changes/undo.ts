/** Undo: a new change's edits that restore what another one replaced, where nothing was changed since. */
import type { Json } from '../json.ts'
import type { Change, Edit, Op } from './change.ts'
import { compareText, DELETED } from './field-paths.ts'
import { headsOf } from './heads.ts'
import { isLater, opsOf } from './materialise.ts'
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
  const byId = new Map(all.map((other) => [other.id, other]))
  const edits: Edit[] = []
  const left: UndoneField[] = []
  for (const op of opsOf(change)) {
    const record = records.get(op.record)
    const { kind } = record ?? op
    const fields = Object.keys(op.set).sort(compareText)
    const stay = (field: string) => left.push({ record: op.record, kind, field })

    if (isFirst(change, op, all)) {
      const untouched =
        record !== undefined && Object.values(record.heads).every((heads) => isOnly(heads, change))
      if (untouched && !record.deleted) edits.push({ record: op.record, kind, set: { [DELETED]: true } })
      else fields.forEach(stay)
      continue
    }

    const set: { [field: string]: Json } = {}
    for (const field of fields) {
      const before = isOnly(record?.heads[field] ?? [], change)
        ? valueBefore(change, op, field, byId, emptyValue)
        : undefined
      if (before === undefined) stay(field)
      else set[field] = before
    }
    if (Object.keys(set).length > 0) edits.push({ record: op.record, kind, set })
  }
  return { edits, left }
}

/** Whether the op made its record: it is over nothing, and no earlier change set anything of it. */
function isFirst(change: Change, op: Op, all: readonly Change[]): boolean {
  return (
    Object.values(op.set).every(({ over }) => over.length === 0) &&
    !all.some((other) => isLater(change, other) && opOn(other, op.record) !== undefined)
  )
}

function isOnly(heads: readonly { readonly change: string }[], change: Change): boolean {
  return heads.length === 1 && heads[0]?.change === change.id
}

/** The value that stood before: of those that were replaced, the latest. Undefined where it is gone. */
function valueBefore(
  undone: Change,
  op: Op,
  field: string,
  byId: ReadonlyMap<string, Change>,
  emptyValue: (kind: string, field: string) => Json | undefined,
): Json | undefined {
  // A delete is over other fields' changes too, which set no `deleted`.
  const replaced = (op.set[field]?.over ?? []).map((id) => byId.get(id))
  const known = replaced.filter((change) => change !== undefined)
  // It is over the heads of other fields too, and one of those may have set this field before another that it is over: by
  // the clocks alone, one that runs ahead would seem the later.
  const settings = [...byId.values()].flatMap((change) => {
    const set = change.id === undone.id ? undefined : opOn(change, op.record)?.set[field]
    return set === undefined ? [] : [{ change: change.id, over: set.over }]
  })
  const stood = new Set<string>(headsOf(settings).map(({ change }) => change))
  const setters = known.filter((change) => stood.has(change.id))
  const latest = setters.reduce<Change | undefined>(
    (a, b) => (a === undefined || isLater(b, a) ? b : a),
    undefined,
  )
  if (latest !== undefined) return opOn(latest, op.record)?.set[field]?.value
  if (field === DELETED) return false
  return replaced.length === 0 ? emptyValue(op.kind, field) : undefined
}

function opOn(change: Change, record: string): Op | undefined {
  return opsOf(change).find((op) => op.record === record)
}
