/** The sums of the sealed changes here, kept in the transaction that writes them: a start compares them with the journal's and reads nothing else. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SealedChange } from '../../shared/changes/change.ts'
import {
  fromPlain,
  markOf,
  minus,
  NO_CHANGES,
  plus,
  sumOf,
  toPlain,
  type Sum,
} from '../../shared/journal/sum.ts'
import type { Database } from './database.ts'

export const ALL = 'holdings'

export function sumOfChanges(changes: Iterable<SealedChange>): Sum {
  return sumOf(Array.from(changes, (change) => markOf(change, hexOf)))
}

function hexOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Adds to the sums of accounts. Inside a transaction. */
export async function addHoldings(
  database: Database,
  added: ReadonlyMap<string, readonly SealedChange[]>,
): Promise<void> {
  const accounts = [...added.keys()]
  const rows = await database.holdings.bulkGet(accounts)
  await putHoldings(
    database,
    accounts.map((account, index) => {
      const row = rows[index]
      const before = row === undefined ? NO_CHANGES : fromPlain(row.sum)
      return { account, before, sum: plus(before, sumOfChanges(added.get(account) ?? [])) }
    }),
  )
}

/** Says what an account holds. Inside a transaction. */
export async function setHolding(database: Database, account: string, sum: Sum): Promise<void> {
  const row = await database.holdings.get(account)
  await putHoldings(database, [{ account, before: row === undefined ? NO_CHANGES : fromPlain(row.sum), sum }])
}

async function putHoldings(
  database: Database,
  sums: readonly { readonly account: string; readonly before: Sum; readonly sum: Sum }[],
): Promise<void> {
  const all = await database.meta.get(ALL)
  // Not counted yet: the count that comes will have these.
  if (all?.key !== ALL || sums.length === 0) return
  const whole = sums.reduce((sum, one) => plus(minus(sum, one.before), one.sum), fromPlain(all.sum))
  await Promise.all([
    database.holdings.bulkPut(sums.map(({ account, sum }) => ({ account, sum: toPlain(sum) }))),
    database.meta.put({ key: ALL, sum: toPlain(whole) }),
  ])
}

/** The sum over all accounts; null where an older build wrote and nothing was counted yet. */
export async function wholeHere(database: Database): Promise<Sum | null> {
  const all = await database.meta.get(ALL)
  return all?.key === ALL ? fromPlain(all.sum) : null
}

export async function holdingsHere(database: Database): Promise<ReadonlyMap<string, Sum>> {
  const rows = await database.holdings.toArray()
  return new Map(rows.map(({ account, sum }) => [account, fromPlain(sum)]))
}
