/** Writing an export: accounts with their sealed changes, and attachments if wanted, to the canonical text of a file. */
import type { SealedChange } from '../changes/change.ts'
import { compareText } from '../changes/field-paths.ts'
import { materialise } from '../changes/materialise.ts'
import { FORMAT_VERSION } from '../migrations/ladder.ts'
import { FORMAT, PLAIN_VERSION, toExportedRecord } from './export-file.ts'
import { toExportedBlobs, type FileBlob } from './file-blobs.ts'
import { readableText } from './readable-text.ts'

/**
 * The text of a file with these accounts, and the bytes of attachments if any are to go along. Equal content gives equal
 * bytes, in whatever order it comes.
 */
export function writeExport(
  accounts: readonly { readonly id: string; readonly changes: readonly SealedChange[] }[],
  blobs: readonly FileBlob[] = [],
): string {
  return readableText({
    format: FORMAT,
    version: blobs.length === 0 ? PLAIN_VERSION : FORMAT_VERSION,
    ...(blobs.length === 0 ? {} : { attachments: toExportedBlobs(blobs) }),
    accounts: [...accounts].sort(byId).map(({ id, changes }) => ({
      id,
      changes: [...changes].sort(byId),
      records: materialise(changes).map(toExportedRecord),
    })),
  })
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
