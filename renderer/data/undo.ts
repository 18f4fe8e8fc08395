/** Undo: a new change that restores what still stands of what another one did. */
import type { Change } from '../../shared/changes/change.ts'
import { opsOf } from '../../shared/changes/materialise.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { undoEdits } from '../../shared/changes/undo.ts'
import { emptyValue } from '../../shared/domain/record-fields.ts'
import { err, ok } from '../../shared/result.ts'
import type { Data } from './data.ts'
import type { Database } from './database.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { sealAccount } from './typing.ts'
import { writeSealed } from './write.ts'

export function createUndo(deps: SaveDeps): Data['undo'] {
  const { database } = deps
  return async (id) => {
    const account = deps.writtenHere.get(id) ?? (await accountOf(database, id))
    if (account === null) return err({ type: 'nothingToUndo' })
    const saved = await save(deps, null, async (writing) => {
      await sealAccount(writing, account)
      const all = await sealedChangesOf(database, account)
      const change = all.find((one) => one.id === id)
      if (change === undefined) return null
      const records = await recordsTouched(database, change)
      const { edits, left } = undoEdits(change, records, all, emptyValue)
      return edits.length === 0 ? null : { change: await writeSealed(writing, account, edits), left }
    })
    if (!saved.ok) return saved
    const { value, at } = saved.value
    return value === null
      ? err({ type: 'nothingToUndo' })
      : ok({ change: value.change.id, at, left: value.left })
  }
}

/** A search: no index names changes, since one row each would make imports twice as slow, and old ones are rarely undone. */
export async function accountOf(database: Database, id: string): Promise<string | null> {
  const open = await database.openChanges.filter((row) => row.change.id === id).first()
  if (open !== undefined) return open.account
  const segment = await database.segments
    .filter(({ changes }) => changes.some((one) => one.id === id))
    .first()
  return segment?.account ?? null
}

/** The records that the changes touch, as they are now, by id. */
export async function recordsTouched(
  database: Database,
  ...changes: readonly Change[]
): Promise<ReadonlyMap<string, StoredRecord>> {
  const ids = changes.flatMap(opsOf).map((op) => op.record)
  const found = await database.records.bulkGet([...new Set(ids)])
  return new Map(found.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])))
}
