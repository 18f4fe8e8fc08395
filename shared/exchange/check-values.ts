/** A look at parsed JSON before any schema sees it: keys that attack objects, strings too long, numbers that are none. */
import type { ImportFailure } from './import-failure.ts'

/** Longest string in a file, UTF-16 units: twice the longest note. */
export const STRING_LIMIT = 1_000_000
/** Longest key. */
export const KEY_LIMIT = 1_000

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

type Found = { readonly type: ImportFailure['type']; readonly path: readonly string[] }

/** The first forbidden key, as a key or as a part of a field path; null where there is none. */
export function findForbiddenKey(value: unknown): ImportFailure | null {
  return toFailure(
    search(value, null, (key) =>
      key.split('/').some((part) => forbiddenKeys.has(part)) ? 'forbiddenKey' : null,
    ),
  )
}

/** The first value out of bounds; null where there is none. */
export function findOutOfBounds(value: unknown): ImportFailure | null {
  const isLong = (key: string) => (key.length > KEY_LIMIT ? 'tooLarge' : null)
  return toFailure(
    search(
      value,
      (leaf) => {
        if (typeof leaf === 'string' && leaf.length > STRING_LIMIT) return 'tooLarge'
        return typeof leaf === 'number' && !Number.isFinite(leaf) ? 'invalid' : null
      },
      isLong,
    ),
  )
}

/** The place in a file as text, cut short: `accounts[0].changes[2].id`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) =>
    /^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key).slice(0, 60)}`,
  )
  return parts.join('').replace(/^\./, '').slice(0, 200)
}

function toFailure(found: Found | null): ImportFailure | null {
  return found && { type: found.type, detail: placeOf(found.path) }
}

function search(
  value: unknown,
  checkLeaf: ((leaf: unknown) => ImportFailure['type'] | null) | null,
  checkKey: (key: string) => ImportFailure['type'] | null,
): Found | null {
  if (typeof value !== 'object' || value === null) {
    const type = checkLeaf?.(value) ?? null
    return type && { type, path: [] }
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = search(item, checkLeaf, checkKey)
      if (found !== null) return { ...found, path: [String(index), ...found.path] }
    }
    return null
  }
  for (const [key, item] of Object.entries(value)) {
    const type = checkKey(key)
    if (type !== null) return { type, path: [key] }
    const found = search(item, checkLeaf, checkKey)
    if (found !== null) return { ...found, path: [key, ...found.path] }
  }
  return null
}
