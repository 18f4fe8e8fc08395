/** Runs a transaction, and lets out the reason for which the browser aborted it instead of what that did to a request. */
import type { Table } from 'dexie'
import type { Database } from './database.ts'

/** Nothing but the database may be waited for in `work`, or the transaction ends early. Dexie follows only async functions. */
export async function runTransaction<T>(
  database: Database,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  const native: { transaction: IDBTransaction | null } = { transaction: null }
  try {
    return await database.transaction('rw', tables, async (transaction) => {
      native.transaction = transaction.idbtrans
      return await work()
    })
  } catch (thrown) {
    // On a full disk the open requests fail with a bare AbortError; only the transaction knows why.
    const reason = native.transaction?.error
    throw reason?.name === 'QuotaExceededError' ? reason : thrown
  }
}
