/** Holds the start to its promises: newer data is left alone, journal and database heal each other, copies take a new device. */
import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  defineDatabase,
  versionOnDisk,
} from '../../../renderer/data/database.ts'
import { openData } from '../../../renderer/data/start-up.ts'
import { memoryHostState } from '../../../renderer/host/memory-host.ts'
import { byteTools } from '../../../renderer/host/byte-tools.ts'
import { NEWER_JOURNAL } from '../../../shared/host/contract.ts'
import { formatLine, joinBytes, splitLines } from '../../../shared/journal/line.ts'
import {
  ACCOUNT,
  bodyEdit,
  copyRows,
  draft,
  NOTE,
  noteEdit,
  opened,
  PERSON,
  profile,
  toType,
  value,
  withAccount,
} from './open.ts'
import { journalled } from './journalled.ts'

/** The entry of the journal with one sealed change of the account. */
function bodyOf(text: string): string {
  return `{"type":"changes","account":"${ACCOUNT}","imported":false,"changes":[${text}]}`
}

describe('newer data', () => {
  it('of a later database version is refused and left as it is', async () => {
    const mine = profile()
    const newer = new Dexie(DATABASE_NAME, mine.deps.idb)
    newer.version(7).stores({ records: 'id', inventions: 'id' })
    await newer.open()
    await newer.table('inventions').put({ id: 'kept' })
    newer.close()
    expect(await openData(mine.deps)).toEqual({ ok: false, error: { type: 'newerData' } })
    expect(await versionOnDisk(mine.deps.idb.indexedDB)).toBe(70)
    await newer.open()
    expect(await newer.table('inventions').toArray()).toEqual([{ id: 'kept' }])
    newer.close()
  })

  it('of a later data version is refused at the start, and while running where another window brought it', async () => {
    const mine = profile()
    const running = await withAccount(mine)
    const database = defineDatabase(mine.deps.idb)
    await database.meta.put({ key: 'dataVersion', version: 99 })
    expect(await running.data.commit(draft(noteEdit('x')))).toEqual({
      ok: false,
      error: { type: 'notStored', reason: 'newerData' },
    })
    expect(running.saveState.getState()).toMatchObject({ state: 'failed', failure: { reason: 'newerData' } })
    expect(await openData(mine.deps)).toEqual({ ok: false, error: { type: 'newerData' } })
  })

  it('of tables that another window upgraded is refused while running', async () => {
    const mine = profile()
    const running = await withAccount(mine)
    const newer = new Dexie(DATABASE_NAME, mine.deps.idb)
    newer.version(DATABASE_VERSION + 1).stores({ inventions: 'id' })
    await newer.open()
    expect(await running.data.commit(draft(noteEdit('x')))).toEqual({
      ok: false,
      error: { type: 'notStored', reason: 'newerData' },
    })
    newer.close()
  })

  it('in the journal is refused, and nothing is added to it, not even what an earlier run left open', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    value(await first.data.commit(draft(noteEdit('one'))))
    value(await first.data.type(toType(bodyEdit('one and'))))
    first.close()
    const before = journalled(mine.host)
    const host = {
      ...mine.deps.host,
      prepareJournal: () =>
        Promise.resolve({ ok: false as const, error: { type: 'corrupt' as const, code: NEWER_JOURNAL } }),
    }
    expect(await openData({ ...mine.deps, host })).toEqual({ ok: false, error: { type: 'newerData' } })
    expect(journalled(mine.host)).toEqual(before)

    const again = await opened(mine)
    expect(again.notice).toMatchObject({ emptied: false, damaged: 0, missing: 0, unread: false })
  })

  it('does not make a database only by asking for its version', async () => {
    const factory = new IDBFactory()
    expect(await versionOnDisk(factory)).toBe(0)
    expect(await factory.databases()).toEqual([])
  })
})

