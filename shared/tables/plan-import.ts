/** What importing the entries would write, account by account: pure, so that the preview and the act are one computation. */
import type { Edit } from '../changes/change.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import { compareValues, foldName, keysOf, mayBeSame } from './match-entries.ts'
import { NewRecords } from './new-records.ts'
import { standingEntries } from './standing-entries.ts'
import { problem, type EntryValues, type RowProblem, type TableEntry } from './table-entry.ts'
import type { TableKind } from './table-fields.ts'

/** What becomes of a row that is found here already: fill what is empty, leave it out, or add a second one beside it. */
export const matchChoices = ['fill', 'skip', 'add'] as const
export type MatchChoice = (typeof matchChoices)[number]

export type PlanOptions = {
  readonly kind: TableKind
  /** The account that takes everything; null where each entry names its own. */
  readonly target: string | null
  readonly onMatch: MatchChoice
  readonly newId: () => string
  /** For readings: who recorded them and when, milliseconds since 1970 UTC. */
  readonly recorder: string
  readonly recordedAt: number
}

/** The accounts that are here, and the records of those that the entries name. */
export type Here = {
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
  readonly records: ReadonlyMap<string, AccountRecords>
}

export type PlannedEntry = {
  readonly entry: TableEntry
  readonly account: string
  /** `same`: all of it is here already, so nothing is written whatever was chosen. */
  readonly outcome: 'new' | 'filled' | 'same' | 'skipped'
  readonly fills: readonly string[]
  /** Fields in which ours says something else, which stays. */
  readonly keeps: readonly string[]
}

export type TablePlan = {
  readonly planned: readonly PlannedEntry[]
  readonly problems: readonly RowProblem[]
  readonly drafts: readonly { readonly account: string; readonly edits: readonly Edit[] }[]
  /** Names of accounts that would be made. */
  readonly newAccounts: readonly string[]
}

/** Ids of accounts here that the entries name, for their records to be read before the plan is made. */
export function accountsNamed(
  entries: readonly TableEntry[],
  target: string | null,
  accounts: Here['accounts'],
): readonly string[] {
  if (target !== null) return [target]
  const named = new Set(entries.map(({ account }) => foldName(account)))
  return accounts.filter(({ name }) => named.has(foldName(name))).map(({ id }) => id)
}

type Known = { id: string; values: EntryValues; readonly isNew: boolean }

/** One account as it fills up. */
type Filling = {
  readonly id: string
  readonly isNew: boolean
  readonly byKey: Map<string, Known[]>
  readonly records: NewRecords
}

export function planImport(entries: readonly TableEntry[], here: Here, options: PlanOptions): TablePlan {
  const { kind, target, onMatch } = options
  const planned: PlannedEntry[] = []
  const problems: RowProblem[] = []
  const fillings = new Map<string, Filling>()
  const newAccounts: string[] = []
  const byName = new Map<string, string[]>()
  for (const { id, name } of here.accounts)
    byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), id])

  const fillingOf = (id: string, newName: string | null): Filling => {
    const known = fillings.get(id)
    if (known !== undefined) return known
    const standing = here.records.get(id) ?? null
    const filling: Filling = {
      id,
      isNew: newName !== null,
      byKey: new Map(),
      records: new NewRecords(id, standing, newName, options),
    }
    for (const entry of standing === null ? [] : standingEntries(kind, standing))
      remember(filling, kind, { ...entry, isNew: false })
    // A new account is there as soon as its first row has been read.
    if (newName !== null && kind === 'accounts') remember(filling, kind, { id, values: {}, isNew: true })
    fillings.set(id, filling)
    return filling
  }

  for (const entry of entries) {
    const ids = target === null ? (byName.get(foldName(entry.account)) ?? []) : [target]
    const [id = null, second] = ids
    if (second !== undefined) {
      problems.push(problem(entry.at, '', 'twoAccounts', entry.account))
      continue
    }
    const account = id ?? options.newId()
    const isFirst = id === null
    if (isFirst) {
      byName.set(foldName(entry.account), [account])
      newAccounts.push(entry.account)
    }
    const filling = fillingOf(account, isFirst ? entry.account : null)
    const told = { entry, account, fills: [], keeps: [] }
    const found = keysOf(kind, entry.values)
      .map((key) => (filling.byKey.get(key) ?? []).filter((one) => mayBeSame(one.values, entry.values)))
      .find((some) => some.length > 0)
    const compared = found?.map((one) => ({ one, ...compareValues(one.values, entry.values) })) ?? []
    const complete = compared.find(({ fills, keeps }) => Object.keys(fills).length + keeps.length === 0)
    const [first] = compared
    if (isFirst && kind === 'accounts') {
      filling.records.fill(account, entry.values)
      if (first !== undefined) first.one.values = entry.values
      planned.push({ ...told, outcome: 'new' })
    } else if (complete !== undefined) {
      planned.push({ ...told, outcome: 'same' })
    } else if (first === undefined || (onMatch === 'add' && kind !== 'accounts')) {
      const added = filling.records.add(entry.values)
      remember(filling, kind, { id: added, values: entry.values, isNew: true })
      planned.push({ ...told, outcome: 'new' })
    } else if (onMatch !== 'fill' || Object.keys(first.fills).length === 0) {
      planned.push({ ...told, outcome: 'skipped', keeps: onMatch === 'fill' ? first.keeps : [] })
    } else {
      filling.records.fill(first.one.id, first.fills)
      first.one.values = { ...first.one.values, ...first.fills }
      for (const key of keysOf(kind, first.one.values)) addTo(filling.byKey, key, first.one)
      planned.push({ ...told, outcome: 'filled', fills: Object.keys(first.fills), keeps: first.keeps })
    }
  }

  const drafts = [...fillings.values()].flatMap(({ id, records }) => {
    const edits = records.edits()
    return edits.length === 0 ? [] : [{ account: id, edits }]
  })
  return { planned, problems, drafts, newAccounts }
}

function remember(filling: Filling, kind: TableKind, known: Known): void {
  for (const key of keysOf(kind, known.values)) addTo(filling.byKey, key, known)
}

function addTo(byKey: Map<string, Known[]>, key: string, known: Known): void {
  const there = byKey.get(key)
  if (there === undefined) byKey.set(key, [known])
  else if (!there.includes(known)) there.push(known)
}
