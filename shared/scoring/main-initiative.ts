/** Which initiative is the account's main one on a day: itself a dated change. */
import type { Day } from '../domain/day.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { AccountRecords } from './account-records.ts'
import type { ContentOrder } from './content-order.ts'

/**
 * The initiative named by the latest record that begins on `asOf` or before and whose initiative is still there; without
 * such a record the only initiative there is. Two named from the same day: the first by content.
 */
export function mainInitiativeOn(records: AccountRecords, asOf: Day, order: ContentOrder): Initiative | null {
  const candidates = records.mainInitiatives
    .filter((main) => main.from <= asOf)
    .flatMap((main) => {
      const initiative = records.initiatives.find(({ id }) => id === main.initiative)
      return initiative === undefined ? [] : [{ from: main.from, initiative }]
    })
  const latest = candidates.reduce<string>(
    (from, candidate) => (candidate.from > from ? candidate.from : from),
    '',
  )
  const [main] = candidates
    .filter(({ from }) => from === latest)
    .map(({ initiative }) => initiative)
    .sort(order.initiatives)
  if (main !== undefined) return main
  const [only, another] = records.initiatives
  return only !== undefined && another === undefined ? only : null
}
