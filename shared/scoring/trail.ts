/** How the account moved over the quadrant: a point for each day on which something was learnt. */
import { dayOf, MILLISECONDS_PER_DAY, type Day } from '../domain/day.ts'
import type { Observation } from '../domain/observation.ts'
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
 * Days to `asOf` of the observations that matter, of whichever initiative, and those on which another one became the main one; as
 * then believed, also those on which such an observation was recorded. The last is `asOf`.
 */
export function daysLearnt(
  { records, asOf }: ScoringContext,
  view: TrailOptions['view'],
  matters: (observation: Observation) => boolean,
): Day[] {
  const days = new Set<Day>([asOf])
  for (const observation of records.observations) {
    const { day, recordedAt } = observation
    if (day > asOf || !matters(observation)) continue
    days.add(day)
    if (view === 'asThenBelieved' && recordedAt <= endOfDay(asOf)) days.add(dayOf(recordedAt))
  }
  for (const { from } of records.mainInitiatives) if (from <= asOf) days.add(from)
  return [...days].sort()
}

/** Whether it answers a question of either axis. */
function movesPoint({ questions }: ScoringContext, { question, answer }: Observation): boolean {
  const construct = questions.get(question)?.question.construct
  return (construct === 'goalClarity' || construct === 'initiativePriority') && 'option' in answer
}

/** Earliest first; the last is `asOf`. Days on which an axis was not known are left out. */
export function trailOf(records: AccountRecords, options: TrailOptions): TrailPoint[] {
  const shared = createScoringContext(records, options)
  const days = daysLearnt(shared, options.view, (observation) => movesPoint(shared, observation))
  return days.flatMap((day) => {
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
