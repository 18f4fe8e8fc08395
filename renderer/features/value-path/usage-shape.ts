/** The readings of use and what was done about it as the chart draws them: from the first that is known to the day looked at. */
import { daysBetween, day as daySchema, type Day } from '../../../shared/domain/day.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { unitOf, usagePanels, type UsagePanel } from './usage-periods.ts'

export type UsageShape = {
  readonly from: Day
  readonly to: Day
  readonly panels: readonly UsagePanel[]
  /** Those that had begun. */
  readonly interventions: readonly Intervention[]
  /** From 0 to 1 along the days; the end of a day where it is asked for. */
  readonly placeOf: (day: Day, end?: 'end') => number
}

/** The most days that are named along the foot. */
const TICKS = 8
const MONTHS = [1, 2, 3, 6, 12, 24, 60] as const

/** Null where there is no reading. `readings`: those that had begun by the day. */
export function usageShape(
  readings: readonly Reading[],
  interventions: readonly Intervention[],
  asOf: Day,
): UsageShape | null {
  const begun = interventions.filter(({ from }) => from <= asOf)
  const [from] = [...readings, ...begun].map((one) => one.from).sort()
  if (from === undefined || readings.length === 0) return null
  const days = daysBetween(from, asOf) + 1
  return {
    from,
    to: asOf,
    panels: usagePanels(readings, from, asOf),
    interventions: begun,
    placeOf: (day, end) =>
      Math.min(1, Math.max(0, (daysBetween(from, day) + (end === undefined ? 0 : 1)) / days)),
  }
}

/** First days of months, evenly apart, as many as have room. */
export function monthTicks(from: Day, to: Day): readonly Day[] {
  const months = Math.ceil(daysBetween(from, to) / 30.44)
  const step = MONTHS.find((one) => months / one <= TICKS) ?? 120
  const [year, month] = from.split('-').map(Number)
  if (year === undefined || month === undefined) return []
  const ticks: Day[] = []
  for (let count = year * 12 + month - 1; ; count += 1) {
    const text = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`
    const first = daySchema.safeParse(text)
    if (!first.success || first.data > to) return ticks
    if (count % step === 0 && first.data >= from) ticks.push(first.data)
  }
}

/** Whether another reading of the same unit covers some of the same days. */
export function overlaps(reading: Reading, readings: readonly Reading[]): boolean {
  return readings.some(
    (other) =>
      other.id !== reading.id &&
      unitOf(other) === unitOf(reading) &&
      other.from <= reading.to &&
      other.to >= reading.from,
  )
}

/** The day after which nothing is drawn any more, for a thing that goes on. */
export function lastDrawn(until: Day | null, asOf: Day): Day {
  return until === null || until > asOf ? asOf : until
}
