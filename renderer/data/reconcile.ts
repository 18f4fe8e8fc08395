/**
 * Compares journal and database: what only the journal has is applied, what only the database has is appended. Open
 * changes that an earlier run left behind are sealed on the way.
 */
import type { OpenChange, Op, SealedChange } from '../../shared/changes/change.ts'
import { compareText } from '../../shared/changes/field-paths.ts'
import { mergeChanges } from '../../shared/changes/merge.ts'
import { changeId, deviceId } from '../../shared/domain/ids.ts'
import { NEWER_JOURNAL, type Host, type HostFailure } from '../../shared/host/contract.ts'
import { sameJson, type Json } from '../../shared/json.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Database } from './database.ts'
import { addAdopter, readJournalEntries, type JournalledAccount } from './journal-content.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { rebuildRecords, takeChanges } from './take-changes.ts'
import { appendSealed, changeEntry, nextTime, type Writing } from './write.ts'
import { notStored } from './write-failure.ts'

export type Reconciled = {
  /** Changes that only the journal had. */
  readonly restored: number
  /** Changes that only the database had. */
  readonly appended: number
  /** Journal entries that could not be read, and changes that contradict what is here. */
  readonly damaged: number
  /** Changes that the journal holds. */
  readonly journalled: number
  /** Lines of the journal, those that can't be read included; null where it was not read. */
  readonly lines: number | null
  /** Why the journal could not be read; null where it could, or where none is kept. */
  readonly unread: HostFailure | null
}

const NOTHING: JournalledAccount = { sealed: new Map(), open: new Map(), adopters: new Map() }

export async function reconcile(
  deps: SaveDeps & { readonly host: Host },
): Promise<Result<Reconciled, WriteFailure>> {
  const { database, journal } = deps
  const keeps = journal.keeps() === 'file'
  const read = keeps ? await deps.host.readJournal({}) : null
  // What a newer version wrote is not guessed at, and nothing is added to it.
  if (read?.ok === false && read.error.code === NEWER_JOURNAL) return err(notStored('newerData'))
  const content = readJournalEntries(read?.ok === true ? read.value.entries : [])

  const here = await linksHere(database)
  let [restored, appended] = [0, 0]
  let damaged = content.damaged + (read?.ok === true ? read.value.torn : 0)
  let journalled = 0
  for (const { sealed, open } of content.accounts.values()) journalled += sealed.size + open.size

  // Where the journal can't be read nothing is known to be missing from it: what is here would all be appended again.
  const append = keeps && read?.ok === true
  const open = new Set((await database.openChanges.toArray()).map((row) => row.account))
  for (const account of new Set([...here.keys(), ...open, ...content.accounts.keys()])) {
    const theirs = content.accounts.get(account) ?? NOTHING
    if (!open.has(account) && agree(here.get(account) ?? new Map(), theirs, append)) continue
    const done = await save(deps, null, (writing) => reconcileAccount(writing, account, theirs, append))
    // A journal that takes nothing is remembered and tried again; the database has what it needs.
    if (!done.ok && done.error.type !== 'notJournalled') return done
    if (!done.ok) continue
    restored += done.value.value.restored
    appended += done.value.value.appended
    damaged += done.value.value.damaged
  }
  const lines = read?.ok === true ? read.value.entries.length + read.value.torn : null
  return ok({
    restored,
    appended,
    damaged,
    journalled,
    lines,
    unread: read?.ok === false ? read.error : null,
  })
}

/** The link of every sealed change by account and id. */
async function linksHere(database: Database): Promise<Map<string, Map<string, string>>> {
  const links = new Map<string, Map<string, string>>()
  await database.segments.each(({ account, changes }) => {
    const known = links.get(account) ?? new Map<string, string>()
    links.set(account, known)
    for (const { id, link } of changes) known.set(id, link)
  })
  return links
}

/** Whether neither side has what the other lacks, so that most accounts need no transaction at a start. */
function agree(here: ReadonlyMap<string, string>, theirs: JournalledAccount, append: boolean): boolean {
  const known = [...theirs.sealed.values()].every(({ id, link }) => here.get(id) === link)
  const allSealed = [...theirs.open.keys()].every((id) => here.has(id))
  const journalled = !append || [...here.keys()].every((id) => theirs.sealed.has(id))
  return known && allSealed && journalled
}

