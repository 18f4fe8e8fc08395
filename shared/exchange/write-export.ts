/** Writing an export: accounts with their sealed changes to the canonical text of a file. */
import type { SealedChange } from '../changes/change.ts'
import { compareText } from '../changes/field-paths.ts'
import { materialise } from '../changes/materialise.ts'
import { FORMAT_VERSION } from '../migrations/ladder.ts'
import { FORMAT, toExportedRecord } from './export-file.ts'
import { readableText } from './readable-text.ts'

/** The text of a file with these accounts. Equal changes give equal bytes, in whatever order they come. */
export function writeExport(
  accounts: readonly { readonly id: string; readonly changes: readonly SealedChange[] }[],
): string {
  return readableText({
    format: FORMAT,
    version: FORMAT_VERSION,
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