describe('healing', () => {
  it('brings everything saved back from the journal after the database was emptied', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    const other = await withAccount(profile())
    value(
      await other.data.commit(draft({ record: PERSON, kind: 'person', set: { about: 'from elsewhere' } })),
    )
    value(await first.data.commit(draft(noteEdit('one'))))
    const lone = 'aaaaaaaa-0000-4000-8000-000000000009'
    const imported = await opened(profile())
    value(
      await imported.data.commit({
        account: lone,
        edits: [{ record: lone, kind: 'account', set: { name: 'Kestrel' } }],
      }),
    )
    value(await first.data.runImport(value(await imported.data.exportText([lone])), [lone]))
    value(await first.data.type(toType(bodyEdit('one and'))))
    value(await first.data.type(toType(bodyEdit('one and two'))))
    first.close()

    const lost = profile({ host: mine.host, clock: mine.clock })
    const again = await opened(lost)
    expect(again.notice).toMatchObject({ emptied: true, restored: 4, damaged: 0, missing: 0 })
    const view = await again.data.account(ACCOUNT)
    expect(view?.records.notes[0]?.body).toBe('one and two')
    expect(view?.records.people[0]?.name).toBe('Osei')
    expect((await again.data.portfolio()).map((row) => row.name).sort()).toEqual([
      'Halden Freight',
      'Kestrel',
    ])
    expect(view?.stored.flatMap((record) => record.conflicts)).toEqual([])

    // The next start has nothing left to heal, and a second loss heals the same.
    const [bytes, count] = [value(await again.data.exportText([ACCOUNT])), journalled(mine.host).length]
    again.close()
    const third = await opened(lost)
    expect(third.notice).toEqual({ emptied: false, restored: 0, damaged: 0, missing: 0, unread: false })
    expect(journalled(mine.host)).toHaveLength(count)
    third.close()
    const fourth = await opened(profile({ host: mine.host, clock: mine.clock }))
    expect(value(await fourth.data.exportText([ACCOUNT]))).toBe(bytes)
  })

  it('appends what only the database has', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    const text = value(await first.data.exportText([ACCOUNT]))
    first.close()
    mine.host.files.clear()
    const again = await opened(profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host }))
    expect(journalled(mine.host)).toHaveLength(1)
    again.close()
    const healed = await opened(profile({ host: mine.host }))
    expect(value(await healed.data.exportText([ACCOUNT]))).toBe(text)
  })

  it('passes over damaged lines, counts them and brings the rest back', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    value(await first.data.commit(draft(noteEdit('whole'))))
    first.close()
    const [entry] = journalled(mine.host)
    if (entry === undefined) throw new Error('no entry')
    const forged = bodyOf(entry.text.replace('Halden', 'Forged'))
    const noChange = bodyOf(JSON.stringify({ ...(JSON.parse(entry.text) as object), at: 'never' }))
    const whole = formatLine(byteTools, bodyOf(entry.text))
    mine.host.files.set(
      'log/999999.jsonl',
      joinBytes([formatLine(byteTools, forged), formatLine(byteTools, noChange), whole.subarray(0, 200)]),
    )
    const again = await opened(profile({ host: mine.host }))
    expect(again.notice).toMatchObject({ emptied: true, restored: 2, damaged: 3 })
    expect((await again.data.account(ACCOUNT))?.records.account.name).toBe('Halden Freight')
  })

  it('says how much the counter knows of and the journal no longer has', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    value(await first.data.commit(draft(noteEdit('first'))))
    value(await first.data.commit(draft(bodyEdit('second'))))
    first.close()
    // The last line went with its file; the counter outside the journal remembers it.
    for (const [path, bytes] of mine.host.files)
      mine.host.files.set(
        path,
        joinBytes(
          splitLines(bytes)
            .slice(0, -1)
            .map((line) => joinBytes([line, Uint8Array.of(10)])),
        ),
      )
    mine.host.counted = 3
    const again = await opened(profile({ host: mine.host }))
    expect(again.notice).toEqual({ emptied: true, restored: 2, damaged: 0, missing: 1, unread: false })
    expect((await again.data.account(ACCOUNT))?.records.notes[0]?.body).toBe('first')
  })

  it('compares again when asked, and takes what has come to the journal since', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    first.close()
    const host = memoryHostState({ installation: 'other' })
    const later = await opened(profile({ host }))
    expect(later.notice).toEqual({ emptied: false, restored: 0, damaged: 0, missing: 0, unread: false })
    for (const [path, bytes] of mine.host.files) host.files.set(path, bytes)
    expect(value(await later.compareAgain())).toMatchObject({ restored: 1, damaged: 0, journalled: 1 })
    expect((await later.data.account(ACCOUNT))?.records.account.name).toBe('Halden Freight')
    expect(value(await later.compareAgain())).toMatchObject({ restored: 0 })
  })

  it('fills the journal once a folder is granted', async () => {
    const mine = profile({ host: memoryHostState({ journal: 'ungranted', installation: '' }) })
    const { data, saveState, grantJournal } = await withAccount(mine)
    value(await data.commit(draft(noteEdit('x'))))
    expect(saveState.getState()).toMatchObject({ state: 'saved', journal: 'ungranted' })
    expect(journalled(mine.host)).toHaveLength(0)
    expect(await grantJournal()).toEqual({ ok: true, value: { granted: true } })
    expect(journalled(mine.host)).toHaveLength(2)
    expect(saveState.getState()).toMatchObject({ state: 'saved', journal: 'file' })
    value(await data.commit(draft(bodyEdit('y'))))
    expect(journalled(mine.host)).toHaveLength(3)
  })
})

