/** Holds a running recording to its promise: what came is on disk, is offered after a cut, and goes once it is an attachment. */
import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { defineRecordings } from '../../../renderer/data/recordings-database.ts'
import {
  createRecordings,
  type Begun,
  type Piece,
  type Recordings,
} from '../../../renderer/data/recordings.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import { createAttachment } from '../../../shared/domain/constructors.ts'
import { attachmentId, noteId } from '../../../shared/domain/ids.ts'
import {
  ACCOUNT,
  draft,
  NOTE,
  noteEdit,
  OTHER,
  opened,
  profile,
  value,
  type Profile,
  withAccount,
} from './open.ts'

const ID = attachmentId.parse('ffffffff-0000-4000-8000-000000000007')
const CONSENT = { person: null, name: 'Osei', words: 'May I record this?', at: 1_780_000_000_000 }
const begun = (change: Partial<Begun> = {}): Begun => ({
  id: ID,
  account: ACCOUNT,
  note: NOTE,
  consent: CONSENT,
  ...change,
})
const piece = (seconds: number, ...bytes: readonly number[]): Piece => ({
  data: new Blob([Uint8Array.from(bytes)]),
  mediaType: 'audio/webm',
  seconds,
})
const MARK = `soundings-recording-${ID}`

/** The same database in a new window, after the one before it died with its marks. */
function restarted(from: Profile): Promise<OpenedData> {
  return opened(profile({ indexedDB: from.deps.idb.indexedDB, host: from.host, clock: from.clock }))
}

async function rowsOf(from: Profile) {
  const database = defineRecordings(from.deps.idb, 'soundings-recordings')
  const [rows, pieces] = await Promise.all([database.recordings.toArray(), database.pieces.toArray()])
  database.close()
  return { rows, pieces }
}

const marks = new WeakMap<OpenedData, Set<string>>()

/** What the window says still runs in it, or hears of others; a window that dies takes its own along. */
function markedIn(window: OpenedData): Set<string> {
  const marked = marks.get(window) ?? new Set<string>()
  marks.set(window, marked)
  return marked
}

function recordingsOf(window: OpenedData): Recordings {
  const marked = markedIn(window)
  return window.recordings((deps) =>
    createRecordings(deps, {
      hold: (mark) => {
        marked.add(mark)
        return Promise.resolve(() => {
          marked.delete(mark)
        })
      },
      isHeld: (mark) => Promise.resolve(marked.has(mark)),
    }),
  )
}

/** Waits until the row holds so many pieces. */
async function untilKept(from: Profile, pieces: number): Promise<void> {
  await expect.poll(async () => (await rowsOf(from)).rows).toMatchObject([{ pieces }])
}

async function withNote(from: Profile): Promise<OpenedData> {
  const all = await withAccount(from)
  value(await all.data.commit(draft(noteEdit('Recorded'))))
  return all
}

/** Stores the bytes as the attachment that the recording was begun as. */
async function store(all: OpenedData, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const made = createAttachment(ID, {
    note: noteId.parse(NOTE),
    name: 'talk.webm',
    sort: 'audio',
    mediaType: 'audio/webm',
    size: bytes.length,
    digest: blobDigestOf(bytes),
    seconds: 3,
    consent: CONSENT,
    addedAt: CONSENT.at,
    recorder: 'Ada',
  })
  if (!made.ok) throw new Error('no attachment')
  value(await all.data.commit({ ...draft(made.value), blobs: [bytes] }))
}

describe('a recording that was cut off', () => {
  it('is offered by the next start with its consent, and gives back what came, in order', async () => {
    const mine = profile()
    const first = await withNote(mine)
    const copy = recordingsOf(first).begin(begun())
    copy.add(piece(1, 1, 2))
    copy.add(piece(2, 3))
    copy.add(piece(3, 4, 5, 6))
    await untilKept(mine, 3)
    first.close()

    const again = await restarted(mine)
    const found = await recordingsOf(again).cutOff(ACCOUNT)
    expect(found).toMatchObject([
      { id: ID, note: NOTE, consent: CONSENT, mediaType: 'audio/webm', seconds: 3, size: 6, ended: false },
    ])
    expect(found[0]?.until).toBeGreaterThan(Date.UTC(2026, 4, 29, 9))
    expect(await recordingsOf(again).cutOff(OTHER)).toEqual([])
    expect(await recordingsOf(again).bytesOf(ID)).toEqual(Uint8Array.from([1, 2, 3, 4, 5, 6]))
  })

  it('keeps its pieces in order beyond the ninth', async () => {
    const mine = profile()
    const copy = recordingsOf(await withNote(mine)).begin(begun())
    const all = Array.from({ length: 23 }, (_, index) => index)
    for (const index of all) copy.add(piece(index + 1, index))
    await untilKept(mine, 23)
    expect(await recordingsOf(await restarted(mine)).bytesOf(ID)).toEqual(Uint8Array.from(all))
  })

  it('is gone once it is an attachment, though the window died before it could tidy up', async () => {
    const mine = profile()
    const first = await withNote(mine)
    const copy = recordingsOf(first).begin(begun())
    copy.add(piece(3, 1, 2, 3))
    await untilKept(mine, 1)
    await store(first, Uint8Array.from([1, 2, 3]))
    first.close()

    const again = await restarted(mine)
    expect(await recordingsOf(again).cutOff(ACCOUNT)).toEqual([])
    await expect.poll(() => rowsOf(mine)).toEqual({ rows: [], pieces: [] })
    expect((await again.data.account(ACCOUNT))?.records.attachments).toMatchObject([{ id: ID }])
  })

  it('is thrown away whole, and no other with it', async () => {
    const mine = profile()
    const first = await withNote(mine)
    const other = attachmentId.parse('ffffffff-0000-4000-8000-000000000008')
    recordingsOf(first).begin(begun()).add(piece(1, 1))
    recordingsOf(first)
      .begin(begun({ id: other }))
      .add(piece(1, 2))
    await expect.poll(async () => (await rowsOf(mine)).pieces).toHaveLength(2)
    const again = await restarted(mine)
    value(await recordingsOf(again).remove(ID))
    expect((await recordingsOf(again).cutOff(ACCOUNT)).map(({ id }) => id)).toEqual([other])
    expect(await recordingsOf(again).bytesOf(ID)).toBeNull()
    expect((await rowsOf(mine)).pieces).toMatchObject([{ recording: other }])
  })

  it('without a sound is not offered, and leaves nothing', async () => {
    const mine = profile()
    const first = await withNote(mine)
    recordingsOf(first).begin(begun()).add(piece(0))
    await untilKept(mine, 0)
    const again = await restarted(mine)
    expect(await recordingsOf(again).cutOff(ACCOUNT)).toEqual([])
    await expect.poll(async () => (await rowsOf(mine)).rows).toEqual([])
  })

  it('needs nothing of the app’s own database but whether it is stored: that may have been emptied', async () => {
    const mine = profile()
    const first = await withNote(mine)
    recordingsOf(first)
      .begin(begun())
      .add(piece(1, 1, 2))
    await untilKept(mine, 1)
    first.close()
    await new Promise((resolve, reject) => {
      const gone = mine.deps.idb.indexedDB.deleteDatabase('soundings')
      gone.onsuccess = resolve
      gone.onerror = reject
    })
    const again = await restarted(mine)
    expect(again.notice.emptied).toBe(true)
    expect(await recordingsOf(again).cutOff(ACCOUNT)).toMatchObject([{ note: NOTE, size: 2 }])
    expect((await again.data.account(ACCOUNT))?.records.notes).toMatchObject([{ id: NOTE }])
  })
})

