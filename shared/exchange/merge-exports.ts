/** Merging two files into one: the union of their accounts, within each of their changes, and of the bytes of attachments. */
import { materialise } from '../changes/materialise.ts'
import { mergeChanges } from '../changes/merge.ts'
import { err, ok, type Result } from '../result.ts'
import type { ParsedAccount, ParsedExport } from './export-file.ts'
import { mergeBlobs } from './file-blobs.ts'
import { isBoth } from './file-libraries.ts'
import type { ImportFailure } from './import-failure.ts'
import { proveDistinct, withBlobs } from './parse-export.ts'

/** Refused where the two contradict each other: one id for two contents, or for an account and a library. */
export function mergeExports(a: ParsedExport, b: ParsedExport): Result<ParsedExport, ImportFailure> {
  const union = new Map<string, ParsedAccount>()
  for (const account of [...a.accounts, ...b.accounts]) {
    const known = union.get(account.id)
    const merged = mergeChanges(known?.changes ?? [], account.changes)
    if (!merged.ok) return err({ type: 'contradicting', detail: `change ${merged.error.change}` })
    if (isBoth(account.id, merged.value)) return err({ type: 'duplicateId', detail: account.id })
    union.set(account.id, { id: account.id, changes: merged.value, records: materialise(merged.value) })
  }
  const distinct = proveDistinct([...union.values()])
  if (!distinct.ok) return distinct
  const blobs = mergeBlobs(a.attachments, b.attachments)
  return blobs.ok ? ok(withBlobs(distinct.value, blobs.value)) : blobs
}
