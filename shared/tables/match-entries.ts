/** Which of the records that are here a row means, and what of the row they lack. */
import type { EntryValue, EntryValues } from './table-entry.ts'
import type { TableKind } from './table-fields.ts'

/** One text for names that differ in case, white space or the way accents are stored. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** What a record is found by. One that matches none of the first is looked for by the next. */
export function keysOf(kind: TableKind, values: EntryValues): readonly string[] {
  const text = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? foldName(value) : ''
  }
  switch (kind) {
    case 'accounts':
      return ['account']
    case 'people':
      return [
        ...(text('email') === '' ? [] : [`email ${text('email')}`]),
        ...(text('name') === '' ? [] : [`name ${text('name')}`]),
      ]
    case 'readings':
      return [`reading ${text('from')} ${text('to')} ${text('unit')}`]
  }
}

/** Two people can bear one name: with two addresses for mail they are two. */
export function mayBeSame(a: EntryValues, b: EntryValues): boolean {
  const [mine, theirs] = [a['email'], b['email']]
  return typeof mine !== 'string' || typeof theirs !== 'string' || foldName(mine) === foldName(theirs)
}

export type Comparison = {
  /** Fields that are empty here and that the row fills. */
  readonly fills: EntryValues
  /** Fields in which ours says something else, which stays. */
  readonly keeps: readonly string[]
}

/** What is true or false, or has a value from the start, is never empty: it is not filled. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['key', 'placeholder', 'place'])
/** What differs here only in case or spacing is the same. */
const FOUND_BY: ReadonlySet<string> = new Set(['name', 'email', 'unit', 'orgUnit', 'site'])

export function compareValues(standing: EntryValues, said: EntryValues): Comparison {
  const fills: { [field: string]: EntryValue } = {}
  const keeps: string[] = []
  for (const [field, value] of Object.entries(said)) {
    const ours = standing[field]
    if (isSame(field, ours, value)) continue
    if (field === 'place' && ours === undefined && value === 'inside') continue
    if (value === false && ours === undefined) continue
    if (ours === undefined && !NEVER_EMPTY.has(field)) fills[field] = value
    else keeps.push(field)
  }
  return { fills, keeps }
}

function isSame(field: string, ours: EntryValue | undefined, value: EntryValue): boolean {
  if (typeof ours === 'string' && typeof value === 'string' && FOUND_BY.has(field))
    return foldName(ours) === foldName(value)
  if (Array.isArray(ours) && Array.isArray(value)) return value.every((one) => ours.includes(one))
  return ours === value
}
