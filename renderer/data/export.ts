/** Writes chosen accounts as the canonical text of an export file. */
import type { SealedChange } from '../../shared/changes/change.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { err, ok } from '../../shared/result.ts'
import type { Data } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { sealAccount } from './typing.ts'
import { thrownToWriteFailure } from './write-failure.ts'

export function createExport(deps: SaveDeps): Data['exportText'] {
  const { database } = deps
  return async (accounts) => {
    try {
      const open = await database.openChanges
        .where('account')
        .anyOf([...accounts])
        .count()
      if (open > 0) {
        const sealed = await save(deps, null, async (writing) => {
          for (const account of accounts) await sealAccount(writing, account)
        })
        if (!sealed.ok) return sealed
      }
      const chosen: { id: string; changes: SealedChange[] }[] = []
      for (const id of new Set(accounts)) {
        const changes = await sealedChangesOf(database, id)
        if (changes.length > 0) chosen.push({ id, changes })
      }
      return ok(writeExport(chosen))
    } catch (thrown) {
      return err(thrownToWriteFailure(thrown))
    }
  }
}
