/** The account as it was on every day on which something was learnt: what a view over time needs, and no more. */
import type { Day } from '../domain/day.ts'
import type { AccountRecords } from './account-records.ts'
import type { Gauges, Quadrant, ReferenceClass } from './account-score.ts'
import { constructEvidences } from './construct-score.ts'
import { gatherEvidence } from './counted.ts'
import { gaugesOf } from './gauges.ts'
import { quadrantVerdict } from './quadrant.ts'
import { referenceClassOf } from './reference-class.ts'
import { contextOn, createScoringContext, type ScoringOptions } from './scoring-context.ts'
import { daysLearnt, endOfDay, type TrailOptions } from './trail.ts'

/** One day; the quadrant as its label, the reference class as its id. Null where not known on that day. */
export type TimelinePoint = { readonly day: Day } & Gauges & {
    readonly quadrant: Quadrant['label']
    readonly referenceClass: ReferenceClass['id']
  }

/** `view` as of a trail. */
export type TimelineOptions = Omit<ScoringOptions, 'believedAt'> & Pick<TrailOptions, 'view'>

/** A point for each day on which a question of the catalogue was asked. Earliest first; the last is `asOf`. Each point says what `scoreAccount` says of that day. */
export function timelineOf(records: AccountRecords, options: TimelineOptions): TimelinePoint[] {
  const shared = createScoringContext(records, options)
  const days = daysLearnt(shared, options.view, ({ question }) => shared.questions.has(question))
  return days.map((day) => {
    const believedAt = options.view === 'asThenBelieved' ? endOfDay(day) : Number.POSITIVE_INFINITY
    const context = contextOn(shared, day, believedAt)
    const evidence = gatherEvidence(context)
    const constructs = constructEvidences(context, evidence)
    const { goalClarity, initiativePriority } = constructs
    return {
      day,
      ...gaugesOf(context, evidence, constructs),
      quadrant: quadrantVerdict(goalClarity.estimate, initiativePriority.estimate, context.beta).label,
      referenceClass: referenceClassOf(context, evidence).id,
    }
  })
}
