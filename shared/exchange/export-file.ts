/** The shape of an export file, versions 1 and 2. `README.md` in this folder tells the format in words. */
import { json, sealedChange, type SealedChange } from '../changes/change.ts'
import type { Fields } from '../changes/field-paths.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { accountId, changeId, recordId } from '../domain/ids.ts'
import type { Json } from '../json.ts'
import { FORMAT_VERSION } from '../migrations/ladder.ts'
import { z } from '../zod.ts'
import { exportedBlob, type FileBlob } from './file-blobs.ts'

export const FORMAT = 'soundings'
/** The version of a file that carries no attachments. */
export const PLAIN_VERSION = 1

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

/** A file without attachments: written as it always was, so that every build reads it and equal content stays equal bytes. */
export const plainExportFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PLAIN_VERSION),
  /** By id. */
  accounts: z.array(exportedAccount),
})

/** What every file is once it has climbed to the present version. */
export const exportFile = plainExportFile.extend({
  version: z.literal(FORMAT_VERSION),
  /** By digest. */
  attachments: z.array(exportedBlob).optional(),
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

export type ParsedExport = {
  readonly accounts: readonly ParsedAccount[]
  /** The bytes of attachments, proven; left out where there are none. */
  readonly attachments?: readonly FileBlob[]
}

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
