/** The looks back over all accounts: only the accounts that have some are read, and of those only what is needed to name them. */
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import { compareText } from '../../shared/scoring/content-order.ts'
import type { LookBack } from './data.ts'
import type { Database } from './database.ts'

/** Accounts read together: few enough to hold in memory. */
const BATCH = 50
const NEEDED = ['account', 'initiative', 'retrospective']

/** The latest day first; of one day by the account's name. */
export async function looksBackHere(database: Database): Promise<readonly LookBack[]> {
  const rows = await database.summaries.where('retrospectives').above(0).toArray()
  const accounts = rows.flatMap(({ account, live }) => (live ? [account] : []))
  const found: LookBack[] = []
  for (let start = 0; start < accounts.length; start += BATCH) {
    const some = accounts.slice(start, start + BATCH)
    const stored = await database.records
      .where('account')
      .anyOf(some)
      .filter(({ kind }) => NEEDED.includes(kind))
      .toArray()
    for (const account of some) {
      const { records } = readLiveRecords(stored.filter((record) => record.account === account))
      if (records === null) continue
      const names = new Map<string, string>(records.initiatives.map(({ id, name }) => [id, name]))
      found.push(
        ...records.retrospectives.map((retrospective) => ({
          account,
          name: records.account.name,
          initiative: names.get(retrospective.initiative ?? '') ?? null,
          retrospective,
        })),
      )
    }
  }
  return found.sort(
    (a, b) =>
      compareText(b.retrospective.day, a.retrospective.day) ||
      compareText(a.name, b.name) ||
      compareText(a.retrospective.id, b.retrospective.id),
  )
}
