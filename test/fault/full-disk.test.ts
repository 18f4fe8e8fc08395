/** Holds the data layer to its word when database or journal take nothing more: a failure value, nothing half-written. */
import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { defineDatabase, type Database } from '../../renderer/data/database.ts'
import { openData } from '../../renderer/data/start-up.ts'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  noteEdit,
  opened,
  OTHER,
  profile,
  roleEdit,
  toType,
  value,
  WIRTH,
  withAccount,
} from '../renderer/data/open.ts'
import { journalled } from '../renderer/data/journalled.ts'

/** Everything in the database as one text. */
async function dump(database: Database): Promise<string> {
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]))
  return JSON.stringify(rows)
}

type Way = 'refusesPut' | 'abortsTransaction'

/** Makes the engine refuse to put into one store, in the two ways that Chromium shows a full disk. */
function fillDisk(store: string, way: Way): { readonly free: () => void } {
  const original: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
  if (typeof original !== 'function') throw new Error('no put')
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    configurable: true,
    value: function (this: IDBObjectStore, ...given: unknown[]): unknown {
      if (this.name === store && way === 'refusesPut') throw new DOMException('full', 'QuotaExceededError')
      const request: unknown = Reflect.apply(original, this, given)
      if (this.name === store) {
        const abort: unknown = Reflect.get(this.transaction, '_abort')
        if (typeof abort !== 'function') throw new Error('no _abort')
        Reflect.apply(abort, this.transaction, ['QuotaExceededError'])
      }
      return request
    },
  })
  return {
    free: () => {
      Object.defineProperty(IDBObjectStore.prototype, 'put', {
        configurable: true,
        writable: true,
        value: original,
      })
    },
  }
}

