/**
 * The database: its tables, and who may open it. Indexes hold opaque ids, enums and times only, never names or text, so
 * that rows can be encrypted at rest without a redesign.
 */
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { OpenChange, SealedChange } from '../../shared/changes/change.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import type { PlainSum } from '../../shared/journal/sum.ts'
import type { Json } from '../../shared/json.ts'
import type { PortfolioScore } from './data.ts'

export const DATABASE_NAME = 'soundings'
/** Rises with every change of the tables. */
export const DATABASE_VERSION = 4
/** Rises with every change of what rows mean; a build refuses to write to data above its own. */
export const DATA_VERSION = 2

/** Sealed changes of one account, `n` from 1; full at 200 changes or `SEGMENT_SIZE`. */
export type Segment = {
  readonly account: string
  readonly n: number
  /** UTF-16 units of the changes' canonical texts. */
  readonly size: number
  readonly changes: readonly SealedChange[]
}

/** The change that typing in one record keeps replacing. */
export type OpenRow = {
  readonly record: string
  readonly account: string
  readonly change: OpenChange
  /** When its first revision was written, milliseconds since 1970 UTC. */
  readonly since: number
}

/** The end of this device's or another's chain in one account. */
export type ChainRow = {
  readonly account: string
  readonly device: string
  readonly seq: number
  readonly link: string
}

/** What a summary's score was computed from. */
export type ScoreStamp = {
  readonly edition: number
  readonly modelVersion: string
  readonly parameters: string
  /** A digest of the own instruments. Rows that version 1 wrote have none. */
  readonly instruments: string
  readonly asOf: string
}

export type SummaryRow = {
  readonly account: string
  readonly name: string
  readonly sector: string
  readonly live: boolean
  readonly people: number
  readonly observations: number
  /** Left out where there is none: the index holds only the accounts that have some. */
  readonly outcomes?: number
  /** The same of looks back. */
  readonly retrospectives?: number
  readonly conflicts: number
  readonly touched: number
  /** Rises with every write to the account. */
  readonly edition: number
  readonly score: PortfolioScore | null
  readonly stamp: ScoreStamp | null
}

export type MetaRow =
  | { readonly key: 'dataVersion'; readonly version: number }
  | { readonly key: 'device'; readonly device: string; readonly installation: string }
  | { readonly key: 'clock'; readonly at: string }
  /** The sum over all accounts of what `holdings` says of each. Missing until what an older build wrote is counted. */
  | { readonly key: 'holdings'; readonly sum: PlainSum }
  | ({ readonly key: 'proof' } & ProofRow)

/** The sum of an account's sealed changes. */
export type HoldingRow = { readonly account: string; readonly sum: PlainSum }

/** How far the slow round is that reads and proves everything. Times in milliseconds since 1970 UTC. */
export type ProofRow = {
  /** The last account that was proven in the round that is under way; empty between rounds. */
  readonly after: string
  /** When the last round ended that went through everything; null before the first. */
  readonly ended: number | null
  /** How many accounts were mended in the last full round, and so far in this one. */
  readonly mended: number
  readonly mending: number
  /** The round that is under way had to leave an account out. */
  readonly isPart?: boolean
}

/** That the id names a library, so that those few are found without reading every record. */
export type LibraryRow = { readonly id: string }

/** What one import brought one account: remembered here alone, never exchanged. `n` counts imports, from 1. */
export type ImportRow = {
  readonly n: number
  readonly account: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly file: string
  /** Ids of the changes that were not here before. */
  readonly changes: readonly string[]
}

/** The bytes of attachments, once for each content; never removed, so that deleting one can be undone. */
export type BlobRow = {
  readonly digest: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of the bytes: an index tells what is here without reading it. */
  readonly size: number
}

export type Preference = { readonly key: string; readonly value: Json }

export type Database = Dexie & {
  readonly records: EntityTable<StoredRecord, 'id'>
  readonly segments: Table<Segment, [string, number]>
  readonly openChanges: EntityTable<OpenRow, 'record'>
  readonly chains: Table<ChainRow, [string, string]>
  readonly summaries: EntityTable<SummaryRow, 'account'>
  readonly meta: Table<MetaRow, string>
  readonly preferences: EntityTable<Preference, 'key'>
  readonly libraries: EntityTable<LibraryRow, 'id'>
  readonly imports: Table<ImportRow, [number, string]>
  readonly blobs: EntityTable<BlobRow, 'digest'>
  readonly holdings: EntityTable<HoldingRow, 'account'>
}

/** What IndexedDB lives in: the browser's own, or a stand-in for tests. */
export type IndexedDb = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }

export function defineDatabase(idb: IndexedDb, name = DATABASE_NAME): Database {
  const database = new Dexie(name, { ...idb, chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({
    records: 'id, account',
    segments: '[account+n], account',
    openChanges: 'record, account',
    chains: '[account+device], account',
    summaries: 'account',
    meta: 'key',
    preferences: 'key',
  })
  database
    .version(2)
    .stores({ libraries: 'id', imports: '[n+account], account', summaries: 'account, outcomes' })
    .upgrade(async (transaction) => {
      // An older build took libraries from files, and kept them without knowing what they are.
      const records = transaction.table<StoredRecord, string>('records')
      const found = await records.filter(isLibraryRecord).toArray()
      await transaction.table<LibraryRow, string>('libraries').bulkPut(found.map(({ id }) => ({ id })))
    })
  database
    .version(3)
    .stores({ blobs: 'digest, [digest+size]', summaries: 'account, outcomes, retrospectives' })
    .upgrade(async (transaction) => {
      // An older build took looks back from files, and did not count them.
      const counts = new Map<string, number>()
      const records = transaction.table<StoredRecord, string>('records')
      await records.each(({ account, kind, deleted }) => {
        if (kind === 'retrospective' && !deleted) counts.set(account, (counts.get(account) ?? 0) + 1)
      })
      const summaries = transaction.table<SummaryRow, string>('summaries')
      for (const [account, retrospectives] of counts) await summaries.update(account, { retrospectives })
    })
  // What is held is counted at the start, where progress can be shown.
  database.version(DATABASE_VERSION).stores({ holdings: 'account' })
  return database
}

/** Whether the record is a library's own. */
export function isLibraryRecord({ id, account, kind }: StoredRecord): boolean {
  return kind === 'library' && id === account
}

/** The version a database lies in, as IndexedDB counts; 0 where there is none. Creates nothing. */
export function versionOnDisk(factory: IDBFactory, name = DATABASE_NAME): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name)
    let fresh = false
    opening.onupgradeneeded = () => {
      // Asked without a version, only a database that is not there needs an upgrade: leave it that way.
      fresh = true
      opening.transaction?.abort()
    }
    opening.onsuccess = () => {
      const { version } = opening.result
      opening.result.close()
      resolve(version)
    }
    opening.onerror = () => {
      if (fresh) resolve(0)
      else reject(opening.error ?? new Error('indexedDB'))
    }
  })
}

/** `version` as IndexedDB counts: Dexie multiplies its own by ten. */
export function isNewer(version: number): boolean {
  return version >= (DATABASE_VERSION + 1) * 10
}

/**
 * Whether a newer build wrote this database. Dexie opens one without an error, so it is asked before Dexie gets to it.
 */
export async function isNewerOnDisk(factory: IDBFactory, name = DATABASE_NAME): Promise<boolean> {
  return isNewer(await versionOnDisk(factory, name))
}
