/** Takes sealed changes of elsewhere into an account: the union with its own, and every row made anew from it. */
import { changeText, type SealedChange } from '../../shared/changes/change.ts'
import { materialise } from '../../shared/changes/materialise.ts'
import { mergeChanges, type MergeFailure } from '../../shared/changes/merge.ts'
import { ok, type Result } from '../../shared/result.ts'
import { isLibraryRecord, type Database } from './database.ts'
import { addHoldings, setHolding, sumOfChanges } from './holdings.ts'
import { appendChanges, replaceChanges, sealedChangesOf } from './segments.ts'
import { summarise } from './summary.ts'
import { receiveTimes, type Writing } from './write.ts'

export type Taken = {
  /** The changes that were not here before. */
  readonly fresh: readonly SealedChange[]
  /** Those of which an op was erased. */
  readonly erased: readonly SealedChange[]
}

/** Where there is nothing to take, nothing is written. Inside a transaction. */
export async function takeChanges(
  writing: Writing,
  account: string,
  theirs: readonly SealedChange[],
): Promise<Result<Taken, MergeFailure>> {
  const { database } = writing.deps
  const mine = await sealedChangesOf(database, account)
  const merged = mergeChanges(mine, theirs)
  if (!merged.ok) return merged
  const byId = new Map(merged.value.map((change) => [change.id, change]))
  const known = new Set(mine.map((change) => change.id))
  const fresh = merged.value.filter((change) => !known.has(change.id))
  // An op that was erased elsewhere is erased here too.
  const kept = mine.map((change) => byId.get(change.id) ?? change)
  const erased = kept.filter((change, index) => change !== mine[index] && !sameChange(change, mine[index]))
  if (fresh.length === 0 && erased.length === 0) return ok({ fresh, erased })

  if (erased.length > 0) {
    const all = [...kept, ...fresh]
    await replaceChanges(database, account, all)
    await setHolding(database, account, sumOfChanges(all))
  } else {
    await appendChanges(database, account, fresh)
    await addHoldings(database, new Map([[account, fresh]]))
  }
  await putChainEnds(database, account, fresh)
  receiveTimes(writing, fresh)
  await rebuildRecords(writing, account)
  return ok({ fresh, erased })
}

/** Makes the account's rows and summary anew from all its changes. Inside a transaction. */
export async function rebuildRecords(writing: Writing, account: string): Promise<void> {
  const { database } = writing.deps
  const sealed = await sealedChangesOf(database, account)
  const open = await database.openChanges.where('account').equals(account).toArray()
  const changes = [...sealed, ...open.map((row) => row.change)]
  const records = materialise(changes)
  await database.records.where('account').equals(account).delete()
  await database.records.bulkPut(records)
  if (records.some(isLibraryRecord)) await database.libraries.put({ id: account })
  else await database.libraries.delete(account)
  // A wrong clock elsewhere must not keep an account on top of the list for years.
  const touched = changes.reduce((latest, { wall }) => Math.max(latest, Math.min(wall, writing.wall)), 0)
  await database.summaries.put(summarise(account, records, touched, await database.summaries.get(account)))
}

async function putChainEnds(
  database: Database,
  account: string,
  fresh: readonly SealedChange[],
): Promise<void> {
  const ends = new Map<string, SealedChange>()
  for (const change of fresh) {
    if (change.seq > (ends.get(change.device)?.seq ?? 0)) ends.set(change.device, change)
  }
  for (const [device, { seq, link }] of ends) {
    const known = await database.chains.get([account, device])
    if (known === undefined || known.seq < seq) await database.chains.put({ account, device, seq, link })
  }
}

function sameChange(a: SealedChange, b: SealedChange | undefined): boolean {
  return b !== undefined && changeText(a) === changeText(b)
}
