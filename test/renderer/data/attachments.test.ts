/** Holds the bytes of attachments to their promises: stored with their change, on disk before *saved*, healed from either side, carried in files. */
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { defineDatabase } from '../../../renderer/data/database.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import { toBase64 } from '../../../shared/base64.ts'
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { ACCOUNT, draft, NOTE, noteEdit, opened, profile, value, withAccount, type Profile } from './open.ts'
import { journalled } from './journalled.ts'

const PHOTO = Uint8Array.from({ length: 90_000 }, (_, index) => (index * 17) % 256)
const DIGEST = blobDigestOf(PHOTO)
const ATTACHMENT = 'ffffffff-0000-4000-8000-000000000001'

function photoEdit(change: Edit['set'] = {}): Edit {
  return {
    record: ATTACHMENT,
    kind: 'attachment',
    set: {
      note: NOTE,
      name: 'wall.png',
      sort: 'photo',
      mediaType: 'image/png',
      size: PHOTO.length,
      digest: DIGEST,
      caption: 'The whiteboard',
      seconds: null,
      consent: null,
      addedAt: 1_780_000_000_000,
      recorder: 'Ada',
      ...change,
    },
  }
}

async function withPhoto(from: Profile): Promise<OpenedData> {
  const all = await withAccount(from)
  value(await all.data.commit(draft(noteEdit('On the wall'))))
  value(await all.data.commit({ ...draft(photoEdit()), blobs: [PHOTO] }))
  return all
}

async function photosOf({ data }: OpenedData): Promise<readonly string[]> {
  return ((await data.account(ACCOUNT))?.records.attachments ?? []).map(({ digest }) => digest)
}

/** Takes the bytes out of the database behind the app's back. */
async function dropBytes(from: Profile): Promise<void> {
  const database = defineDatabase(from.deps.idb)
  await database.blobs.clear()
  database.close()
}

async function digestsHere(from: Profile): Promise<readonly string[]> {
  const database = defineDatabase(from.deps.idb)
  const keys = await database.blobs.toCollection().primaryKeys()
  database.close()
  return keys
}

describe('an attachment', () => {
  it('is stored with its bytes, on disk before it is called saved', async () => {
    const mine = profile()
    const all = await withPhoto(mine)
    expect(await photosOf(all)).toEqual([DIGEST])
    expect(await all.data.bytes(DIGEST)).toEqual(PHOTO)
    expect([...mine.host.blobs]).toEqual([[DIGEST, toBase64(PHOTO)]])
    expect(all.saveState.getState()).toMatchObject({ state: 'saved', journal: 'file' })
  })

  it('is not there, nor are its bytes, where the edit does not fit', async () => {
    const mine = profile()
    const all = await withAccount(mine)
    const wrong = { ...draft(noteEdit('x'), photoEdit({ size: -1 })), blobs: [PHOTO] }
    expect((await all.data.commit(wrong)).ok).toBe(false)
    expect(await photosOf(all)).toEqual([])
    expect(await all.data.heldBytes([DIGEST])).toEqual(new Set())
    expect(mine.host.blobs.size).toBe(0)
  })

  it('is refused as a recording without consent', async () => {
    const all = await withAccount(profile())
    value(await all.data.commit(draft(noteEdit('x'))))
    const silent = photoEdit({ sort: 'audio', mediaType: 'audio/webm', name: 'talk.webm' })
    expect(await all.data.commit({ ...draft(silent), blobs: [PHOTO] })).toMatchObject({
      ok: false,
      error: { type: 'invalid', field: 'consent' },
    })
    expect(await all.data.heldBytes([DIGEST])).toEqual(new Set())
  })

  it('is not called saved while the disk takes no bytes, and is as soon as it does', async () => {
    const mine = profile()
    const all = await withAccount(mine)
    value(await all.data.commit(draft(noteEdit('On the wall'))))
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    const written = await all.data.commit({ ...draft(photoEdit()), blobs: [PHOTO] })
    expect(written).toMatchObject({ ok: false, error: { type: 'notJournalled' } })
    expect(all.saveState.getState()).toMatchObject({ state: 'failed' })
    expect(await photosOf(all)).toEqual([DIGEST])
    mine.host.failWrites = null
    expect((await all.retryJournal()).ok).toBe(true)
    expect(mine.host.blobs.has(DIGEST)).toBe(true)
    expect(all.saveState.getState()).toMatchObject({ state: 'saved' })
  })

  it('keeps its bytes when it is deleted, so that undo brings it back', async () => {
    const mine = profile()
    const all = await withPhoto(mine)
    const gone = value(await all.data.commit(draft({ ...photoEdit(), set: { deleted: true } })))
    expect(await photosOf(all)).toEqual([])
    expect(await all.data.attachmentsOf([ACCOUNT])).toEqual([])
    value(await all.data.undo(gone.change))
    expect(await photosOf(all)).toEqual([DIGEST])
    expect(await all.data.bytes(DIGEST)).toEqual(PHOTO)
  })
})

