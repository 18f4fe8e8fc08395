/** The contracts of chosen accounts, each with how often it was changed: what a calendar file is made of. */
import type { Change } from '../../shared/changes/change.ts'
import { opsOf } from '../../shared/changes/materialise.ts'
import type { CalendarContract } from '../../shared/exchange/calendar.ts'
import type { Data } from './data.ts'

export async function calendarContracts(
  data: Pick<Data, 'account' | 'changes'>,
  accounts: readonly string[],
): Promise<readonly CalendarContract[]> {
  const found: CalendarContract[] = []
  // One account after the other: what is read is much larger than what is kept of it.
  for (const account of accounts) {
    const view = await data.account(account)
    if (view === null || view.records.contracts.length === 0) continue
    const changes = await data.changes(account)
    const { name } = view.records.account
    for (const contract of view.records.contracts)
      found.push({ account: name, contract, sequence: timesChanged(changes, contract.id) })
  }
  return found
}

/** 0 for a contract that was only added. */
function timesChanged(changes: readonly Change[], id: string): number {
  const touching = changes.filter((change) => opsOf(change).some(({ record }) => record === id))
  return Math.max(0, touching.length - 1)
}
