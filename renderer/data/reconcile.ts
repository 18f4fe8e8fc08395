/**
 * Compares journal and database: what only the journal has is applied, what only the database has is appended. Open
 * changes that an earlier run left behind are sealed on the way.
 */
import type { OpenChange, Op, SealedChange } from '../../shared/changes/change.ts'
import { compareText } from '../../shared/changes/field-paths.ts'
import { mergeChanges } from '../../shared/changes/merge.ts'
import { accountId, changeId, deviceId, type AccountId } from '../../shared/domain/ids.ts'
import { NEWER_JOURNAL, type Host, type HostFailure } from '../../shared/host/contract.ts'
import { sameJson, type Json } from '../../shared/json.ts'
import { fromPlain, isSame, NO_CHANGES, type Sum } from '../../shared/journal/sum.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Database } from './database.ts'
import { countHoldings, holdingsHere, setHolding, sumOfChanges } from './holdings.ts'
import {
  addAdopter,
  NOTHING,
  readJournalledAccount,
  readOpenChanges,
  type JournalledAccount,
} from './journal-content.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { rebuildRecords, takeChanges } from './take-changes.ts'
import { appendSealed, nextTime, sealedEntry, type Writing } from './write.ts'
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
  /** How much the host was given and no longer has; null where it can't tell. */
  readonly missing: number | null
  /** Why the journal could not be read; null where it could, or where none is kept. */
  readonly unread: HostFailure | null
}

/** What takes long at a start, and how far it is: bytes of the journal, accounts counted, accounts brought to agree. */
export type StartProgress = {
  readonly doing: 'reading' | 'counting' | 'restoring'
  readonly done: number
  readonly total: number
}

export type ReconcileDeps = SaveDeps & { readonly host: Host }

/**
 * Where the sums of both sides are the same and nothing was being typed, nothing is read. Otherwise the accounts that differ are compared change
 * by change, one after the other. `afresh`: the journal's folder may have got another content while the app runs.
 */
export async function reconcile(
  deps: ReconcileDeps,
  follow: (progress: StartProgress) => void = () => undefined,
  afresh = false,
): Promise<Result<Reconciled, WriteFailure>> {
  const { database, journal, host } = deps
  const here = await countHoldings(database, (done, total) => {
    follow({ doing: 'counting', done, total })
  })
  const rows = await database.openChanges.toArray()
  const read = journal.keeps() === 'file' ? await readJournal(host, afresh, follow) : null
  // What a newer version wrote is not guessed at, and nothing is added to it.
  if (read?.ok === false && read.error.code === NEWER_JOURNAL) return err(notStored('newerData'))
  const found = read?.ok === true ? read.value : null

  const differing = new Set(rows.map((row) => row.account))
  for (const { account } of found?.open ?? []) differing.add(account)
  const unequal = new Set<string>()
  if (found !== null && !isSame(here, found.sum)) {
    const sums = await listSums(host)
    if (!sums.ok) return ok(unreadable(sums.error))
    for (const account of await findDiffering(database, sums.value)) unequal.add(account)
  }
  let [restored, appended, damaged, done] = [0, 0, found?.damaged ?? 0, 0]
  for (const account of new Set([...differing, ...unequal])) {
    const compared = await reconcileOne(deps, accountId.parse(account), found?.open ?? null)
    if (!compared.ok) {
      if (compared.error.type === 'unread')
        return ok({ ...unreadable(compared.error.failure), restored, damaged })
      return err(compared.error)
    }
    const { value } = compared
    restored += value.restored
    appended += value.appended
    damaged += value.damaged
    // The same on both sides, and one of them said otherwise.
    if (unequal.has(account) && value.restored + value.appended === 0) await sumAnew(deps, account)
    done += 1
    follow({ doing: 'restoring', done, total: differing.size + unequal.size })
  }
  if (read?.ok === false) return ok({ ...unreadable(read.error), restored, damaged })
  return ok({
    restored,
    appended,
    damaged,
    journalled: (found?.sum.changes ?? 0) + (found?.open.length ?? 0),
    missing: found?.missing ?? null,
    unread: null,
  })
}

function unreadable(failure: HostFailure): Reconciled {
  return { restored: 0, appended: 0, damaged: 0, journalled: 0, missing: null, unread: failure }
}

type FoundInJournal = {
  readonly sum: Sum
  readonly open: readonly OpenChange[]
  readonly damaged: number
  readonly missing: number | null
}

