/** The shape of an export file, version 1. `README.md` in this folder tells the format in words. */
import { json, sealedChange, type SealedChange } from '../changes/change.ts'
import type { Fields } from '../changes/field-paths.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { accountId, changeId, recordId } from '../domain/ids.ts'
import type { Json } from '../json.ts'
import { FORMAT_VERSION } from '../migrations/ladder.ts'
import { z } from '../zod.ts'

export const FORMAT = 'soundings'

/** A record as the changes beside it make it: for people and for other programs. Importing reads the changes. */
export const exportedRecord = z.strictObject({
  id: recordId,
  kind: z.string().min(1).max(40),
  /** The standing values, keyed maps nested. */
  fields: z.record(z.string(), json),
  /** By field path: the values that stand against each other, the one that stands meanwhile first. */
  conflicts: z.record(z.string(), z.array(z.strictObject({ change: changeId, value: json }))),
  deleted: z.boolean(),
})

export const exportedAccount = z.strictObject({
  id: accountId,
  /** By id. */
  changes: z.array(sealedChange),
  /** By id. */
  records: z.array(exportedRecord),
})

export const exportFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** By id. */
  accounts: z.array(exportedAccount),
})

export type ExportedRecord = {
  readonly id: string
  readonly kind: string
  readonly fields: Fields
  readonly conflicts: {
    readonly [field: string]: readonly { readonly change: string; readonly value: Json }[]
  }
  readonly deleted: boolean
}

/** What a file says of an account, proven: `records` is what the changes make. */
export type ParsedAccount = {
  readonly id: string
  readonly changes: readonly SealedChange[]
  readonly records: readonly StoredRecord[]
}

export type ParsedExport = { readonly accounts: readonly ParsedAccount[] }

/** A record as it stands in a file. */
export function toExportedRecord({
  id,
  kind,
  heads,
  fields,
  conflicts,
  deleted,
}: StoredRecord): ExportedRecord {
  return {
    id,
    kind,
    fields,
    conflicts: Object.fromEntries(
      conflicts.map((field) => [field, (heads[field] ?? []).map(({ change, value }) => ({ change, value }))]),
    ),
    deleted,
  }
}
