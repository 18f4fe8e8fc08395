/** Holds commits and typing to what they store: rows, segments, chain, summary, journal and save state. */
import { describe, expect, it } from 'vitest'
import { defineDatabase } from '../../../renderer/data/database.ts'
import { sealedChange } from '../../../shared/changes/change.ts'
import { verifyChain } from '../../../shared/changes/seal.ts'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  NOTE,
  noteEdit,
  opened,
  OTHER,
  PERSON,
  profile,
  roleEdit,
  toType,
  value,
  WIRTH,
  withAccount,
} from './open.ts'
import { journalled } from './journalled.ts'

describe('commit', () => {
  it('writes rows, a segment, a summary and a journal entry, and then says saved', async () => {
    const mine = profile()
    const { data, saveState } = await withAccount(mine)
    const view = await data.account(ACCOUNT)
    expect(view?.records.account.name).toBe('Halden Freight')
    expect(view?.records.people.map((person) => person.name)).toEqual(['Osei'])
    expect(await data.portfolio()).toMatchObject([
      { account: ACCOUNT, name: 'Halden Freight', sector: 'Freight', people: 1, observations: 0 },
    ])

    const database = defineDatabase(mine.deps.idb)
    const segments = await database.segments.toArray()
    expect(segments).toHaveLength(1)
    expect(segments[0]?.changes).toHaveLength(1)
    expect(journalled(mine.host)).toHaveLength(1)
    const [entry] = journalled(mine.host)
    expect(sealedChange.parse(JSON.parse(entry?.text ?? ''))).toEqual(segments[0]?.changes[0])
    expect(saveState.getState()).toMatchObject({ state: 'saved', journal: 'file' })
  })

  it('chains every change and starts a new segment after 200', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    for (let n = 0; n < 205; n += 1) value(await data.commit(draft(roleEdit(`r${n}`))))
    const database = defineDatabase(mine.deps.idb)
    expect((await database.segments.toArray()).map((segment) => segment.changes.length)).toEqual([200, 6])
    const changes = (await data.changes(ACCOUNT)).flatMap(
      (change) => sealedChange.safeParse(change).data ?? [],
    )
    expect(changes).toHaveLength(206)
    expect(verifyChain(changes)).toEqual({ ok: true, value: null })
    expect((await data.account(ACCOUNT))?.records.people[0]?.role).toBe('r204')
  })

  it('keeps order and chain where commits are not waited for, in two windows on one database', async () => {
    const mine = profile()
    const one = await withAccount(mine)
    const two = await opened(
      profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host, clock: mine.clock }),
    )
    const writes = Array.from({ length: 20 }, (_, n) =>
      (n % 2 === 0 ? one : two).data.commit(draft(roleEdit(`r${n}`))),
    )
    for (const written of await Promise.all(writes)) value(written)
    const changes = (await one.data.changes(ACCOUNT)).flatMap(
      (change) => sealedChange.safeParse(change).data ?? [],
    )
    expect(verifyChain(changes)).toEqual({ ok: true, value: null })
    expect(new Set(changes.map(({ seq }) => seq)).size).toBe(21)
    expect((await one.data.account(ACCOUNT))?.stored.flatMap((record) => record.conflicts)).toEqual([])
  })

  it('refuses what does not fit its schema and writes nothing', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const refused = await data.commit(draft(WIRTH, accountEdit('  ')))
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', record: ACCOUNT, field: 'name' } })
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    expect(journalled(mine.host)).toHaveLength(1)
  })

  it('refuses to write to a record of another account', async () => {
    const { data } = await withAccount(profile())
    value(await data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    expect((await data.commit({ account: OTHER, edits: [roleEdit('x')] })).ok).toBe(false)
  })

  it('leaves a deleted account out of the portfolio and counts what is live', async () => {
    const { data } = await withAccount(profile())
    value(await data.commit(draft({ record: PERSON, kind: 'person', set: { deleted: true } })))
    expect((await data.portfolio())[0]?.people).toBe(0)
    value(await data.commit(draft({ record: ACCOUNT, kind: 'account', set: { deleted: true } })))
    expect(await data.portfolio()).toEqual([])
    expect(await data.account(ACCOUNT)).toBeNull()
  })

  it('signs changes with the name the user set', async () => {
    const { data, preferences } = await withAccount(profile())
    value(await preferences.set('author', 'Ada'))
    value(await data.commit(draft(roleEdit('x'))))
    expect((await data.changes(ACCOUNT)).map((change) => change.author)).toEqual(['', 'Ada'])
  })
})