async function readJournal(
  host: Host,
  afresh: boolean,
  follow: (progress: StartProgress) => void,
): Promise<Result<FoundInJournal, HostFailure>> {
  for (let again = afresh; ; again = false) {
    const prepared = await host.prepareJournal({ afresh: again })
    if (!prepared.ok) return prepared
    const state = prepared.value
    if (state.state === 'reading') {
      follow({ doing: 'reading', done: state.done, total: state.total })
      continue
    }
    const open = await readOpenChanges(host)
    if (!open.ok) return open
    const { sum, torn, missing } = state
    return ok({ sum: fromPlain(sum), open: open.value.open, damaged: torn + open.value.damaged, missing })
  }
}

async function sumAnew(deps: ReconcileDeps, account: string): Promise<void> {
  const { database } = deps
  await save(deps, null, async () => {
    await setHolding(database, account, sumOfChanges(await sealedChangesOf(database, account)))
  })
  await deps.host.proveJournal({ account: accountId.parse(account) })
}

async function listSums(host: Host): Promise<Result<ReadonlyMap<string, Sum>, HostFailure>> {
  const listed = await host.listJournalSums({})
  if (!listed.ok) return listed
  return ok(new Map(listed.value.accounts.map(({ account, sum }) => [account, fromPlain(sum)])))
}

async function findDiffering(
  database: Database,
  theirs: ReadonlyMap<string, Sum>,
): Promise<readonly string[]> {
  const here = await holdingsHere(database)
  return [...new Set([...here.keys(), ...theirs.keys()])].filter(
    (account) => !isSame(here.get(account) ?? NO_CHANGES, theirs.get(account) ?? NO_CHANGES),
  )
}

/**
 * Brings both sides of one account to agree. `open`: all open changes of the journal; null where none is kept or it can't be read: then nothing
 * is known to be missing from it.
 */
export async function reconcileOne(
  deps: ReconcileDeps,
  account: AccountId,
  open: readonly OpenChange[] | null,
): Promise<
  Result<
    Pick<Reconciled, 'restored' | 'appended' | 'damaged'>,
    WriteFailure | { readonly type: 'unread'; readonly failure: HostFailure }
  >
> {
  const mine = open?.filter((change) => change.account === account)
  const read = mine === undefined ? ok(NOTHING) : await readJournalledAccount(deps.host, account, mine)
  if (!read.ok) return err({ type: 'unread', failure: read.error })
  const done = await save(deps, null, (writing) =>
    reconcileAccount(writing, account, read.value, open !== null),
  )
  if (done.ok) {
    const { damaged, ...value } = done.value.value
    return ok({ ...value, damaged: damaged + read.value.damaged })
  }
  // A journal that takes nothing is remembered and tried again; the database has what it needs.
  if (done.error.type === 'notJournalled')
    return ok({ restored: 0, appended: 0, damaged: read.value.damaged })
  return done
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
  let restored = taken.ok ? taken.value.fresh.length : 0

  const known = new Map([...mine, ...sound.map((change) => [change.id, change] as const)])
  // By this installation: what a copied profile has adopted may have been typed on here.
  const adopters = new Map(theirs.adopters)
  for (const change of mine.values()) if (change.device === device) addAdopter(adopters, change)
  // A row of an older database whose text a start without one has gone on with would stand beside it.
  const wentOn = (row: OpenChange) =>
    (adopters.get(row.id) ?? []).some(
      (adopter) =>
        setsTheSame(adopter, row) ||
        row.revision <= (adoptedRevision(adopter) ?? theirs.open.get(row.id)?.revision ?? -1),
    )
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
  // Before what this transaction seals.
  const sealed = writing.entries.splice(0)
  for (const change of missing) writing.entries.push(sealedEntry(change, change.device !== device))
  writing.entries.push(...sealed)
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
    const at = nextTime(writing)
    // The journal then lets go of the old text: which revision it was tells an older database apart that is put back later.
    const adopted = { adopts: change.id, adoptsRevision: change.revision }
    return { ...change, id, device: deviceId.parse(device), at, ...adopted, ops }
  }
}

/** Null where an older build adopted: there the journal still has the text. */
function adoptedRevision({ adoptsRevision }: SealedChange): number | null {
  return typeof adoptsRevision === 'number' ? adoptsRevision : null
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
