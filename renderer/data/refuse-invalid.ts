/** Aborts a write whose edits do not fit their records' schemas. */
import type { Edit } from '../../shared/changes/change.ts'
import { DELETED, layOver, type Fields } from '../../shared/changes/field-paths.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { checkEdit } from '../../shared/domain/record-fields.ts'
import { Abort } from './write-failure.ts'

export function refuseInvalid(records: ReadonlyMap<string, StoredRecord>, edits: readonly Edit[]): void {
  const fields = new Map<string, Fields>([...records].map(([id, record]) => [id, record.fields]))
  for (const edit of edits) {
    const existing = fields.get(edit.record) ?? null
    const checked = checkEdit(edit, existing)
    if (!checked.ok) throw new Abort({ ...checked.error, record: edit.record })
    // A further edit of the same record is judged by what this one leaves.
    const values = Object.entries(edit.set).filter(([path]) => path !== DELETED)
    fields.set(edit.record, layOver(existing ?? {}, values))
  }
}
