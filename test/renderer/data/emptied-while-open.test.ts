/** Holds writing to its promise where the browser empties the database under a running app, as Chromium does on a full disk. */
import { expect, it } from 'vitest'
import { defineDatabase, type IndexedDb } from '../../../renderer/data/database.ts'
import { memoryHostState } from '../../../renderer/host/memory-host.ts'
import {
  ACCOUNT,
  bodyEdit,
  draft,
  noteEdit,
  opened,
  profile,
  roleEdit,
  toType,
  value,
  withAccount,
} from './open.ts'

async function empty(idb: IndexedDb): Promise<void> {
  const database = defineDatabase(idb)
  for (const table of database.tables) await table.clear()
  database.close()
}

it('what is typed on is stored, and all that was written before is there again', async () => {
  const mine = profile()
  const { data, saveState, close } = await withAccount(mine)
  value(await data.commit(draft(noteEdit('one'))))
  value(await data.type(toType(bodyEdit('one and'))))
  await empty(mine.deps.idb)

  value(await data.type(toType(bodyEdit('one and two'))))
  expect(saveState.getState().state).toBe('saved')
  value(await data.commit(draft(roleEdit('Buyer'))))
  const view = await data.account(ACCOUNT)
  expect(view?.records.notes[0]?.body).toBe('one and two')
  expect(view?.records.people[0]?.role).toBe('Buyer')
  expect(view?.stored.flatMap((record) => record.conflicts)).toEqual([])
  close()

  const again = await opened(mine)
  expect((await again.data.account(ACCOUNT))?.records).toEqual(view?.records)
})

it('says that it was not stored where no journal was kept, and keeps asking nothing of what is gone', async () => {
  const mine = profile({ host: memoryHostState({ journal: 'none' }) })
  const { data, saveState } = await withAccount(mine)
  value(await data.commit(draft(noteEdit('one'))))
  await empty(mine.deps.idb)
  const typed = await data.type(toType(bodyEdit('one and')))
  expect(typed).toEqual({ ok: false, error: { type: 'notStored', reason: 'other' } })
  expect(saveState.getState()).toMatchObject({ state: 'failed' })
})
