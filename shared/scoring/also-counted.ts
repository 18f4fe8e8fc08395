/** Counted answers that stand in no construct and under no reason, so that every answer that counts is named somewhere. */
import type { CountedObservation } from './account-score.ts'
import { sharesOf } from './construct-score.ts'
import type { Evidence } from './counted.ts'
import type { ScoringContext } from './scoring-context.ts'

/** In the order of asking, then by content. */
export function alsoCountedOf(context: ScoringContext, evidence: Evidence): CountedObservation[] {
  const rest = evidence.counted.filter(
    ({ question }) => question.construct === null && question.quadrant === undefined,
  )
  // Without voices nothing has a share.
  return sharesOf(context, rest, [])
}
