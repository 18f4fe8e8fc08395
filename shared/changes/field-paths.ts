/** Field paths: a plain field `name`, or one entry of a keyed map `present/<key>`, nested as people read them. */
import type { Json } from '../json.ts'

export type Fields = { readonly [field: string]: Json }

/** The field that says whether a record was deleted; it is no part of a record's `fields`. */
export const DELETED = 'deleted'

/** `present/<key>` → `['present', '<key>']`; `name` → `['name', null]`. */
export function splitPath(path: string): readonly [field: string, key: string | null] {
  const slash = path.indexOf('/')
  return slash < 0 ? [path, null] : [path.slice(0, slash), path.slice(slash + 1)]
}

/**
 * `base` with the values laid over it by path. Where a field is set both whole and by key, the keys are laid over the
 * whole if that is a map, and stand instead of it if it is not.
 */
export function layOver(base: Fields, values: Iterable<readonly [path: string, value: Json]>): Fields {
  const plain = new Map<string, Json>(Object.entries(base))
  const keyed = new Map<string, Map<string, Json>>()
  for (const [path, value] of values) {
    const [field, key] = splitPath(path)
    if (key === null) plain.set(field, value)
    else if (keyed.has(field)) keyed.get(field)?.set(key, value)
    else keyed.set(field, new Map([[key, value]]))
  }
  for (const [field, entries] of keyed) {
    const whole = plain.get(field)
    plain.set(
      field,
      Object.fromEntries([...(isMap(whole) ? Object.entries(whole) : []), ...entries].sort(byKey)),
    )
  }
  return Object.fromEntries([...plain].sort(byKey))
}

export function isMap(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text order, by UTF-16 units: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compareText(a[0], b[0])
}
