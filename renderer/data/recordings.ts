/** Keeps a recording while it runs, piece by piece, until it is stored as an attachment; what was cut off is found here again. */
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import { DATABASE_NAME, type Database, type IndexedDb } from './database.ts'
import {
  defineRecordings,
  type PieceRow,
  type RecordingRow,
  type RecordingsDatabase,
} from './recordings-database.ts'
import { runTransaction } from './run-transaction.ts'
import type { SaveTracker } from './save-state.ts'
import { thrownToWriteFailure } from './write-failure.ts'

const RECORDING = 'recording'

export type Begun = Pick<RecordingRow, 'id' | 'account' | 'note' | 'consent'>

export type Piece = Pick<RecordingRow, 'mediaType' | 'seconds'> & { readonly data: Blob }

/** What is kept of a recording that runs. */
export type RunningCopy = {
  /** Adds what came; `seconds` is how long all of it is. */
  readonly add: (piece: Piece) => void
  /** Whether all that came, up to a moment ago, is on disk. */
  readonly isKept: () => boolean
  /** It ended. Its pieces go once it is `stored`, or nothing was recorded; else they are offered from now on. */
  readonly settle: (stored: boolean) => Promise<void>
}

/** A recording that runs nowhere any more and is no attachment. */
export type CutOff = Pick<
  RecordingRow,
  'id' | 'note' | 'consent' | 'mediaType' | 'seconds' | 'size' | 'until' | 'ended'
>

export type Recordings = {
  /** Keeps the consent at once. A disk that takes nothing is told by the save state, and tried again with every piece. */
  readonly begin: (begun: Begun) => RunningCopy
  /** Those of an account, the earliest first, for live queries. */
  readonly cutOff: (account: string) => Promise<readonly CutOff[]>
  /** All that is kept of one, in the order it came; null where that is nothing. */
  readonly bytesOf: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** For good: after it was stored, or where nobody wants it. */
  readonly remove: (id: string) => Promise<Result<null, WriteFailure>>
  readonly close: () => void
}

/** Tells every window of the app what still runs in one of them; a mark goes with its window, however that ends. */
export type Marks = {
  /** Resolves with what takes the mark away. */
  readonly hold: (mark: string) => Promise<() => void>
  readonly isHeld: (mark: string) => Promise<boolean>
}

type Deps = {
  readonly given: {
    readonly idb: IndexedDb
    /** Milliseconds since 1970 UTC. */
    readonly now: () => number
    readonly databaseName?: string
  }
  readonly database: Database
  readonly tracker: SaveTracker
}

export type CreateRecordings = (deps: Deps) => Recordings

export function createRecordings({ given, database, tracker }: Deps, marks: Marks): Recordings {
  const kept = defineRecordings(given.idb, `${given.databaseName ?? DATABASE_NAME}-recordings`)
  /** Whether those of this window still run: told sooner here than by the marks. */
  const own = new Map<string, boolean>()

  const isRunning = async (id: string) => own.get(id) ?? (await marks.isHeld(markOf(id)))
  const remove = (id: string) =>
    runTransaction(kept, [kept.recordings, kept.pieces], async () => {
      await kept.pieces.where('recording').equals(id).delete()
      await kept.recordings.where('id').equals(id).delete()
    })
  /** Those that run nowhere, and whether they are stored. Reads first: a live query follows it up to what is no read. */
  const standing = async (read: Promise<readonly RecordingRow[]>) => {
    const rows = await read
    const records: readonly (StoredRecord | undefined)[] = await database.records.bulkGet(
      rows.map(({ id }) => id),
    )
    const all = await Promise.all(
      rows.map(async (row, index) => {
        const isLeft = records[index] !== undefined || row.size === 0
        return { row, isLeft, runs: await isRunning(row.id) }
      }),
    )
    return all.filter(({ runs }) => !runs)
  }

  /** Removes what an earlier start left that is an attachment by now, or never had a sound. */
  const sweep = async () => {
    for (const { row, isLeft } of await standing(kept.recordings.toArray())) if (isLeft) await remove(row.id)
  }
  // Nothing waits for it, and what it leaves is found again.
  void sweep().catch(() => undefined)

  return {
    begin: (begun) => createCopy({ now: given.now, marks, tracker, kept, own, remove }, begun),
    cutOff: async (account) => {
      const rows = await standing(kept.recordings.where('account').equals(account).toArray())
      return rows.flatMap(({ row, isLeft }) => (isLeft ? [] : [row])).sort((a, b) => a.until - b.until)
    },
    bytesOf: async (id) => {
      const rows = await kept.pieces.where('recording').equals(id).sortBy('n')
      const buffer = await new Blob(rows.map(({ bytes }) => bytes)).arrayBuffer()
      return buffer.byteLength === 0 ? null : new Uint8Array(buffer)
    },
    remove: async (id) => {
      try {
        await remove(id)
        return ok(null)
      } catch (thrown) {
        return err(thrownToWriteFailure(thrown))
      }
    },
    close: () => {
      kept.close()
    },
  }
}

