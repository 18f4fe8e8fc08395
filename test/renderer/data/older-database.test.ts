/** Holds the start to its promise where the database fell back to an older state: the journal brings on what followed. */
import { expect, it } from 'vitest'
import { memoryHostState } from '../../../renderer/host/memory-host.ts'
import {
  ACCOUNT,
  bodyEdit,
  copyRows,
  draft,
  NOTE,
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

/** A kill came between database and journal; then the database is lost, and a new device goes on with what the journal had. */
async function rowAheadOfJournal(goesOn: string | null) {
  const mine = profile()
  const first = await withAccount(mine)
  value(await first.data.commit(draft(noteEdit('one'))))
  value(await first.data.type(toType(bodyEdit('one and'))))
  const before = [...mine.host.files].filter(([path]) => path.startsWith('open/'))
  value(await first.data.type(toType(bodyEdit('one and two'))))
  first.close()
  for (const [path, bytes] of before) mine.host.files.set(path, bytes)
  const lost = await opened(profile({ host: mine.host, clock: mine.clock }))
  expect((await lost.data.account(ACCOUNT))?.records.notes[0]?.body).toBe('one and')
  if (goesOn !== null) value(await lost.data.commit(draft(bodyEdit(goesOn))))
  lost.close()
  return mine
}

it('what an older database has of a text beyond the journal follows what a start without it had taken', async () => {
  const mine = await rowAheadOfJournal(null)
  const older = profile({ host: mine.host, clock: mine.clock })
  await copyRows(mine.deps.idb, older.deps.idb)
  const again = await opened(mine)
  const view = await again.data.account(ACCOUNT)
  expect(view?.records.notes[0]?.body).toBe('one and two')
  expect(view?.stored.flatMap((record) => record.conflicts)).toEqual([])
  const changes = await again.data.changes(ACCOUNT)
  again.close()

  // The same older database a second time: its text has been taken.
  const once = await opened(older)
  expect((await once.data.account(ACCOUNT))?.records.notes[0]?.body).toBe('one and two')
  expect(await once.data.changes(ACCOUNT)).toHaveLength(changes.length)
})

it('what an older database has of a text beyond the journal stands beside what was written since', async () => {
  const again = await opened(await rowAheadOfJournal('one and more'))
  const note = (await again.data.account(ACCOUNT))?.stored.find((record) => record.id === NOTE)
  expect(note?.heads['body']?.map((head) => head.value).sort()).toEqual(['one and more', 'one and two'])
})

it.each(['sealed', 'still being typed'] as const)(
  'a later text that the journal has %s under the same id stands also where a start could not look at the journal',
  async (state) => {
    const mine = profile({ host: memoryHostState({ installation: '' }) })
    const first = await withAccount(mine)
    value(await first.data.commit(draft(noteEdit('one'))))
    value(await first.data.type(toType(bodyEdit('one and'))))
    const older = profile({ host: mine.host, clock: mine.clock })
    await copyRows(mine.deps.idb, older.deps.idb)
    value(await first.data.type(toType(bodyEdit('one and two'))))
    if (state === 'sealed') value(await first.data.seal(ACCOUNT))
    first.close()

    mine.host.journal = 'ungranted'
    const back = await opened(older)
    value(await back.grantJournal())
    const note = (await back.data.account(ACCOUNT))?.stored.find(({ id }) => id === NOTE)
    expect(note?.heads['body']?.map((head) => head.value)).toContain('one and two')
    expect(value(await back.compareAgain())).toMatchObject({ damaged: 0, restored: 0, appended: 0 })
    const text = value(await back.data.exportText([ACCOUNT]))
    back.close()
    const lost = await opened(profile({ host: mine.host, clock: mine.clock }))
    expect(value(await lost.data.exportText([ACCOUNT]))).toBe(text)
  },
)
