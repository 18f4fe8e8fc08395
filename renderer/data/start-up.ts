/** Opens the data: refuses newer data, claims a device, heals from the journal, and hands out what the interface needs. */
import type { Table } from 'dexie'
import type { Host, HostFailure } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { healBlobs } from './blobs.ts'
import { createData } from './create-data.ts'
import type { Data, WriteFailure } from './data.ts'
import {
  DATABASE_NAME,
  defineDatabase,
  isNewerOnDisk,
  type Database,
  type IndexedDb,
  type ProofRow,
} from './database.ts'
import { claimDevice, reclaimDevice } from './device.ts'
import type { ImportDeps } from './import.ts'
import { createJournal } from './journal.ts'
import { createLeaving, type Leaving } from './leaving.ts'
import { openPreferences, type Preferences } from './preferences.ts'
import { reconcile, type Reconciled, type StartProgress } from './reconcile.ts'
import type { CreateRecordings, Recordings } from './recordings.ts'
import { retryJournal } from './save.ts'
import { createSaveTracker, type SaveStateStore } from './save-state.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { createSummaries, type Summaries } from './summaries.ts'
import { proofHere } from './proof.ts'
import type { CreateUpkeep, Upkeep } from './upkeep.ts'
import { thrownToWriteFailure, type NotStored } from './write-failure.ts'

const COMPARISON = 'comparison'
/** Milliseconds until a journal that could not be read is read again. */
const COMPARE_AGAIN_AFTER = 10_000

export type OpenDeps = {
  readonly host: Host
  readonly idb: IndexedDb
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
  /** 16 random hex digits. */
  readonly newSalt: () => string
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void
  /** Starts the scoring worker; null where there are no workers. */
  readonly startWorker: (() => Worker) | null
  readonly databaseName?: string
  /** Hears of what takes long, before the data is open. */
  readonly onProgress?: (progress: StartProgress) => void
}

/** What the start found, for the interface to tell. */
export type StartNotice = Pick<Reconciled, 'restored' | 'damaged'> & {
  /** The database was empty though changes had been written: the browser emptied it, or the profile was lost. */
  readonly emptied: boolean
  /** How much the host was given and its journal no longer has; null where the host can't tell. */
  readonly missing: number | null
  /** The journal could not be read. */
  readonly unread: boolean
}

/** All of the data layer that components reach through `DataProvider`. */
export type OpenedData = {
  readonly data: Data
  readonly saveState: SaveStateStore
  readonly preferences: Preferences
  readonly scorer: Scorer
  readonly summaries: Summaries
  /** Recordings that are no attachments yet. Whoever asks brings what keeps them: the first page loads none of it. */
  readonly recordings: (create: CreateRecordings) => Recordings
  readonly notice: StartNotice
  /** Asks the user for a folder for the journal, then writes everything there is to it. */
  readonly grantJournal: () => Promise<Result<{ readonly granted: boolean }, HostFailure>>
  /** Tries now what the journal would not take. */
  readonly retryJournal: () => Promise<Result<null, HostFailure>>
  /** Compares journal and database once more, as the start did. */
  readonly compareAgain: () => Promise<Result<Reconciled, WriteFailure>>
  /** What is done beside the work; begins when it is told to. Whoever asks brings what does it, as with recordings. */
  readonly upkeep: (create: CreateUpkeep) => Upkeep
  /** When all was last read and proven, for live queries. */
  readonly proof: () => Promise<ProofRow>
  /** Who holds typed text and stores it before the window closes. */
  readonly leaving: Leaving
  /** Seals nothing and waits for nothing: only lets go of the database and the worker. */
  readonly close: () => void
}

/** Nothing was changed: the database can't be read, or must not be. */
export type OpenFailure =
  | { readonly type: 'newerData' }
  | { readonly type: 'notOpened'; readonly reason: Exclude<NotStored['reason'], 'newerData'> }

export async function openData(given: OpenDeps): Promise<Result<OpenedData, OpenFailure>> {
  const name = given.databaseName ?? DATABASE_NAME
  let database: Database | null = null
  try {
    // Dexie opens a newer database without a word, so it is asked first.
    if (await isNewerOnDisk(given.idb.indexedDB, name)) return err({ type: 'newerData' })
    database = defineDatabase(given.idb, name)
    await database.open()
    const opened = await openWith(given, database)
    if (!opened.ok) database.close()
    return opened
  } catch (thrown) {
    database?.close()
    return err(toOpenFailure(thrownToWriteFailure(thrown)))
  }
}

