/** How the account moved over the quadrant: a point for each day on which something was learnt. */
import { dayOf, type Day } from '../domain/day.ts'
import type { AccountRecords } from './account-records.ts'
import { constructEstimate } from './construct-score.ts'
import { gatherEvidence } from './counted.ts'
import { quadrantVerdict, type QuadrantVerdict } from './quadrant.ts'
import {
  contextOn,
  createScoringContext,
  type ScoringContext,
  type ScoringOptions,
} from './scoring-context.ts'

const MILLISECONDS_PER_DAY = 86_400_000

export type TrailPoint = { readonly day: Day } & QuadrantVerdict

export type TrailOptions = Omit<ScoringOptions, 'believedAt'> & {
  /** `today`: by event date, with today's records. `asThenBelieved`: each day with what was recorded by its end. */
  readonly view: 'today' | 'asThenBelieved'
}

/** The last millisecond of a UTC calendar day. */
export function endOfDay(day: Day): number {
  return Date.parse(day) + MILLISECONDS_PER_DAY - 1
}

/**
 * Days to `asOf` on which a question of either axis was answered, of whichever initiative, or another one became the main one; as
 * then believed, also those on which such an answer was recorded.
 */
function daysOf({ records, asOf, questions }: ScoringContext, view: TrailOptions['view']): Day[] {
  const days = new Set<Day>([asOf])
  for (const { question, answer, day, recordedAt } of records.observations) {
    const construct = questions.get(question)?.question.construct
    if (construct !== 'goalClarity' && construct !== 'initiativePriority') continue
    if (day > asOf || !('option' in answer)) continue
    days.add(day)
    if (view === 'asThenBelieved' && recordedAt <= endOfDay(asOf)) days.add(dayOf(recordedAt))
  }
  for (const { from } of records.mainInitiatives) if (from <= asOf) days.add(from)
  return [...days].sort()
}

/** Earliest first; the last is `asOf`. Days on which an axis was not known are left out. */
export function trailOf(records: AccountRecords, options: TrailOptions): TrailPoint[] {
  const shared = createScoringContext(records, options)
  return daysOf(shared, options.view).flatMap((day) => {
    const believedAt = options.view === 'asThenBelieved' ? endOfDay(day) : Number.POSITIVE_INFINITY
    const context = contextOn(shared, day, believedAt)
    const evidence = gatherEvidence(context)
    const verdict = quadrantVerdict(
      constructEstimate(context, evidence, 'goalClarity'),
      constructEstimate(context, evidence, 'initiativePriority'),
      context.beta,
    )
    return verdict.label === null ? [] : [{ day, ...verdict }]
  })
}