describe('typing', () => {
  it('replaces one open change in place and journals each revision', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const first = value(await data.type(toType(noteEdit('T'))))
    const second = value(await data.type(toType(bodyEdit('Th'))))
    expect(second.change).toBe(first.change)
    expect(await data.changes(ACCOUNT)).toHaveLength(2)
    expect((await data.account(ACCOUNT))?.records.notes[0]?.body).toBe('Th')
    expect(journalled(mine.host).slice(1)).toMatchObject([
      { type: 'open', change: first.change, revision: 1 },
    ])
    value(await data.seal(ACCOUNT))
    const changes = await data.changes(ACCOUNT)
    expect(changes.every((change) => 'link' in change)).toBe(true)
    expect(journalled(mine.host).slice(1)).toMatchObject([{ type: 'sealed', change: first.change }])
    const third = value(await data.type(toType(bodyEdit('The'))))
    expect(third.change).not.toBe(first.change)
  })

  it('seals first where another write touches the record, and lets other records be', async () => {
    const { data } = await withAccount(profile())
    const typed = value(await data.type(toType(noteEdit('words'))))
    value(await data.commit(draft(roleEdit('x'))))
    expect((await data.changes(ACCOUNT)).find((change) => change.id === typed.change)).toHaveProperty(
      'revision',
    )
    value(await data.commit(draft({ record: NOTE, kind: 'note', set: { finalisedAt: 5 } })))
    expect((await data.changes(ACCOUNT)).find((change) => change.id === typed.change)).toHaveProperty('link')
    expect((await data.account(ACCOUNT))?.records.notes[0]).toMatchObject({ body: 'words', finalisedAt: 5 })
  })

  it('seals after five minutes', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const first = value(await data.type(toType(noteEdit('a'))))
    mine.clock.now += 299_000
    expect(value(await data.type(toType(noteEdit('b')))).change).toBe(first.change)
    mine.clock.now += 2_000
    expect(value(await data.type(toType(noteEdit('c')))).change).not.toBe(first.change)
    expect((await data.account(ACCOUNT))?.stored.find((record) => record.id === NOTE)?.conflicts).toEqual([])
  })

  it('seals what an earlier run left open', async () => {
    const mine = profile()
    const { data, close } = await withAccount(mine)
    value(await data.type(toType(noteEdit('killed in mid-word'))))
    close()
    const again = await opened(mine)
    expect((await again.data.changes(ACCOUNT)).every((change) => 'link' in change)).toBe(true)
    expect((await again.data.account(ACCOUNT))?.records.notes[0]?.body).toBe('killed in mid-word')
  })
})

describe('save state', () => {
  it('waits from the first key press until the flush, and again where someone typed meanwhile', async () => {
    const { data, saveState } = await withAccount(profile())
    data.markWaiting()
    expect(saveState.getState().state).toBe('waiting')
    const typing = data.type(toType(noteEdit('a')))
    expect(saveState.getState().state).toBe('waiting')
    data.markWaiting()
    value(await typing)
    expect(saveState.getState().state).toBe('waiting')
    value(await data.type(toType(noteEdit('ab'))))
    expect(saveState.getState().state).toBe('saved')
  })
})

describe('text that was typed', () => {
  it('is not called saved because something else was', async () => {
    const { data, saveState } = await withAccount(profile())
    data.markWaiting()
    value(await data.commit(draft(roleEdit('x'))))
    expect(saveState.getState().state).toBe('waiting')
    value(await data.type(toType(noteEdit('a'))))
    expect(saveState.getState().state).toBe('saved')
  })

  it('and does not fit is said until something fits', async () => {
    const { data, saveState } = await withAccount(profile())
    const long = roleEdit('x'.repeat(201))
    expect((await data.type({ account: ACCOUNT, edit: long })).ok).toBe(false)
    value(await data.commit(draft(noteEdit('y'))))
    expect(saveState.getState()).toMatchObject({
      state: 'failed',
      failure: { type: 'invalid', field: 'role' },
    })
    value(await data.type({ account: ACCOUNT, edit: { ...long, set: { role: 'x' } } }))
    expect(saveState.getState().state).toBe('saved')
  })
})

describe('undo', () => {
  it('restores what still stands and names what does not', async () => {
    const { data } = await withAccount(profile())
    const both = value(
      await data.commit(draft({ record: PERSON, kind: 'person', set: { role: 'Buyer', department: 'IT' } })),
    )
    value(await data.commit(draft({ record: PERSON, kind: 'person', set: { department: 'Sales' } })))
    const undone = value(await data.undo(both.change))
    expect(undone.left).toEqual([{ record: PERSON, kind: 'person', field: 'department' }])
    expect((await data.account(ACCOUNT))?.records.people[0]).toMatchObject({ role: '', department: 'Sales' })
    value(await data.undo(undone.change))
    expect((await data.account(ACCOUNT))?.records.people[0]).toMatchObject({
      role: 'Buyer',
      department: 'Sales',
    })
  })

  it('brings a deleted record back and takes a new one away, after a restart too', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    const gone = value(
      await first.data.commit(draft({ record: PERSON, kind: 'person', set: { deleted: true } })),
    )
    first.close()
    const { data } = await opened(mine)
    value(await data.undo(gone.change))
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    const note = value(await data.type(toType(noteEdit('x'))))
    value(await data.undo(note.change))
    expect((await data.account(ACCOUNT))?.records.notes).toHaveLength(0)
  })

  it('says that there is nothing to undo', async () => {
    const { data } = await withAccount(profile())
    expect(await data.undo(ACCOUNT)).toEqual({ ok: false, error: { type: 'nothingToUndo' } })
  })
})
