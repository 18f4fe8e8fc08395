/** What an import would do, before it does anything: for each account and library, what is new, changed and in conflict. */
import type { Change } from '../changes/change.ts'
import { materialise, opsOf } from '../changes/materialise.ts'
import { mergeChanges } from '../changes/merge.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { readLiveRecords } from '../domain/live-records.ts'
import { sameJson, type Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import { parametersOffDefault, toParameters } from '../scoring/parameters.ts'
import type { ParsedAccount, ParsedExport } from './export-file.ts'
import { digestsIn } from './file-blobs.ts'
import { isBoth, kindOfHome, neededBy, type HomeKind } from './file-libraries.ts'
import type { ImportFailure } from './import-failure.ts'

export type PlannedConflict = {
  readonly record: string
  readonly kind: string
  readonly field: string
  /** The one that stands meanwhile first. `wall`: milliseconds since 1970 UTC. */
  readonly values: readonly {
    readonly value: Json
    readonly author: string
    readonly wall: number
    readonly mine: boolean
  }[]
}

/** What a library will hold. */
export type PlannedLibrary = {
  /** Counts; retired ones too. */
  readonly questions: number
  /** Success factors and causes of failure; retired ones too. */
  readonly factors: number
  readonly criterion: boolean
  /** Those that differ from their defaults, by name. */
  readonly parameters: { readonly [name: string]: number }
  /** The file's accounts that it comes along with. */
  readonly neededBy: readonly string[]
}

export type AccountPlan = {
  /** The id of the account or library. */
  readonly account: string
  readonly kind: HomeKind
  /** Null for an account, and for a library that is deleted or cannot be read. */
  readonly library: PlannedLibrary | null
  /** As it will be called; empty where it has no name. */
  readonly name: string
  /** Counts of records. */
  readonly added: number
  readonly changed: number
  readonly newChanges: number
  /** Attachments whose bytes come along and are not here yet. */
  readonly attachments: number
  /** Fields that the import puts in conflict, or adds a value to. */
  readonly conflicts: readonly PlannedConflict[]
  readonly state: 'new' | 'changes' | 'nothingToTake'
}

export type ImportPlan = { readonly file: string; readonly accounts: readonly AccountPlan[] }

/**
 * Compares a file with what is here. `mine`: the changes of each account that is here, open ones included; `bytesHere`:
 * the digests of attachments whose bytes are here. Refused
 * where the two contradict each other, where an id of the file names something in another account here, or where one is an
 * account there and a library here.
 */
export function planImport(
  mine: ReadonlyMap<string, readonly Change[]>,
  file: ParsedExport,
  bytesHere: ReadonlySet<string> = new Set(),
): Result<readonly AccountPlan[], ImportFailure> {
  const homes = new Map<string, string>()
  for (const [account, changes] of mine) for (const id of idsOf(changes)) homes.set(id, account)
  const plans: AccountPlan[] = []
  for (const account of file.accounts) {
    const elsewhere = idsOf(account.changes).find((id) => (homes.get(id) ?? account.id) !== account.id)
    if (elsewhere !== undefined) return err({ type: 'duplicateId', detail: elsewhere })
    const plan = planAccount(mine.get(account.id) ?? [], account, file, bytesHere)
    if (!plan.ok) return plan
    plans.push(plan.value)
  }
  return ok(plans)
}

function planAccount(
  mine: readonly Change[],
  file: ParsedAccount,
  { accounts, attachments = [] }: ParsedExport,
  bytesHere: ReadonlySet<string>,
): Result<AccountPlan, ImportFailure> {
  const union = mergeChanges(mine, file.changes)
  if (!union.ok) return err({ type: 'contradicting', detail: `change ${union.error.change}` })
  if (isBoth(file.id, union.value)) return err({ type: 'duplicateId', detail: file.id })
  const known = new Set<string>(mine.map((change) => change.id))
  const before = new Map(materialise(mine).map((record) => [record.id, record]))
  const after = materialise(union.value)

  let added = 0
  let changed = 0
  const conflicts: PlannedConflict[] = []
  const changes = new Map<string, Change>(union.value.map((change) => [change.id, change]))
  for (const record of after) {
    const old = before.get(record.id)
    if (old !== undefined && sameHeads(old, record)) continue
    if (old !== undefined) changed += 1
    else if (!record.deleted) added += 1
    for (const field of record.conflicts) {
      const heads = record.heads[field] ?? []
      if (old?.conflicts.includes(field) === true && sameHeadsOf(old, record, field)) continue
      const values = heads.map(({ change, value }) => {
        const source = changes.get(change)
        return { value, author: source?.author ?? '', wall: source?.wall ?? 0, mine: known.has(change) }
      })
      conflicts.push({ record: record.id, kind: record.kind, field, values })
    }
  }

  const remaining = new Set(after.map((record) => record.id))
  for (const id of before.keys()) if (!remaining.has(id)) changed += 1
  // The union keeps my own changes as they are, unless the file brings more of them (or less: erased).
  const own = new Set(mine)
  const named = digestsIn(file.records)
  const brought = attachments.filter(({ digest }) => named.has(digest) && !bytesHere.has(digest)).length
  // Bytes alone are something to take: somebody lost theirs.
  const takes = brought > 0 || union.value.some((change) => !own.has(change))
  const name = after.find((record) => record.id === file.id)?.fields['name']
  const kind = kindOfHome({ id: file.id, records: after })
  return ok({
    account: file.id,
    kind,
    library: kind === 'library' ? plannedLibrary(file.id, after, accounts) : null,
    name: typeof name === 'string' ? name : '',
    added,
    changed,
    newChanges: union.value.filter((change) => !known.has(change.id)).length,
    attachments: brought,
    conflicts,
    state: mine.length === 0 ? 'new' : takes ? 'changes' : 'nothingToTake',
  })
}

function plannedLibrary(
  id: string,
  after: readonly StoredRecord[],
  homes: readonly ParsedAccount[],
): PlannedLibrary | null {
  const { library } = readLiveRecords(after)
  if (library === null) return null
  return {
    questions: library.questions.length,
    factors: library.factors.length,
    criterion: library.library.criterion !== '',
    parameters: parametersOffDefault(toParameters(library.library.parameters)),
    neededBy: neededBy({ id, records: after }, homes),
  }
}

function idsOf(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => [change.id, ...opsOf(change).map((op) => op.record)])
}

function sameHeads(a: StoredRecord, b: StoredRecord): boolean {
  const fields = Object.keys(b.heads)
  return (
    a.kind === b.kind &&
    Object.keys(a.heads).length === fields.length &&
    fields.every((field) => sameHeadsOf(a, b, field))
  )
}

function sameHeadsOf(a: StoredRecord, b: StoredRecord, field: string): boolean {
  return sameJson(headIds(a, field), headIds(b, field))
}

function headIds(record: StoredRecord, field: string): string[] {
  return (record.heads[field] ?? []).map((head) => head.change)
}
