/** Bringing back what once stood: one value of one field, or a whole record, as an edit like any other, or why it cannot be. */
import type { Change, Edit } from '../changes/change.ts'
import { DELETED } from '../changes/field-paths.ts'
import { isLater, materialise, opsOf } from '../changes/materialise.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { sameJson, type Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import { emptyValue, misfit } from './record-fields.ts'
import { isRecordKind } from './record-kinds.ts'

/** Why a value of once cannot stand today. */
export type UnfitReason = 'tooLong' | 'notOneOf' | 'range' | 'empty' | 'form' | 'disagrees'

export type RestoreRefusal =
  /** It is what stands. */
  | { readonly type: 'stands' }
  /** `field`: the path that would not fit, which may be another than the one that was to be restored. */
  | { readonly type: 'unfit'; readonly field: string; readonly why: UnfitReason }

/**
 * The edit that lets `value` stand in the field again; over every version where the field is in conflict. A deleted record
 * comes back with it, because a field that is set of a record that stays deleted would be a conflict.
 */
export function restoreValue(record: StoredRecord, field: string, value: Json): Result<Edit, RestoreRefusal> {
  if (standsAlone(record, field, value)) return err({ type: 'stands' })
  const back: Edit['set'] = record.deleted && field !== DELETED ? { [DELETED]: false } : {}
  return fitting(record, { record: record.id, kind: record.kind, set: { ...back, [field]: value } })
}

export type RecordRestore = {
  readonly edit: Edit
  /** What it would replace, in text order of the paths. */
  readonly moves: readonly { readonly field: string; readonly from: Json; readonly to: Json }[]
  /** Set since, and without a value to go back to: they stay. */
  readonly left: readonly string[]
}

/**
 * The edit that makes the record what it was right after `change`, and brings it back where it is deleted. `all`: the
 * account's changes.
 */
export function restoreRecord(
  record: StoredRecord,
  change: Change,
  all: readonly Change[],
): Result<RecordRestore, RestoreRefusal> {
  const then = recordAsOf(record.id, change, all)
  const set: { [field: string]: Json } = {}
  const moves: { field: string; from: Json; to: Json }[] = []
  const left: string[] = []
  for (const [field, [standing]] of Object.entries(record.heads)) {
    if (standing === undefined || field === DELETED) continue
    const to = then?.heads[field]?.[0]?.value ?? emptyValue(record.kind, field)
    if (to === undefined) left.push(field)
    else if (!sameJson(to, standing.value)) {
      set[field] = to
      moves.push({ field, from: standing.value, to })
    }
  }
  if (record.deleted) {
    set[DELETED] = false
    moves.push({ field: DELETED, from: true, to: false })
  }
  if (moves.length === 0) return err({ type: 'stands' })
  const edit = fitting(record, { record: record.id, kind: record.kind, set })
  return edit.ok ? ok({ edit: edit.value, moves, left }) : edit
}

/** The record as it stood right after the change, by what is known today; undefined where nothing was set of it. */
function recordAsOf(id: string, change: Change, all: readonly Change[]): StoredRecord | undefined {
  const until = all.filter((other) => !isLater(other, change) && opsOf(other).some((op) => op.record === id))
  return materialise(until).find((record) => record.id === id)
}

function standsAlone({ heads, deleted }: StoredRecord, field: string, value: Json): boolean {
  if (field === DELETED) return deleted === value
  const [standing, ...others] = heads[field] ?? []
  return (
    standing !== undefined && !deleted && [standing, ...others].every((head) => sameJson(head.value, value))
  )
}

function fitting(record: StoredRecord, edit: Edit): Result<Edit, RestoreRefusal> {
  if (!isRecordKind(record.kind)) return ok(edit)
  const wrong = misfit(record.kind, edit, record.fields)
  if (wrong === null) return ok(edit)
  return err({ type: 'unfit', field: wrong.path, why: whyOf(wrong.issue, edit.set[wrong.path]) })
}

function whyOf(issue: NonNullable<ReturnType<typeof misfit>>['issue'], value: Json | undefined): UnfitReason {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 'empty'
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return issue.origin === 'string' ? 'tooLong' : 'range'
    case 'invalid_value':
      return 'notOneOf'
    case 'custom':
      return 'disagrees'
    default:
      return 'form'
  }
}