describe('a start', () => {
  it('fills an empty database from the disk, bytes included', async () => {
    const mine = profile()
    ;(await withPhoto(mine)).close()
    const again = profile({ indexedDB: new IDBFactory(), host: mine.host, clock: mine.clock })
    const all = await opened(again)
    expect(await photosOf(all)).toEqual([DIGEST])
    expect(await all.data.bytes(DIGEST)).toEqual(PHOTO)
    await expect.poll(() => digestsHere(again)).toEqual([DIGEST])
  })

  it('gives the disk what only the database has, also where the file there is cut short', async () => {
    for (const spoil of [
      (host: Profile['host']) => host.blobs.clear(),
      (host: Profile['host']) => host.blobs.set(DIGEST, toBase64(PHOTO.subarray(0, 10))),
    ]) {
      const mine = profile()
      ;(await withPhoto(mine)).close()
      spoil(mine.host)
      const all = await opened(
        profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host, clock: mine.clock }),
      )
      await expect.poll(() => mine.host.blobs.get(DIGEST)).toBe(toBase64(PHOTO))
      all.close()
    }
  })

  it('says that the disk still lacks bytes it will not take', async () => {
    const mine = profile()
    ;(await withPhoto(mine)).close()
    mine.host.blobs.clear()
    mine.host.failWrites = { type: 'ioError', code: 'EIO' }
    const all = await opened(
      profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host, clock: mine.clock }),
    )
    await expect.poll(() => all.saveState.getState()).toMatchObject({ state: 'failed' })
  })

  it('takes nothing from the disk that is not what its digest says', async () => {
    const mine = profile()
    ;(await withPhoto(mine)).close()
    mine.host.blobs.set(DIGEST, toBase64(PHOTO.map((byte, index) => (index === 5 ? byte ^ 1 : byte))))
    const again = profile({ indexedDB: new IDBFactory(), host: mine.host, clock: mine.clock })
    const all = await opened(again)
    expect(await all.data.bytes(DIGEST)).toBeNull()
    expect(await digestsHere(again)).toEqual([])
  })

  it('writes everything to a folder that is granted later', async () => {
    const mine = profile()
    mine.host.journal = 'ungranted'
    const all = await withPhoto(mine)
    expect(mine.host.blobs.size).toBe(0)
    expect(all.saveState.getState()).toMatchObject({ state: 'saved', journal: 'ungranted' })
    value(await all.grantJournal())
    expect(mine.host.blobs.has(DIGEST)).toBe(true)
  })
})

describe('bytes that are missing', () => {
  it('are nowhere, and come back when the same file is chosen again', async () => {
    const mine = profile()
    const all = await withPhoto(mine)
    mine.host.blobs.clear()
    await dropBytes(mine)
    expect(await all.data.bytes(DIGEST)).toBeNull()
    value(await all.data.keepBytes(PHOTO))
    expect(await all.data.bytes(DIGEST)).toEqual(PHOTO)
    expect(mine.host.blobs.has(DIGEST)).toBe(true)
    // Found again is no change of the account.
    expect(await all.data.changes(ACCOUNT)).toHaveLength(3)
  })

  it('come back with a file that brings them, though there is nothing else to take', async () => {
    const mine = profile()
    const all = await withPhoto(mine)
    const text = value(await all.data.exportText([ACCOUNT], [DIGEST]))
    mine.host.blobs.clear()
    await dropBytes(mine)
    const plan = value(await all.data.planImport(text, 'halden.soundings'))
    expect(plan.accounts).toMatchObject([{ state: 'changes', newChanges: 0, attachments: 1 }])
    value(await all.data.runImport(text, [ACCOUNT]))
    expect(await all.data.bytes(DIGEST)).toEqual(PHOTO)
    expect(mine.host.blobs.has(DIGEST)).toBe(true)
    expect(value(await all.data.planImport(text, 'halden.soundings')).accounts).toMatchObject([
      { state: 'nothingToTake', attachments: 0 },
    ])
  })
})

describe('a file', () => {
  it('carries attachments where it is asked to, and is what it always was where not', async () => {
    const all = await withPhoto(profile())
    expect(await all.data.attachmentsOf([ACCOUNT])).toEqual([{ digest: DIGEST, size: PHOTO.length }])
    const without = value(await all.data.exportText([ACCOUNT]))
    expect(without).toContain('"version": 1')
    const carried = value(await all.data.exportText([ACCOUNT], [DIGEST]))
    expect(carried.length).toBeGreaterThan(without.length + (PHOTO.length * 4) / 3)

    const theirs = profile()
    const colleague = await opened(theirs)
    value(await colleague.data.runImport(carried, [ACCOUNT]))
    expect(await photosOf(colleague)).toEqual([DIGEST])
    expect(await colleague.data.bytes(DIGEST)).toEqual(PHOTO)
    expect(theirs.host.blobs.has(DIGEST)).toBe(true)
    // Whoever has both writes the same bytes.
    expect(value(await colleague.data.exportText([ACCOUNT], [DIGEST]))).toBe(carried)
    // The journal tells what was imported, and the bytes lie beside it once.
    expect(journalled(theirs.host).every(({ text }) => !text.includes('"attachments"'))).toBe(true)
  })

  it('without the bytes brings the note and says that they are not here', async () => {
    const all = await withPhoto(profile())
    const colleague = await opened(profile())
    value(await colleague.data.runImport(value(await all.data.exportText([ACCOUNT])), [ACCOUNT]))
    expect(await photosOf(colleague)).toEqual([DIGEST])
    expect(await colleague.data.bytes(DIGEST)).toBeNull()
    expect(await colleague.data.heldBytes([DIGEST])).toEqual(new Set())
  })

  it('with an altered byte brings nothing at all', async () => {
    const all = await withPhoto(profile())
    const text = value(await all.data.exportText([ACCOUNT], [DIGEST]))
    const from = text.indexOf('"parts"') + 30
    const bent = `${text.slice(0, from)}${text[from] === 'A' ? 'B' : 'A'}${text.slice(from + 1)}`
    const theirs = profile()
    const colleague = await opened(theirs)
    expect(await colleague.data.runImport(bent, [ACCOUNT])).toMatchObject({
      ok: false,
      error: { type: 'contradicting' },
    })
    expect(await colleague.data.account(ACCOUNT)).toBeNull()
    expect(await digestsHere(theirs)).toEqual([])
    expect(theirs.host.blobs.size).toBe(0)
  })
})
