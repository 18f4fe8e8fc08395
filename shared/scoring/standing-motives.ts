/** The motives that stand on the day looked at (S2), and what of them decides anything. */
import { motiveReasons, motiveViews, type Motive } from '../domain/motive.ts'
import type { ScoringContext } from './scoring-context.ts'
import { isWritten } from './value-path.ts'

/** Those that have come up, have not ended and whose person, if any, is still recorded: main ones first, what we saw before what was said and what we believe. */
export function standingMotives(context: ScoringContext): Motive[] {
  const { asOf, believedAt, people, order, records } = context
  return records.motives
    .filter(
      ({ day, until, recordedAt, person }) =>
        day <= asOf &&
        (until === null || until >= asOf) &&
        recordedAt <= believedAt &&
        (person === null || people.has(person)),
    )
    .sort(
      (p, q) =>
        Number(q.main) - Number(p.main) ||
        motiveViews.indexOf(q.view) - motiveViews.indexOf(p.view) ||
        motiveReasons.indexOf(p.reason) - motiveReasons.indexOf(q.reason) ||
        order.motives(p, q),
    )
}

/** What we only believe makes nothing known and decides no diagnosis. */
export function isWitnessed({ view }: Motive): boolean {
  return view !== 'believed'
}

export function restsOnFalseBelief({ belief, beliefIs }: Motive): boolean {
  return isWritten(belief) && beliefIs === 'false'
}