describe('a full disk under the database', () => {
  const stores = ['records', 'segments', 'chains', 'summaries', 'meta']
  const cases = stores.flatMap((store) =>
    (['refusesPut', 'abortsTransaction'] as const).map((way) => [store, way] as const),
  )

  it.each(cases)('at the table %s (%s) leaves nothing half-written and says so', async (store, way) => {
    const mine = profile()
    const { data, saveState } = await withAccount(mine)
    const other = await withAccount(profile())
    value(await other.data.commit(draft(noteEdit('elsewhere'))))
    const database = defineDatabase(mine.deps.idb)
    const [before, entries] = [await dump(database), journalled(mine.host).length]
    const refused = { ok: false, error: { type: 'notStored', reason: 'diskFull' } }
    const disk = fillDisk(store, way)
    try {
      expect(await data.commit(draft(WIRTH))).toEqual(refused)
      expect(saveState.getState()).toEqual({
        state: 'failed',
        failure: { type: 'notStored', reason: 'diskFull' },
      })
    } finally {
      disk.free()
    }
    expect(await dump(database)).toBe(before)
    expect(journalled(mine.host)).toHaveLength(entries)
    value(await data.commit(draft(noteEdit('x'))))
    expect(saveState.getState().state).toBe('saved')
  })

  it.each(['refusesPut', 'abortsTransaction'] as const)(
    'stops typing with a value (%s), and the same text goes in later',
    async (way) => {
      const mine = profile()
      const { data, saveState } = await withAccount(mine)
      value(await data.type(toType(noteEdit('kept'))))
      const disk = fillDisk('openChanges', way)
      try {
        const typed = await data.type(toType(bodyEdit('kept, more')))
        expect(typed).toEqual({ ok: false, error: { type: 'notStored', reason: 'diskFull' } })
      } finally {
        disk.free()
      }
      expect((await data.account(ACCOUNT))?.records.notes[0]?.body).toBe('kept')
      value(await data.commit(draft(roleEdit('x'))))
      // Another write went in, but the words that did not are still missing.
      expect(saveState.getState().state).toBe('failed')
      value(await data.type(toType(bodyEdit('kept, more'))))
      expect(saveState.getState().state).toBe('saved')
    },
  )

  it('stops an import of several accounts without taking any', async () => {
    const there = await withAccount(profile())
    value(await there.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    const text = value(await there.data.exportText([ACCOUNT, OTHER]))
    const mine = profile()
    const { data } = await opened(mine)
    const database = defineDatabase(mine.deps.idb)
    const before = await dump(database)
    const disk = fillDisk('summaries', 'abortsTransaction')
    try {
      expect(await data.runImport(text, [ACCOUNT, OTHER])).toEqual({
        ok: false,
        error: { type: 'notStored', reason: 'diskFull' },
      })
    } finally {
      disk.free()
    }
    expect(await dump(database)).toBe(before)
    expect(journalled(mine.host)).toEqual([])
  })

  it('at the first start is an answer, not a crash', async () => {
    const mine = profile()
    const disk = fillDisk('meta', 'abortsTransaction')
    try {
      expect(await openData(mine.deps)).toEqual({
        ok: false,
        error: { type: 'notOpened', reason: 'diskFull' },
      })
    } finally {
      disk.free()
    }
    expect((await openData(mine.deps)).ok).toBe(true)
  })
})

describe('a full disk under the journal', () => {
  it('is said until the journal took everything, in order', async () => {
    const mine = profile()
    const { data, saveState, retryJournal } = await withAccount(mine)
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    const refused = await data.commit(draft(noteEdit('kept in the database')))
    expect(refused).toEqual({
      ok: false,
      error: { type: 'notJournalled', failure: { type: 'diskFull', code: 'ENOSPC' } },
    })
    expect((await data.account(ACCOUNT))?.records.notes).toHaveLength(1)
    expect(saveState.getState()).toMatchObject({ state: 'failed', failure: { type: 'notJournalled' } })
    expect((await data.commit(draft(roleEdit('x')))).ok).toBe(false)
    mine.delayed.splice(0).forEach((run) => {
      run()
    })
    expect((await retryJournal()).ok).toBe(false)
    expect(saveState.getState().state).toBe('failed')

    mine.host.failWrites = null
    expect(await retryJournal()).toEqual({ ok: true, value: null })
    expect(saveState.getState().state).toBe('saved')
    const healed = await opened(profile({ host: mine.host }))
    expect(value(await healed.data.exportText([ACCOUNT]))).toBe(value(await data.exportText([ACCOUNT])))
  })

  it('keeps only the last revision of what is typed meanwhile, and one retry', async () => {
    const mine = profile()
    const { data, saveState } = await withAccount(mine)
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    for (const body of ['a', 'ab', 'abc']) {
      expect((await data.type({ account: ACCOUNT, edit: { ...noteEdit(body) } })).ok).toBe(false)
    }
    expect(mine.delayed).toHaveLength(1)
    mine.host.failWrites = null
    value(await data.type(toType(bodyEdit('abcd'))))
    expect(journalled(mine.host)).toHaveLength(2)
    expect(journalled(mine.host)[1]).toMatchObject({ type: 'open', revision: 3 })
    expect(saveState.getState().state).toBe('saved')
  })

  it('is tried again by itself', async () => {
    const mine = profile()
    const { data, saveState } = await withAccount(mine)
    mine.host.failWrites = { type: 'ioError', code: 'EIO' }
    expect((await data.commit(draft(noteEdit('x')))).ok).toBe(false)
    mine.host.failWrites = null
    mine.delayed.splice(0).forEach((run) => {
      run()
    })
    await expect.poll(() => saveState.getState().state).toBe('saved')
    expect(journalled(mine.host)).toHaveLength(2)
  })

  it('stops an import before anything is merged, because no snapshot could be written', async () => {
    const there = await withAccount(profile())
    value(await there.data.commit(draft(WIRTH)))
    const text = value(await there.data.exportText([ACCOUNT]))
    const mine = profile()
    const { data } = await opened(mine)
    value(await data.runImport(text, [ACCOUNT]))
    value(await there.data.commit(draft(noteEdit('new'))))
    const newer = value(await there.data.exportText([ACCOUNT]))
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    expect(await data.runImport(newer, [ACCOUNT])).toEqual({
      ok: false,
      error: { type: 'notStored', reason: 'diskFull' },
    })
    expect((await data.account(ACCOUNT))?.records.notes).toEqual([])
    mine.host.failWrites = null
    value(await data.runImport(newer, [ACCOUNT]))
    expect((await data.account(ACCOUNT))?.records.notes).toHaveLength(1)
  })
})
