/** The records and summaries that a write touches: read once, changed in memory by one change after another, put once. */
import type { Change, Edit } from '../../shared/changes/change.ts'
import { applyChange } from '../../shared/changes/materialise.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { isLibraryRecord, type Database, type SummaryRow } from './database.ts'
import { emptySummary, withRecord } from './summary.ts'
import { Abort } from './write-failure.ts'

/** What one act writes to one account. */
export type Parcel = { readonly account: string; readonly edits: readonly Edit[] }

export type TouchedRecords = {
  /** As they are now, by id; new ones are missing until a change makes them. */
  readonly records: Map<string, StoredRecord>
  /** Those that changes have made anew. */
  readonly changed: Map<string, StoredRecord>
  /** By account; missing before its first change. */
  readonly summaries: Map<string, SummaryRow>
}

/** Inside a transaction. */
export async function readTouched(database: Database, parcels: readonly Parcel[]): Promise<TouchedRecords> {
  const ids = new Set(parcels.flatMap(({ edits }) => edits.map((edit) => edit.record)))
  const accounts = new Set(parcels.map(({ account }) => account))
  const [records, summaries] = await Promise.all([
    database.records.bulkGet([...ids]),
    database.summaries.bulkGet([...accounts]),
  ])
  const touched: TouchedRecords = { records: new Map(), changed: new Map(), summaries: new Map() }
  for (const record of records) if (record !== undefined) touched.records.set(record.id, record)
  for (const row of summaries) if (row !== undefined) touched.summaries.set(row.account, row)
  return touched
}

/** Aborts where a record belongs to another account. */
export function refuseForeign({ records }: TouchedRecords, { account, edits }: Parcel): void {
  for (const { record } of edits) {
    const known = records.get(record)
    if (known !== undefined && known.account !== account)
      throw new Abort({ type: 'invalid', record, field: 'account', message: 'belongs to another account' })
  }
}

/** `wall`: milliseconds since 1970 UTC. */
export function applyToTouched(touched: TouchedRecords, change: Change, wall: number): void {
  const { account } = change
  const old = touched.summaries.get(account) ?? emptySummary(account)
  let summary = old
  for (const after of applyChange(touched.records, change)) {
    summary = withRecord(summary, touched.records.get(after.id), after)
    touched.records.set(after.id, after)
    touched.changed.set(after.id, after)
  }
  touched.summaries.set(account, {
    ...summary,
    touched: Math.max(old.touched, wall),
    edition: old.edition + 1,
  })
}

/** Inside the same transaction. */
export async function putTouched(database: Database, { changed, summaries }: TouchedRecords): Promise<void> {
  const records = [...changed.values()]
  const libraries = records.filter(isLibraryRecord).map(({ account }) => ({ id: account }))
  await Promise.all([
    database.records.bulkPut(records),
    libraries.length === 0 ? null : database.libraries.bulkPut(libraries),
    database.summaries.bulkPut([...summaries.values()]),
  ])
}
