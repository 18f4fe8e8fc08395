/**
 * One write, inside one transaction: reads the clock and the chain's end, seals, puts rows, changes and summary. Nothing
 * here waits for anything but the database, or the transaction would end early.
 */
import {
  changeText,
  type Change,
  type Edit,
  type OpenChange,
  type SealedChange,
} from '../../shared/changes/change.ts'
import { CLOCK_START, receive, tick } from '../../shared/changes/clock.ts'
import { draftChange, reviseChange } from '../../shared/changes/draft.ts'
import { accountId, changeId } from '../../shared/domain/ids.ts'
import type { JournalEntry } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { addToChain, putChainEnds, readChainEnds, type ChainEnds } from './chain-ends.ts'
import type { WriteFailure } from './data.ts'
import { DATA_VERSION, isNewer, type Database, type OpenRow } from './database.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { runTransaction } from './run-transaction.ts'
import { AUTHOR } from './preferences.ts'
import {
  applyToTouched,
  putTouched,
  readTouched,
  refuseForeign,
  type Parcel,
  type TouchedRecords,
} from './touched-records.ts'
import { Abort, EMPTIED, notStored, thrownToWriteFailure } from './write-failure.ts'

/** Milliseconds after which an open change is sealed at the next write. */
export const OPEN_LIMIT = 300_000

export type WriteDeps = {
  readonly database: Database
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
  /** 16 random hex digits. */
  readonly newSalt: () => string
  readonly device: string
  /** The accounts of changes written since the start, so that undoing one of them needs no search. */
  readonly writtenHere: Map<string, string>
}

/** What one transaction is about to write. */
export type Writing = {
  readonly deps: WriteDeps
  readonly author: string
  readonly wall: number
  clock: string
  /** For the journal, once the transaction is through. */
  readonly entries: JournalEntry[]
  /** Digests of bytes that the host is to keep, before the entries that name them. */
  readonly blobs: string[]
}

/** Runs `work` in one transaction over every table; all of it is written, or nothing. */
export async function transact<T>(
  deps: WriteDeps,
  work: (writing: Writing) => Promise<T>,
): Promise<Result<Wrote<T>, WriteFailure>> {
  const { database } = deps
  try {
    const wrote = await runTransaction(database, database.tables, async () => {
      const writing = await startWriting(deps)
      const clock = writing.clock
      const value = await work(writing)
      if (writing.clock !== clock) await database.meta.put({ key: 'clock', at: writing.clock })
      return { value, entries: writing.entries, blobs: writing.blobs }
    })
    return ok(wrote)
  } catch (thrown) {
    return err(thrownToWriteFailure(thrown))
  }
}

export type Wrote<T> = {
  readonly value: T
  readonly entries: readonly JournalEntry[]
  readonly blobs: readonly string[]
}

async function startWriting(deps: WriteDeps): Promise<Writing> {
  const { database } = deps
  // A newer build in another window makes Dexie close and, at the next use, open what that build has made of the tables.
  if (isNewer(database.backendDB().version)) throw new Abort(notStored('newerData'))
  const [version, clock, author] = await Promise.all([
    database.meta.get('dataVersion'),
    database.meta.get('clock'),
    database.preferences.get(AUTHOR),
  ])
  // It stands there from the start on.
  if (version === undefined) throw new Abort(EMPTIED)
  // Another tab can have brought a newer build since this one started.
  if (version.key === 'dataVersion' && version.version > DATA_VERSION) throw new Abort(notStored('newerData'))
  return {
    deps,
    author: typeof author?.value === 'string' ? author.value : '',
    wall: deps.now(),
    clock: clock?.key === 'clock' ? clock.at : CLOCK_START,
    entries: [],
    blobs: [],
  }
}

export function nextTime(writing: Writing): string {
  writing.clock = tick(writing.clock, writing.wall)
  return writing.clock
}

/** Takes note of times that other devices wrote. */
export function receiveTimes(writing: Writing, changes: readonly Change[]): void {
  for (const change of changes) writing.clock = receive(writing.clock, change.at, writing.wall)
}

/** Writes a sealed change made of the edits. Open changes of the same records are sealed before it. */
export async function writeSealed(
  writing: Writing,
  account: string,
  edits: readonly Edit[],
): Promise<SealedChange> {
  const parcel = { account, edits }
  const rows = await readRows(writing, [parcel])
  const change = addSealed(writing, rows, parcel)
  await putRows(writing, rows)
  return change
}

