/** Aborts a write whose edits do not fit their records' schemas. */
import type { Edit } from '../../shared/changes/change.ts'
import { DELETED, layOver, type Fields } from '../../shared/changes/field-paths.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { checkEdit } from '../../shared/domain/record-fields.ts'
import { Abort } from './write-failure.ts'

/** `records`: those that the edits touch, by id, and perhaps others; new ones are missing. */
export function refuseInvalid(records: ReadonlyMap<string, StoredRecord>, edits: readonly Edit[]): void {
  const left = new Map<string, Fields>()
  for (const edit of edits) {
    const existing = left.get(edit.record) ?? records.get(edit.record)?.fields ?? null
    const checked = checkEdit(edit, existing)
    if (!checked.ok) throw new Abort({ ...checked.error, record: edit.record })
    // A further edit of the same record is judged by what this one leaves.
    const values = Object.entries(edit.set).filter(([path]) => path !== DELETED)
    left.set(edit.record, layOver(existing ?? {}, values))
  }
}
