/** Undoing one act over several accounts: all that still stands of it goes at once, and where that fails everything stays. */
import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { defineDatabase, type Database } from '../../../renderer/data/database.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  noteEdit,
  opened,
  PERSON,
  personEdit,
  profile,
  roleEdit,
  toType,
  uuidOf,
  value,
  withAccount,
  type Profile,
} from './open.ts'
import { journalled } from './journalled.ts'

/** More than are undone in one round. */
const ACCOUNTS = Array.from({ length: 120 }, (_, index) => uuidOf('aaaaaaab', index))
const person = (index: number) => personEdit(`Person ${String(index)}`, uuidOf('bbbbbbbb', index + 100))

/** An account that was here, and what an import brought it and others: in several changes, some of one account. */
async function imported(from: Profile): Promise<OpenedData & { readonly changes: readonly string[] }> {
  const all = await withAccount(from)
  value(await all.data.commit(draft(noteEdit('Meet'))))
  const written = await all.data.commitTogether([
    { account: ACCOUNT, edits: [roleEdit('Buyer'), person(1)] },
    { account: ACCOUNT, edits: [person(2)] },
    ...ACCOUNTS.map((account, index) => ({
      account,
      edits: [accountEdit('Mill', account), person(10 + index)],
    })),
  ])
  return { ...all, changes: value(written).changes }
}

/** Everything in the database as one text. */
async function dump({ idb }: Profile['deps']): Promise<string> {
  const database: Database = defineDatabase(idb)
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]))
  database.close()
  return JSON.stringify(rows)
}

const original: unknown = Reflect.get(IDBObjectStore.prototype, 'put')

function setPut(put: unknown): void {
  Object.defineProperty(IDBObjectStore.prototype, 'put', { configurable: true, writable: true, value: put })
}

/** Lets so many rows into a store and refuses the next; gives how many were let in. */
function refuseAfter(store: string, rows: number): () => number {
  if (typeof original !== 'function') throw new Error('no put')
  const put = original
  let taken = 0
  setPut(function (this: IDBObjectStore, ...given: unknown[]): unknown {
    if (this.name === store) {
      if (taken === rows) throw new DOMException('full', 'QuotaExceededError')
      taken += 1
    }
    const request: unknown = Reflect.apply(put, this, given)
    return request
  })
  return () => taken
}

afterEach(() => {
  setPut(original)
})

describe('undoTogether', () => {
  it('takes all of it back in one go', async () => {
    const { data, changes } = await imported(profile())
    expect(changes).toHaveLength(122)
    const undone = value(await data.undoTogether(changes))
    expect(undone.left).toEqual([])
    expect(undone.changes).toHaveLength(122)
    expect(await data.portfolio()).toHaveLength(1)
    expect((await data.account(ACCOUNT))?.records.people).toMatchObject([{ name: 'Osei', role: '' }])
    expect(await data.undoTogether(changes)).toEqual({ ok: false, error: { type: 'nothingToUndo' } })
  })

  it('names what was changed since, and leaves that alone', async () => {
    const { data, changes } = await imported(profile())
    value(await data.commit(draft(roleEdit('Head of buying'))))
    value(await data.type(toType(bodyEdit('Met'))))
    const undone = value(await data.undoTogether(changes))
    expect(undone.left).toEqual([{ record: PERSON, kind: 'person', field: 'role' }])
    const left = await data.account(ACCOUNT)
    expect(left?.records.people).toMatchObject([{ name: 'Osei', role: 'Head of buying' }])
    expect(left?.records.notes).toMatchObject([{ body: 'Met' }])
    expect(await data.portfolio()).toHaveLength(1)
  })

  it.each(['records', 'segments', 'summaries'])(
    'leaves everything as it was where a write into %s fails in the middle, and goes through later',
    async (store) => {
      const mine = profile()
      const { data, changes, saveState } = await imported(mine)
      const [before, lines] = [await dump(mine.deps), journalled(mine.host).length]
      const taken = refuseAfter(store, 70)
      expect(await data.undoTogether(changes)).toEqual({
        ok: false,
        error: { type: 'notStored', reason: 'diskFull' },
      })
      expect(taken()).toBe(70)
      setPut(original)
      expect(await dump(mine.deps)).toBe(before)
      expect(journalled(mine.host)).toHaveLength(lines)
      expect(saveState.getState()).toMatchObject({ state: 'failed' })

      expect(value(await data.undoTogether(changes)).left).toEqual([])
      expect(await data.portfolio()).toHaveLength(1)
      // the journal tells a new database the same
      const again = await opened(profile({ host: mine.host, clock: mine.clock }))
      expect(await again.data.portfolio()).toHaveLength(1)
    },
  )
})