/** The same for several parcels, each a change of its own: what they touch is read in one go and put in one go. */
export async function writeSealedEach(
  writing: Writing,
  parcels: readonly Parcel[],
): Promise<readonly SealedChange[]> {
  const rows = await readRows(writing, parcels)
  const changes = parcels.map((parcel) => addSealed(writing, rows, parcel))
  await putRows(writing, rows)
  return changes
}

type Rows = { readonly touched: TouchedRecords; readonly ends: ChainEnds }

async function readRows(writing: Writing, parcels: readonly Parcel[]): Promise<Rows> {
  const { database, device } = writing.deps
  const accounts = [...new Set(parcels.map(({ account }) => account))]
  const edited = new Set(parcels.flatMap(({ edits }) => edits.map((edit) => edit.record)))
  const open = await database.openChanges.where('account').anyOf(accounts).toArray()
  for (const row of open) {
    if (edited.has(row.record) || isOverdue(writing, row)) await sealOpen(writing, row)
  }
  const [touched, ends] = await Promise.all([
    readTouched(database, parcels),
    readChainEnds(database, device, accounts),
  ])
  return { touched, ends }
}

function addSealed(writing: Writing, { touched, ends }: Rows, parcel: Parcel): SealedChange {
  const { newId, newSalt, device, writtenHere } = writing.deps
  const { account, edits } = parcel
  refuseForeign(touched, parcel)
  refuseInvalid(touched.records, edits)
  const draft = draftChange(edits, {
    id: newId(),
    at: nextTime(writing),
    wall: writing.wall,
    device,
    author: writing.author,
    account,
    records: touched.records,
    salt: newSalt,
  })
  applyToTouched(touched, draft, writing.wall)
  writtenHere.set(draft.id, account)
  return sealInto(writing, ends, draft)
}

async function putRows(writing: Writing, { touched, ends }: Rows): Promise<void> {
  const { database } = writing.deps
  await Promise.all([putTouched(database, touched), putChainEnds(database, ends)])
}

/** Writes the next revision of the record's open change, or opens one. */
export async function writeOpen(writing: Writing, account: string, edit: Edit): Promise<OpenChange> {
  const { database, newId, newSalt, device } = writing.deps
  let row = await database.openChanges.get(edit.record)
  if (row !== undefined && (row.account !== account || isOverdue(writing, row))) {
    await sealOpen(writing, row)
    row = undefined
  }
  const parcel = { account, edits: [edit] }
  const touched = await readTouched(database, [parcel])
  const { records } = touched
  refuseForeign(touched, parcel)
  refuseInvalid(records, [edit])
  const context = { at: nextTime(writing), wall: writing.wall, records, salt: newSalt }
  const change =
    row === undefined
      ? draftChange([edit], { ...context, id: newId(), device, author: writing.author, account })
      : reviseChange(row.change, [edit], context)
  await database.openChanges.put({ record: edit.record, account, change, since: row?.since ?? writing.wall })
  applyToTouched(touched, change, writing.wall)
  await putTouched(database, touched)
  writing.deps.writtenHere.set(change.id, account)
  writing.entries.push({ type: 'open', ...namesOf(change), text: changeText(change) })
  return change
}

/** Seals an open change in place: its content stays as it is. */
export async function sealOpen(writing: Writing, row: OpenRow): Promise<SealedChange> {
  await writing.deps.database.openChanges.delete(row.record)
  return appendSealed(writing, row.change)
}

/** Seals a change into its device's chain. Inside a transaction. */
export async function appendSealed(writing: Writing, change: OpenChange): Promise<SealedChange> {
  const { database } = writing.deps
  const ends = await readChainEnds(database, change.device, [change.account])
  const sealed = sealInto(writing, ends, change)
  await putChainEnds(database, ends)
  return sealed
}

function sealInto(writing: Writing, ends: ChainEnds, change: OpenChange): SealedChange {
  const { sealed, text } = addToChain(ends, change)
  writing.entries.push(sealedEntry(sealed, false, text))
  return sealed
}

/** `imported`: it came with a file. `text`: its canonical text, where it is known. */
export function sealedEntry(
  change: SealedChange,
  imported: boolean,
  text = changeText(change),
): JournalEntry {
  return { type: 'sealed', ...namesOf(change), imported, text }
}

function namesOf(change: Change) {
  return { account: accountId.parse(change.account), change: changeId.parse(change.id) }
}

function isOverdue(writing: Writing, row: OpenRow): boolean {
  return Math.abs(writing.wall - row.since) >= OPEN_LIMIT
}
