/** What stood in a field before a change set it: of the values that it is over, those that no other of them is over. */
import type { Json } from '../json.ts'
import type { Change } from './change.ts'
import { headsOf } from './heads.ts'
import { isLater, opsOf } from './materialise.ts'

/** One change's setting of one field of one record. */
export type FieldSetting = {
  /** The change's id, as `headsOf` wants it. */
  readonly change: string
  readonly by: Change
  readonly over: readonly string[]
  readonly value: Json
}

/** By record, then by field, then by change. */
export type Settings = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, FieldSetting>>>

const NONE: ReadonlyMap<string, FieldSetting> = new Map()

/** Every setting of every field, of `only` these records where they are given. A change given twice counts once. */
export function settingsOf(changes: readonly Change[], only?: ReadonlySet<string>): Settings {
  const records = new Map<string, Map<string, Map<string, FieldSetting>>>()
  for (const by of changes) {
    for (const op of opsOf(by)) {
      if (only?.has(op.record) === false) continue
      const fields = ensure(records, op.record, () => new Map<string, Map<string, FieldSetting>>())
      for (const [field, { value, over }] of Object.entries(op.set))
        ensure(fields, field, () => new Map<string, FieldSetting>()).set(by.id, {
          change: by.id,
          by,
          over,
          value,
        })
    }
  }
  return records
}

/** The settings of one field, by change. */
export function settingsIn(
  settings: Settings,
  record: string,
  field: string,
): ReadonlyMap<string, FieldSetting> {
  return settings.get(record)?.get(field) ?? NONE
}

/**
 * What stood before `change` set the field over `over`, the latest first: one, several where it settled a conflict, none
 * where nobody had set it or it is gone. `of`: the field's settings.
 */
export function stoodBefore(
  change: string,
  over: readonly string[],
  of: ReadonlyMap<string, FieldSetting>,
): readonly FieldSetting[] {
  const replaced = [...new Set(over)].flatMap((id) => (id === change ? [] : (of.get(id) ?? [])))
  if (replaced.length < 2) return replaced
  // A delete is over the heads of every field, and one of those may have set this field before another that it is over: by
  // the clocks alone, one that runs ahead would seem the later.
  const heads = new Set(headsOf(below(change, replaced, of)).map((setting) => setting.change))
  return replaced
    .filter((setting) => heads.has(setting.change))
    .sort((a, b) => (isLater(a.by, b.by) ? -1 : 1))
}

/** These settings and all that they are over, at any remove. Without recursion: a hostile chain may be long. */
function below(
  change: string,
  settings: readonly FieldSetting[],
  of: ReadonlyMap<string, FieldSetting>,
): readonly FieldSetting[] {
  const found = new Map<string, FieldSetting>()
  const waiting = [...settings]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next.change)) continue
    found.set(next.change, next)
    for (const id of next.over) {
      const other = id === change ? undefined : of.get(id)
      if (other !== undefined && !found.has(id)) waiting.push(other)
    }
  }
  return [...found.values()]
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