async function openWith(given: OpenDeps, database: Database): Promise<Result<OpenedData, OpenFailure>> {
  const { host, now, newId, newSalt, later } = given
  const described = await host.describe({})
  // A host that cannot even describe itself is taken at its promise: what it then won't take is said as a failure.
  const description = described.ok ? described.value : { journal: 'file' as const, installation: '' }
  const wasEmpty = !(await hasAny(database.segments)) && !(await hasAny(database.openChanges))
  const device = await claimDevice(database, description, newId)

  const journal = createJournal(
    host,
    description.journal,
    async (digest) => (await database.blobs.get(digest))?.bytes,
  )
  const tracker = createSaveTracker()
  tracker.journal(description.journal)
  const deps: ImportDeps = {
    database,
    host,
    journal,
    tracker,
    now,
    newId,
    newSalt,
    later,
    device,
    writtenHere: new Map(),
    retry: { due: false },
    refill: async () => {
      try {
        await reclaimDevice(database, device, description)
      } catch (thrown) {
        return err(thrownToWriteFailure(thrown))
      }
      return compareWithJournal(deps)
    },
  }
  const compared = await compareChanges(deps, given.onProgress)
  if (!compared.ok) return err(toOpenFailure(compared.error))
  // Not waited for: there may be many, and until then each is read from the side that has it.
  void healBlobs(deps).catch(() => undefined)

  const scorer = createScorer(given.startWorker)
  let upkeep: Upkeep | null = null
  let recordings: Recordings | null = null
  const opened: OpenedData = {
    data: createData(deps),
    saveState: tracker.store,
    preferences: await openPreferences(database),
    scorer,
    summaries: createSummaries(database, scorer),
    recordings: (create) => {
      recordings ??= create({ given, database, tracker })
      return recordings
    },
    notice: {
      restored: compared.value.restored,
      damaged: compared.value.damaged,
      emptied: wasEmpty && ((compared.value.missing ?? 0) > 0 || compared.value.journalled > 0),
      unread: compared.value.unread !== null,
      missing: compared.value.missing,
    },
    grantJournal: async () => {
      const granted = await host.grantJournal({})
      if (!granted.ok || !granted.value.granted) return granted
      journal.setKeeps('file')
      tracker.journal('file')
      await compareWithJournal(deps)
      return granted
    },
    retryJournal: () => retryJournal(deps),
    compareAgain: () => compareWithJournal(deps, true),
    leaving: createLeaving(),
    upkeep: (create) => {
      upkeep ??= create(deps)
      return upkeep
    },
    proof: () => proofHere(database),
    close: () => {
      upkeep?.stop()
      scorer.close()
      recordings?.close()
      database.close()
    },
  }
  return ok(opened)
}

/** With the bytes of attachments: the host has what the database has afterwards. */
async function compareWithJournal(
  deps: ImportDeps,
  afresh = false,
): Promise<Result<Reconciled, WriteFailure>> {
  const compared = await compareChanges(deps, undefined, afresh)
  if (compared.ok) await healBlobs(deps)
  return compared
}

/** A journal that can't be read is said as a failure, and read again until it can be. */
async function compareChanges(
  deps: ImportDeps,
  follow?: (progress: StartProgress) => void,
  afresh = false,
): Promise<Result<Reconciled, WriteFailure>> {
  const compared = await reconcile(deps, follow, afresh)
  if (!compared.ok) return compared
  if (compared.value.unread === null) deps.tracker.solved(COMPARISON)
  else {
    deps.tracker.failed(COMPARISON, { type: 'notJournalled', failure: compared.value.unread })
    deps.later(() => void compareWithJournal(deps), COMPARE_AGAIN_AFTER)
  }
  return compared
}

/** Without counting: that would go through every row. */
async function hasAny(table: Table): Promise<boolean> {
  return (await table.limit(1).primaryKeys()).length > 0
}

function toOpenFailure(failure: WriteFailure): OpenFailure {
  const reason = failure.type === 'notStored' ? failure.reason : 'other'
  return reason === 'newerData' ? { type: 'newerData' } : { type: 'notOpened', reason }
}
