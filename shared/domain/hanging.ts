/** What hangs on a record: everything live of the account that names it, to be told before it is deleted. */
import type { AccountRecords } from '../scoring/account-records.ts'

export type RecordList = Exclude<keyof AccountRecords, 'account'>
/** How many records of each list name it; lists with none are left out. */
export type Hanging = Readonly<Partial<Record<RecordList, number>>>

/** Counts the records that name `id` anywhere, as a value or as the key of an entry that is not false; itself left out. */
export function hangingOn({ account: _, ...lists }: AccountRecords, id: string): Hanging {
  const found: Partial<Record<RecordList, number>> = {}
  for (const list of listNames(lists)) {
    const count = lists[list].filter((record) => record.id !== id && names(record, id)).length
    if (count > 0) found[list] = count
  }
  return found
}

function listNames(lists: Omit<AccountRecords, 'account'>): readonly RecordList[] {
  return Object.keys(lists).filter((name): name is RecordList => Object.hasOwn(lists, name))
}

function names(value: unknown, id: string): boolean {
  if (value === id) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, entry]) => (key === id && entry !== false) || names(entry, id))
}
