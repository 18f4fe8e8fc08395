/** Writes chosen accounts, and the libraries they want, as the canonical text of an export file. */
import type { SealedChange } from '../../shared/changes/change.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import type { Host } from '../../shared/host/contract.ts'
import { err, ok } from '../../shared/result.ts'
import type { FileBlob } from '../../shared/exchange/file-blobs.ts'
import { callsFor, hasContent } from '../../shared/exchange/file-libraries.ts'
import { createBlobs } from './blobs.ts'
import type { Data } from './data.ts'
import type { Database } from './database.ts'
import { librariesHere } from './libraries.ts'
import { chosenLibrary } from './model.ts'
import { LOOK_THROUGH } from './preferences.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { sealAccount } from './typing.ts'
import { thrownToWriteFailure } from './write-failure.ts'

export function createExport(deps: SaveDeps & { readonly host: Host }): Data['exportText'] {
  const { database } = deps
  const { bytes: bytesOf } = createBlobs(deps)
  return async (accounts, attachments = []) => {
    try {
      const ids = [...new Set([...accounts, ...(await librariesOf(database, accounts))])]
      const open = await database.openChanges.where('account').anyOf(ids).count()
      if (open > 0) {
        const sealed = await save(deps, null, async (writing) => {
          for (const id of ids) await sealAccount(writing, id)
        })
        if (!sealed.ok) return sealed
      }
      const chosen: { id: string; changes: SealedChange[] }[] = []
      for (const id of ids) {
        const changes = await sealedChangesOf(database, id)
        if (changes.length > 0) chosen.push({ id, changes })
      }
      const blobs: FileBlob[] = []
      for (const digest of new Set(attachments)) {
        const bytes = await bytesOf(digest)
        if (bytes !== null) blobs.push({ digest, bytes })
      }
      return ok(writeExport(chosen, blobs))
    } catch (thrown) {
      return err(thrownToWriteFailure(thrown))
    }
  }
}

/** The library looked through, if anything is in it, and those that the accounts call for. */
async function librariesOf(database: Database, accounts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  const kept = await database.preferences.get(LOOK_THROUGH)
  const chosen = chosenLibrary(await librariesHere(database), kept?.value)
  if (chosen !== null && hasContent(chosen.records)) found.push(chosen.id)
  const libraries = await Promise.all(
    (await database.libraries.toArray()).map(async ({ id }) => ({
      id,
      records: await database.records.where('account').equals(id).toArray(),
    })),
  )
  for (const account of accounts) {
    if (libraries.length === 0) break
    const records = await database.records.where('account').equals(account).toArray()
    found.push(...libraries.filter((library) => callsFor(records, library.records)).map(({ id }) => id))
  }
  return found
}
