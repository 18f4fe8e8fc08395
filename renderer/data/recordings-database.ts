/**
 * The database of recordings that are not attachments yet. It stands beside the app's own: its rows live for hours, so they
 * need no version there that would close the app's data to older builds; a second of sound waits for no long import, whose
 * transaction holds every table of the other; and rows without a change behind them are in nobody's journal or export.
 */
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { IndexedDb } from './database.ts'

export type Consent = NonNullable<Attachment['consent']>

export type RecordingRow = {
  /** The id that the attachment will have: once that is stored, the row is a leftover. */
  readonly id: Attachment['id']
  readonly account: string
  readonly note: string
  /** As it was given, before the microphone was opened. */
  readonly consent: Consent
  /** Empty until something was recorded. */
  readonly mediaType: string
  /** Without pauses. */
  readonly seconds: number
  /** Bytes. */
  readonly size: number
  readonly pieces: number
  /** When the last piece came, milliseconds since 1970 UTC. */
  readonly until: number
  /** It was ended by hand, and could not be stored then. */
  readonly ended: boolean
}

/** What came at once from the microphone, `n` from 0. */
export type PieceRow = {
  readonly recording: string
  readonly n: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type RecordingsDatabase = Dexie & {
  readonly recordings: EntityTable<RecordingRow, 'id'>
  readonly pieces: Table<PieceRow, [string, number]>
}

export function defineRecordings(idb: IndexedDb, name: string): RecordingsDatabase {
  const database = new Dexie(name, { ...idb, chromeTransactionDurability: 'strict' }) as RecordingsDatabase
  database.version(1).stores({ recordings: 'id, account', pieces: '[recording+n], recording' })
  return database
}