describe('two windows', () => {
  it('never put an earlier text in the place of a later one, whosever turn comes late', async () => {
    const mine = profile()
    const one = await withAccount(mine)
    value(await one.data.commit(draft(noteEdit('start'))))
    const other = await opened(
      profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host, clock: mine.clock }),
    )
    value(await one.data.type(toType(bodyEdit('one'))))
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    expect((await one.data.type(toType(bodyEdit('one two')))).ok).toBe(false)
    mine.host.failWrites = null
    value(await other.data.type(toType(bodyEdit('one two three'))))
    value(await one.retryJournal())
    one.close()
    other.close()
    const lost = await opened(profile({ host: mine.host, clock: mine.clock }))
    expect((await lost.data.account(ACCOUNT))?.records.notes.map(({ body }) => body)).toEqual([
      'one two three',
    ])
  })
})

describe('a copied profile', () => {
  it('takes a new device, and what was being typed there and here ends as a conflict, not as a loss', async () => {
    const mine = profile()
    const first = await withAccount(mine)
    value(await first.data.commit(draft(noteEdit('start'))))
    value(await first.data.type(toType(bodyEdit('start, half'))))
    first.close()

    // The copy: the same rows and the same journal on another installation.
    const copied = profile({
      host: memoryHostState({ installation: 'copy', files: new Map(mine.host.files) }),
      clock: mine.clock,
    })
    await copyRows(mine.deps.idb, copied.deps.idb)
    const copy = await opened(copied)
    const original = await opened(mine)
    value(await original.data.commit(draft(bodyEdit('start, half, here'))))
    value(await copy.data.commit(draft(bodyEdit('start, half, there'))))
    const devices = new Set([...(await copy.data.changes(ACCOUNT))].map((change) => change.device))
    expect(devices.size).toBe(2)

    value(await original.data.runImport(value(await copy.data.exportText([ACCOUNT])), [ACCOUNT]))
    value(await copy.data.runImport(value(await original.data.exportText([ACCOUNT])), [ACCOUNT]))
    expect(value(await copy.data.exportText([ACCOUNT]))).toBe(
      value(await original.data.exportText([ACCOUNT])),
    )
    const note = (await copy.data.account(ACCOUNT))?.stored.find((record) => record.id === NOTE)
    expect(note?.conflicts).toEqual(['body'])
    expect(note?.heads['body']?.map((head) => head.value).sort()).toEqual([
      'start, half, here',
      'start, half, there',
    ])

    // The old open change still stands in the copy's journal; the next start must not take it a second time.
    const before = (await copy.data.changes(ACCOUNT)).length
    copy.close()
    const later = await opened(copied)
    expect(later.notice.restored).toBe(0)
    expect(await later.data.changes(ACCOUNT)).toHaveLength(before)
  })
})
