/** Holds the start to its promise where the database fell back to an older state: the journal brings on what followed. */
import { expect, it } from 'vitest'
import {
  ACCOUNT,
  bodyEdit,
  copyRows,
  draft,
  noteEdit,
  opened,
  profile,
  roleEdit,
  toType,
  value,
  withAccount,
} from './open.ts'

it('a text that was still being typed then is shown as it was sealed later', async () => {
  const mine = profile()
  const first = await withAccount(mine)
  value(await first.data.commit(draft(noteEdit('one'))))
  value(await first.data.type(toType(bodyEdit('one and'))))
  const older = profile({ host: mine.host, clock: mine.clock })
  await copyRows(mine.deps.idb, older.deps.idb)
  value(await first.data.type(toType(bodyEdit('one and two'))))
  expect((await first.data.seal(ACCOUNT)).ok).toBe(true)
  value(await first.data.commit(draft(roleEdit('Buyer'))))
  const text = value(await first.data.exportText([ACCOUNT]))
  first.close()

  const again = await opened(older)
  const view = await again.data.account(ACCOUNT)
  expect(view?.records.notes[0]?.body).toBe('one and two')
  expect(view?.records.people[0]?.role).toBe('Buyer')
  expect(view?.stored.flatMap((record) => record.conflicts)).toEqual([])
  expect(value(await again.data.exportText([ACCOUNT]))).toBe(text)
  again.close()
  expect((await opened(older)).notice).toMatchObject({ restored: 0, damaged: 0 })
})

it('what was typed then goes on from its last revision, and is sealed once', async () => {
  const mine = profile()
  const first = await withAccount(mine)
  value(await first.data.commit(draft(noteEdit('one'))))
  value(await first.data.type(toType(bodyEdit('one and'))))
  const older = profile({ host: mine.host, clock: mine.clock })
  await copyRows(mine.deps.idb, older.deps.idb)
  value(await first.data.type(toType(bodyEdit('one and two'))))
  first.close()

  const again = await opened(older)
  expect((await again.data.account(ACCOUNT))?.records.notes[0]?.body).toBe('one and two')
  expect(await again.data.changes(ACCOUNT)).toHaveLength(3)
})

it('what was typed then is not taken beside itself where a start without a database had gone on with it', async () => {
  const mine = profile()
  const first = await withAccount(mine)
  value(await first.data.commit(draft(noteEdit('one'))))
  value(await first.data.type(toType(bodyEdit('one and'))))
  const older = profile({ host: mine.host, clock: mine.clock })
  await copyRows(mine.deps.idb, older.deps.idb)
  value(await first.data.type(toType(bodyEdit('one and two'))))
  first.close()

  // The database is lost: a new device goes on with the text.
  const lost = await opened(profile({ host: mine.host, clock: mine.clock }))
  value(await lost.data.commit(draft(bodyEdit('one and two and three'))))
  lost.close()

  const again = await opened(older)
  const view = await again.data.account(ACCOUNT)
  expect(view?.records.notes[0]?.body).toBe('one and two and three')
  expect(view?.stored.flatMap((record) => record.conflicts)).toEqual([])
})