describe('a recording that runs', () => {
  it('keeps the consent before anything is heard', async () => {
    const mine = profile()
    recordingsOf(await withNote(mine)).begin(begun())
    await untilKept(mine, 0)
    expect((await rowsOf(mine)).rows).toMatchObject([{ consent: CONSENT, size: 0 }])
  })

  it('is offered and swept by no window while its own lives, in that window or another', async () => {
    const mine = profile()
    const first = await withNote(mine)
    recordingsOf(first).begin(begun()).add(piece(1, 1))
    await untilKept(mine, 1)
    expect(await recordingsOf(first).cutOff(ACCOUNT)).toEqual([])
    expect(markedIn(first)).toEqual(new Set([MARK]))
    const second = await restarted(mine)
    markedIn(second).add(MARK)
    expect(await recordingsOf(second).cutOff(ACCOUNT)).toEqual([])
    expect((await rowsOf(mine)).pieces).toHaveLength(1)
    markedIn(second).clear()
    expect(await recordingsOf(second).cutOff(ACCOUNT)).toHaveLength(1)
  })

  it('leaves nothing where it was stored, and its mark is taken away', async () => {
    const mine = profile()
    const all = await withNote(mine)
    const copy = recordingsOf(all).begin(begun())
    copy.add(piece(3, 1, 2, 3))
    await store(all, Uint8Array.from([1, 2, 3]))
    await copy.settle(true)
    expect(await rowsOf(mine)).toEqual({ rows: [], pieces: [] })
    expect(markedIn(all).size).toBe(0)
  })

  it('is offered at once where it ended and could not be stored', async () => {
    const mine = profile()
    const all = await withNote(mine)
    const copy = recordingsOf(all).begin(begun())
    copy.add(piece(3, 1, 2, 3))
    await copy.settle(false)
    expect(await recordingsOf(all).cutOff(ACCOUNT)).toMatchObject([{ id: ID, ended: true, seconds: 3 }])
    expect(await recordingsOf(all).bytesOf(ID)).toEqual(Uint8Array.from([1, 2, 3]))
    expect(markedIn(all).size).toBe(0)
  })

  it('says that a disk takes nothing, and keeps what that missed with the next piece', async () => {
    const mine = profile()
    const all = await withNote(mine)
    const copy = recordingsOf(all).begin(begun())
    copy.add(piece(1, 1))
    await untilKept(mine, 1)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    copy.add(piece(2, 2))
    await expect
      .poll(() => all.saveState.getState())
      .toEqual({
        state: 'failed',
        failure: { type: 'notStored', reason: 'diskFull' },
      })
    expect(copy.isKept()).toBe(false)
    full.mockRestore()
    copy.add(piece(3, 3))
    await untilKept(mine, 3)
    await expect
      .poll(() => [copy.isKept(), all.saveState.getState().state === 'failed'])
      .toEqual([true, false])
    expect(await recordingsOf(all).bytesOf(ID)).toEqual(Uint8Array.from([1, 2, 3]))
  })

  it('is written anew from its beginning where the database was emptied under it', async () => {
    const mine = profile()
    const all = await withNote(mine)
    const copy = recordingsOf(all).begin(begun())
    copy.add(piece(1, 1))
    copy.add(piece(2, 2))
    await untilKept(mine, 2)
    const database = defineRecordings(mine.deps.idb, 'soundings-recordings')
    await Promise.all(database.tables.map((table) => table.clear()))
    database.close()
    copy.add(piece(3, 3))
    await untilKept(mine, 3)
    expect(await recordingsOf(all).bytesOf(ID)).toEqual(Uint8Array.from([1, 2, 3]))
  })
})
