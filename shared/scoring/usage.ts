/** How much of the entitlement was used in the days up to the one looked at (S2), by unit. */
import { daysBetween } from '../domain/day.ts'
import type { Reading } from '../domain/reading.ts'
import type { UsageDiagnosis } from './account-score.ts'
import { USAGE_DAYS } from './constants.ts'
import { compareText } from './content-order.ts'
import { groupBy } from './grouping.ts'
import { round6, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

/** No use is told apart beyond a million times the entitlement: a reading of nearly nothing must not run to infinity. */
const MOST = 1_000_000

type UsedUnit = UsageDiagnosis['units'][number]

/** The days of a reading within the window, as days before the day looked at: `last` 0 is that day itself. */
type Span = {
  readonly reading: Reading
  readonly first: number
  readonly last: number
  readonly share: number
}

function spanIn(context: ScoringContext, reading: Reading): Span[] {
  if (reading.recordedAt > context.believedAt) return []
  const first = Math.min(USAGE_DAYS - 1, daysBetween(reading.from, context.asOf))
  const last = Math.max(0, daysBetween(reading.to, context.asOf))
  const days = first - last + 1
  if (days <= 0) return []
  return [{ reading, first, last, share: days / (daysBetween(reading.from, reading.to) + 1) }]
}

/** How many days of the window at least one of the readings covers. */
function coveredDays(spans: readonly Span[]): number {
  const days = new Set<number>()
  for (const { first, last } of spans) for (let ago = last; ago <= first; ago += 1) days.add(ago)
  return days.size
}

function unitOf(context: ScoringContext, unit: string, spans: readonly Span[]): UsedUnit {
  const used = sumOf(spans.map(({ reading, share }) => reading.used * share))
  const entitled = sumOf(spans.map(({ reading, share }) => reading.entitled * share))
  return {
    unit,
    use: used === 0 ? 0 : round6(Math.min(MOST, used / entitled)),
    used: round6(used),
    entitled: round6(entitled),
    days: coveredDays(spans),
    readings: spans
      .map(({ reading }) => reading)
      .sort((p, q) => compareText(p.from, q.from) || context.order.readings(p, q))
      .map(({ id }) => id),
  }
}

/**
 * Use and entitlement of the readings that reach into the window, both pro rata of their days in it. The unit that most days
 * are known of comes first; then the lower use, so that no doubt is resolved in our favour; then by name.
 */
export function usedUnits(context: ScoringContext): UsedUnit[] {
  const spans = context.records.readings.flatMap((reading) => spanIn(context, reading))
  return [...groupBy(spans, ({ reading }) => reading.unit.trim())]
    .map(([unit, own]) => unitOf(context, unit, own))
    .sort((p, q) => q.days - p.days || p.use - q.use || compareText(p.unit, q.unit))
}