async function reconcileAccount(
  writing: Writing,
  account: string,
  theirs: JournalledAccount,
  append: boolean,
) {
  const { database, device, newId } = writing.deps
  const mine = new Map((await sealedChangesOf(database, account)).map((change) => [change.id, change]))
  const rows = await database.openChanges.where('account').equals(account).toArray()
  // Gone before anything is made anew: a row that the journal has sealed since would stand above the sealed text.
  await database.openChanges.where('account').equals(account).delete()

  // Checked one by one: a change that contradicts what is here must not keep the others out.
  const sound = [...theirs.sealed.values()].filter((change) => {
    const known = mine.get(change.id)
    return known === undefined || known.link === change.link || mergeChanges([known], [change]).ok
  })
  const taken = await takeChanges(writing, account, sound)
  let restored = taken.ok ? taken.value.length : 0

  const known = new Map([...mine, ...sound.map((change) => [change.id, change] as const)])
  // By this installation: what a copied profile has adopted may have been typed on here.
  const adopters = new Map(theirs.adopters)
  for (const change of mine.values()) if (change.device === device) addAdopter(adopters, change)
  // A row of an older database whose text a start without one has gone on with would stand beside it.
  const wentOn = (row: OpenChange) =>
    (adopters.get(row.id) ?? []).some((adopter) => setsTheSame(adopter, row)) ||
    (adopters.has(row.id) && row.revision <= (theirs.open.get(row.id)?.revision ?? -1))
  const open = new Map(rows.filter((row) => !wentOn(row.change)).map((row) => [row.change.id, row.change]))
  for (const change of theirs.open.values()) {
    const newer = change.revision > (open.get(change.id)?.revision ?? -1)
    if (newer && !known.has(change.id) && !adopters.has(change.id)) {
      open.set(change.id, change)
      restored += 1
    }
  }
  const leftover = [...open.values()].filter(({ id }) => !known.has(id)).sort(byTime)
  for (const change of leftover) {
    const goesOn = change.device === device && !adopters.has(change.id)
    await appendSealed(writing, goesOn ? change : adopt(change))
  }
  if (leftover.length > 0) await rebuildRecords(writing, account)

  const missing = append ? [...mine.values()].filter((change) => !theirs.sealed.has(change.id)) : []
  writing.entries.unshift(...missing.map((change) => changeEntry(change, 0)))
  return { restored, appended: missing.length, damaged: theirs.sealed.size - sound.length }

  /**
   * An open change of another device: the copied profile it came from may still revise and seal it under its own id, so
   * here it goes on under a new one. `adopts` keeps the journal's old text from being taken a second time. What a row has
   * beyond the text that was adopted before, because a kill came between database and journal, follows that text.
   */
  function adopt(change: OpenChange): OpenChange {
    const id = changeId.parse(newId())
    const before = adopters.get(change.id) ?? []
    const ops = change.ops.map((op) => ({ ...op, set: overAdopters(op, before) }))
    return { ...change, id, device: deviceId.parse(device), at: nextTime(writing), adopts: change.id, ops }
  }
}

/** The assignments of `op`, each over those of the adopters too that set the same field. */
function overAdopters({ record, set }: Op, adopters: readonly SealedChange[]): Op['set'] {
  const over = (field: string) =>
    adopters.filter(({ ops }) => ops.some((op) => 'set' in op && op.record === record && field in op.set))
  return Object.fromEntries(
    Object.entries(set).map(([field, assigned]) => [
      field,
      {
        ...assigned,
        over: [...new Set([...assigned.over, ...over(field).map(({ id }) => id)])].sort(compareText),
      },
    ]),
  )
}

/** Whether both give the same fields of the same records the same values. */
function setsTheSame(one: SealedChange, other: OpenChange): boolean {
  return sameJson(valuesOf(one), valuesOf(other))
}

function valuesOf({ ops }: OpenChange | SealedChange): Json {
  return ops.map((op): Json => {
    if (!('set' in op)) return op.erased
    const values = Object.entries(op.set).map(([field, { value }]): [string, Json] => [field, value])
    return { record: op.record, values: Object.fromEntries(values) }
  })
}

function byTime(a: OpenChange | SealedChange, b: OpenChange | SealedChange): number {
  return a.at < b.at ? -1 : 1
}