function markOf(id: string): string {
  return `soundings-recording-${id}`
}

type CopyDeps = {
  readonly now: () => number
  readonly marks: Marks
  readonly tracker: SaveTracker
  readonly kept: RecordingsDatabase
  readonly own: Map<string, boolean>
  readonly remove: (id: string) => Promise<void>
}

function createCopy({ now, marks, tracker, kept, own, remove }: CopyDeps, begun: Begun): RunningCopy {
  const { id } = begun
  const pieces: Blob[] = []
  let row: RecordingRow = {
    ...begun,
    mediaType: '',
    seconds: 0,
    size: 0,
    pieces: 0,
    until: now(),
    ended: false,
  }
  let written = 0
  let isKept = true

  /** Puts what is not there yet. Pieces that are gone, as in a database that was emptied, are put again. */
  const write = async (): Promise<void> => {
    const from = written
    const whole = row
    const fresh = await Promise.all(
      pieces.slice(from, whole.pieces).map(async (data, index): Promise<PieceRow> => ({
        recording: id,
        n: from + index,
        bytes: new Uint8Array(await data.arrayBuffer()),
      })),
    )
    const there = await runTransaction(kept, [kept.recordings, kept.pieces], async () => {
      const found = (await kept.recordings.get(id))?.pieces ?? 0
      if (found !== from) return found
      await kept.pieces.bulkPut(fresh)
      await kept.recordings.put(whole)
      return whole.pieces
    })
    written = there
    if (there < whole.pieces) await write()
  }
  const tryToWrite = async () => {
    try {
      await write()
      isKept = true
      tracker.solved(RECORDING)
    } catch (thrown) {
      isKept = false
      tracker.failed(RECORDING, thrownToWriteFailure(thrown))
    }
  }

  own.set(id, true)
  // Marked before there is a row, so that no window takes it for one that was cut off.
  const marked = marks.hold(markOf(id)).catch(() => () => undefined)
  let work: Promise<unknown> = marked.then(tryToWrite)
  return {
    add: ({ data, mediaType, seconds }) => {
      if (data.size === 0) return
      pieces.push(data)
      row = {
        ...row,
        mediaType,
        seconds,
        size: row.size + data.size,
        pieces: pieces.length,
        until: now(),
      }
      work = work.then(tryToWrite)
    },
    isKept: () => isKept,
    settle: async (stored) => {
      await work
      own.set(id, false)
      const release = await marked
      release()
      if (!stored) {
        row = { ...row, ended: true }
        await tryToWrite()
      }
      // Where it cannot go now, the next start finds that it is an attachment, and removes it.
      else await remove(id).catch(() => undefined)
      // From here on it is the note that says what is stored and what is not.
      tracker.solved(RECORDING)
    },
  }
}
