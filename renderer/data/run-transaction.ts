/** Runs a transaction, and lets out the reason for which the browser aborted it instead of what that did to a request. */
import type { Dexie, Table } from 'dexie'
import { isDiskFull } from './write-failure.ts'

/** The full disk for which the engine closed a database: while it can't be opened again, that is why. */
const closedFor = new WeakMap<Dexie, unknown>()

/** Nothing but the database may be waited for in `work`, or the transaction ends early. Dexie follows only async functions. */
export async function runTransaction<T>(
  database: Dexie,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  // A disk that takes nothing more makes the engine close the database, and Dexie tries but once to open it again.
  if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false })
  const native: { transaction: IDBTransaction | null } = { transaction: null }
  try {
    const done = await database.transaction('rw', tables, async (transaction) => {
      native.transaction = transaction.idbtrans
      return await work()
    })
    closedFor.delete(database)
    return done
  } catch (thrown) {
    // On a full disk the open requests fail with a bare AbortError; only the transaction knows why.
    const reason = native.transaction?.error
    if (isDiskFull(reason)) closedFor.set(database, reason)
    throw isDiskFull(reason) || native.transaction === null ? (closedFor.get(database) ?? thrown) : thrown
  }
}
