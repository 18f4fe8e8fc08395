/** What a person comes for on a day: what we believe, what they say and what we saw, main motives first. */
import type { Day } from '../../../shared/domain/day.ts'
import { motiveViews, type Motive } from '../../../shared/domain/motive.ts'

export function motivesOf(person: string, motives: readonly Motive[], asOf: Day): readonly Motive[] {
  return motives
    .filter((one) => one.person === person && one.day <= asOf && (one.until === null || one.until >= asOf))
    .sort(
      (a, b) =>
        Number(b.main) - Number(a.main) ||
        motiveViews.indexOf(a.view) - motiveViews.indexOf(b.view) ||
        (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1),
    )
}
