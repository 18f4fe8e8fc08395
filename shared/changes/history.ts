/** The history of an account: from its changes, what each did to which record and field, from what, and beside whom. */
import { sameJson, type Json } from '../json.ts'
import type { Change, Op } from './change.ts'
import { compareText } from './field-paths.ts'
import { isLater, isOp } from './materialise.ts'
import { settingsIn, settingsOf, stoodBefore, type FieldSetting, type Settings } from './stood-before.ts'

export type HistoryField = {
  /** The path: `name`, `present/<person>`, `deleted`. */
  readonly field: string
  readonly value: Json
  /** What stood before, the latest first: several where this settled a conflict, none where nobody had set it. */
  readonly before: readonly FieldSetting[]
  /** Whether something stood before that is no longer at hand: erased, or never received. */
  readonly lost: boolean
  /** Other values of the field that were written apart from this one, neither knowing of the other. */
  readonly apart: readonly FieldSetting[]
}

/** What one change did to one record. */
export type RecordPart = {
  readonly type: 'record'
  readonly by: Change
  readonly record: string
  readonly kind: string
  /** Whether the record was made by it. */
  readonly made: boolean
  /** What it set, in text order of the paths. */
  readonly set: readonly (readonly [field: string, setting: Op['set'][string]])[]
}

/** What was erased for good: who wrote it and when are all that is left. `index` tells those of one change apart. */
export type ErasedPart = { readonly type: 'erased'; readonly by: Change; readonly index: number }

export type HistoryPart = RecordPart | ErasedPart

export type History = {
  /** Every part of every change, the newest first by the time that people see. Each change once. */
  readonly parts: readonly HistoryPart[]
  readonly settings: Settings
  /** What became of each field of a part; worked out when it is asked for, because nobody looks at all of them. */
  readonly fieldsOf: (part: RecordPart) => readonly HistoryField[]
}

/** Of a field, settings written apart that are named beside one; more come only from a forgery. */
const MOST_APART = 8

export function historyOf(changes: readonly Change[]): History {
  const once = [...new Map(changes.map((change) => [change.id, change])).values()]
  const settings = settingsOf(once)
  const first = firstChanges(once)
  const parts = once.sort(newestFirst).flatMap((by) =>
    by.ops.map((op, index): HistoryPart => {
      if (!isOp(op)) return { type: 'erased', by, index }
      const { record, kind } = op
      const set = Object.entries(op.set).sort(([a], [b]) => compareText(a, b))
      const made = first.get(record) === by && set.every(([, { over }]) => over.length === 0)
      return { type: 'record', by, record, kind, made, set }
    }),
  )
  const apart = new Map<Field, ReadonlyMap<FieldSetting, readonly FieldSetting[]>>()
  const apartIn = (of: Field) => {
    const found = apart.get(of) ?? writtenApart(of)
    apart.set(of, found)
    return found
  }
  const fieldsOf = ({ by, record, set }: RecordPart): readonly HistoryField[] =>
    set.map(([field, { value, over }]): HistoryField => {
      const of = settingsIn(settings, record, field)
      const before = stoodBefore(by.id, over, of)
      const mine = of.get(by.id)
      return {
        field,
        value,
        before,
        lost: before.length === 0 && over.some((id) => !isKnown(settings, record, id)),
        apart: (mine && apartIn(of).get(mine)) ?? [],
      }
    })
  // The lines of a part are gone through one after another, and each asks for all of its fields.
  let asked: { readonly part: RecordPart; readonly fields: readonly HistoryField[] } | null = null
  return {
    parts,
    settings,
    fieldsOf: (part) => {
      if (asked?.part !== part) asked = { part, fields: fieldsOf(part) }
      return asked.fields
    },
  }
}

type Field = ReadonlyMap<string, FieldSetting>

/** Every value that a field ever held, the newest first. */
export function valuesHeld(settings: Settings, record: string, field: string): readonly FieldSetting[] {
  return [...settingsIn(settings, record, field).values()].sort((a, b) => newestFirst(a.by, b.by))
}

/** By the author's own clock, as it is shown; where that says the same, by the order of standing. */
function newestFirst(a: Change, b: Change): number {
  if (a.wall !== b.wall) return b.wall - a.wall
  if (a === b) return 0
  return isLater(a, b) ? -1 : 1
}

function firstChanges(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const first = new Map<string, Change>()
  for (const change of changes) {
    for (const op of change.ops) {
      if (!isOp(op)) continue
      const known = first.get(op.record)
      if (known === undefined || isLater(known, change)) first.set(op.record, change)
    }
  }
  return first
}

/** Whether the change set anything of the record that is still there: a delete is over the changes of other fields. */
function isKnown(settings: Settings, record: string, change: string): boolean {
  return [...(settings.get(record)?.values() ?? [])].some((field) => field.has(change))
}

/**
 * Which settings of a field stood beside each other with another value. They are gone through in the order of standing,
 * with the heads of that moment: what is still a head and not named was written apart.
 */
function writtenApart(of: Field): ReadonlyMap<FieldSetting, readonly FieldSetting[]> {
  const apart = new Map<FieldSetting, FieldSetting[]>()
  const add = (to: FieldSetting, other: FieldSetting) => {
    const list = apart.get(to)
    if (list === undefined) apart.set(to, [other])
    else if (list.length < MOST_APART) list.push(other)
  }
  const heads = new Map<string, FieldSetting>()
  for (const setting of [...of.values()].sort((a, b) => (isLater(a.by, b.by) ? 1 : -1))) {
    for (const id of setting.over) heads.delete(id)
    let named = 0
    for (const other of heads.values()) {
      if (named === MOST_APART) break
      named += 1
      if (sameJson(other.value, setting.value)) continue
      add(setting, other)
      add(other, setting)
    }
    heads.set(setting.change, setting)
  }
  return apart
}
