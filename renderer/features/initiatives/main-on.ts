/** Which initiative is the main one on a day, as the page lists it; the scoring model decides by the same rule. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative, MainInitiative } from '../../../shared/domain/initiative.ts'

/** `from`: null where it is main because it is the only one. */
export type MainSince = { readonly initiative: Initiative; readonly from: Day | null }

/** Of those named from the same day, the page shows the first by name. */
export function mainOn(
  mains: readonly MainInitiative[],
  initiatives: readonly Initiative[],
  asOf: Day,
): MainSince | null {
  const named = mains
    .filter(({ from }) => from <= asOf)
    .flatMap(({ from, initiative: id }) => {
      const initiative = initiatives.find((one) => one.id === id)
      return initiative === undefined ? [] : [{ initiative, from }]
    })
    .sort((a, b) =>
      a.from === b.from ? (a.initiative.name < b.initiative.name ? -1 : 1) : a.from < b.from ? 1 : -1,
    )
  const [latest] = named
  if (latest !== undefined) return latest
  const [only, second] = initiatives
  return only !== undefined && second === undefined ? { initiative: only, from: null } : null
}
