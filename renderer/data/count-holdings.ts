/** Counts once what a build wrote that kept no sums. Loaded where that is so. */
import { Dexie } from 'dexie'
import { NO_CHANGES, plus, toPlain, type Sum } from '../../shared/journal/sum.ts'
import type { Database, HoldingRow } from './database.ts'
import { ALL, sumOfChanges, wholeHere } from './holdings.ts'
import { runTransaction } from './run-transaction.ts'
import { sealedChangesOf } from './segments.ts'

/** `follow` hears how many accounts are done. The sum over all accounts. */
export async function countHoldings(
  database: Database,
  follow: (done: number, total: number) => void,
): Promise<Sum> {
  const accounts = await accountsWithChanges(database)
  const counted: HoldingRow[] = []
  let whole = NO_CHANGES
  for (const account of accounts) {
    const sum = sumOfChanges(await sealedChangesOf(database, account))
    whole = plus(whole, sum)
    counted.push({ account, sum: toPlain(sum) })
    follow(counted.length, accounts.length)
  }
  return runTransaction(database, [database.meta, database.holdings], async () => {
    // Another window may have counted, and written since.
    const other = await wholeHere(database)
    if (other !== null) return other
    await database.holdings.bulkPut(counted)
    await database.meta.put({ key: ALL, sum: toPlain(whole) })
    return whole
  })
}

/** The accounts that have sealed changes, one step of an index each. */
async function accountsWithChanges(database: Database): Promise<readonly string[]> {
  const accounts: string[] = []
  for (;;) {
    const after: [string, unknown] = [accounts.at(-1) ?? '', Dexie.maxKey]
    const key = await database.segments.where('[account+n]').above(after).firstKey()
    const account: unknown = Array.isArray(key) ? key[0] : undefined
    if (typeof account !== 'string') return accounts
    accounts.push(account)
  }
}
