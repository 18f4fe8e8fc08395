/** Which initiative is the main one on a day, by the scoring model's rule, and since when. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { createContentOrder } from '../../../shared/scoring/content-order.ts'
import { mainInitiativeOn } from '../../../shared/scoring/main-initiative.ts'

/** `from`: null where it is main because it is the only one. */
export type MainSince = { readonly initiative: Initiative; readonly from: Day | null }

export function mainOn(records: AccountRecords, asOf: Day): MainSince | null {
  const initiative = mainInitiativeOn(records, asOf, createContentOrder(records))
  if (initiative === null) return null
  const from = records.mainInitiatives.reduce<Day | null>(
    (latest, main) =>
      main.initiative === initiative.id && main.from <= asOf && (latest === null || main.from > latest)
        ? main.from
        : latest,
    null,
  )
  return { initiative, from }
}
