/**
 * Compares journal and database in one account, change by change: what only the journal has is applied, what only the database has is appended, and open
 * changes that an earlier run left behind are sealed on the way. Loaded where the two differ.
 */
import type { OpenChange, Op, SealedChange } from '../../shared/changes/change.ts'
import { compareText } from '../../shared/changes/field-paths.ts'
import { mergeChanges } from '../../shared/changes/merge.ts'
import { accountId, changeId, deviceId, type AccountId } from '../../shared/domain/ids.ts'
import type { Host, HostFailure } from '../../shared/host/contract.ts'
import { sameJson, type Json } from '../../shared/json.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import { setHolding, sumOfChanges } from './holdings.ts'
import { addAdopter, NOTHING, readJournalledAccount, type JournalledAccount } from './journal-content.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { rebuildRecords, takeChanges } from './take-changes.ts'
import { appendSealed, nextTime, sealedEntry, type Writing } from './write.ts'

export type ReconcileDeps = SaveDeps & { readonly host: Host }

export type ReconciledAccount = {
  /** Changes that only the journal had. */
  readonly restored: number
  /** Changes that only the database had. */
  readonly appended: number
  /** Journal entries that could not be read, and changes that contradict what is here. */
  readonly damaged: number
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
  Result<ReconciledAccount, WriteFailure | { readonly type: 'unread'; readonly failure: HostFailure }>
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

/** Both sides are the same, and one of their sums says otherwise: both are made anew. */
export async function sumAnew(deps: ReconcileDeps, account: string): Promise<void> {
  const { database } = deps
  await save(deps, null, async () => {
    await setHolding(database, account, sumOfChanges(await sealedChangesOf(database, account)))
  })
  await deps.host.proveJournal({ account: accountId.parse(account) })
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
  // A row of an older database, or of the journal, whose text a start without the journal has gone on with would stand beside it.
  const wentOn = (row: OpenChange) =>
    (adopters.get(row.id) ?? []).some(
      (adopter) =>
        setsTheSame(adopter, row) ||
        row.revision <= (adoptedRevision(adopter) ?? theirs.open.get(row.id)?.revision ?? -1),
    )
  const open = new Map(rows.filter((row) => !wentOn(row.change)).map((row) => [row.change.id, row.change]))
  for (const change of theirs.open.values()) {
    const newer = change.revision > (open.get(change.id)?.revision ?? -1)
    if (newer && !known.has(change.id) && !wentOn(change)) {
      open.set(change.id, change)
      restored += 1
    }
  }
  const leftover = [...open.values()].filter(({ id }) => !known.has(id)).sort(byTime)
  for (const change of leftover) {
    // Where the journal can't be looked at it may know a later revision of it, under the same id.
    const goesOn = append && change.device === device && !adopters.has(change.id)
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
