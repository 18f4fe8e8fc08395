/** Use along time: which stretches the readings of a unit cover, what was used in any days, and what came before and after an intervention. */
import { addDays, daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { Reading } from '../../../shared/domain/reading.ts'

/** The days before and after an intervention that are held against each other, at most. Ours: as long as the diagnosis looks back. */
export const COMPARED_DAYS = 90
/** What use is drawn per, where the periods are too unequal to be drawn as they were read. */
export const RATE_DAYS = 30

export type Period = Pick<Reading, 'from' | 'to' | 'used' | 'entitled'>
export type Amounts = { readonly used: number; readonly entitled: number }

export type Stretch = {
  readonly from: Day
  readonly to: Day
  /** Null where no reading covers these days: not known, which is not nothing. */
  readonly known: (Amounts & { readonly readings: readonly string[] }) | null
}

/** Whether a drawn figure is the period's own, or its day's rate times `RATE_DAYS`. */
export type Measure = 'asRead' | 'rate'

export type UsagePanel = {
  readonly unit: string
  readonly measure: Measure
  /** Without a hole from the first day to the last. */
  readonly stretches: readonly Stretch[]
}

export type Used = Amounts & {
  readonly share: number
  /** Days of these that a reading covers. */
  readonly days: number
}

export type Effect = {
  readonly unit: string
  /** Days on either side that are compared. */
  readonly days: number
  readonly before: Used | null
  readonly after: Used | null
}

export function unitOf({ unit }: Pick<Reading, 'unit'>): string {
  return unit.trim()
}

/** The units in the order of their first reading. */
export function unitsOf(readings: readonly Reading[]): readonly string[] {
  const byBegin = readings.toSorted((a, b) => compare(a.from, b.from) || compare(unitOf(a), unitOf(b)))
  return [...new Set(byBegin.map(unitOf))]
}

/**
 * A panel for each unit, all over the same days. Where periods overlap, a stretch shows their mean: whether somebody read the same thing
 * twice or two halves of it, the share of the entitlement is right, and no more is drawn than was read.
 */
export function usagePanels(readings: readonly Reading[], from: Day, to: Day): readonly UsagePanel[] {
  return unitsOf(readings).map((unit) => {
    const own = readings.filter((reading) => unitOf(reading) === unit)
    const measure = measureOf(own)
    return { unit, measure, stretches: stretchesOf(own, measure, from, to) }
  })
}

/**
 * Seats stay the same however long the period; hours grow with it. What is steadier from reading to reading, the entitlement as it was typed
 * in or the entitlement per day, is what is drawn; as it was typed in, where both are.
 */
export function measureOf(readings: readonly Period[]): Measure {
  const asRead = spreadOf(readings.map(({ entitled }) => entitled))
  const perDay = spreadOf(readings.map((reading) => reading.entitled / daysOf(reading)))
  return perDay < asRead ? 'rate' : 'asRead'
}

function spreadOf(values: readonly number[]): number {
  return values.length === 0 ? 1 : Math.max(...values) / Math.min(...values)
}

export function daysOf({ from, to }: Pick<Reading, 'from' | 'to'>): number {
  return daysBetween(from, to) + 1
}

function stretchesOf(readings: readonly Reading[], measure: Measure, from: Day, to: Day): readonly Stretch[] {
  const borders = [from, ...readings.flatMap((one) => [one.from, addDays(one.to, 1)])]
    .filter((border) => border >= from && border <= to)
    .sort()
  return [...new Set(borders)].map((begins, index, all): Stretch => {
    const next = all[index + 1]
    const covering = readings.filter((one) => one.from <= begins && one.to >= begins)
    const ends = next === undefined ? to : addDays(next, -1)
    if (covering.length === 0) return { from: begins, to: ends, known: null }
    const drawn = covering.map((one) => scaled(one, measure === 'rate' ? RATE_DAYS / daysOf(one) : 1))
    return {
      from: begins,
      to: ends,
      known: {
        used: mean(drawn.map(({ used }) => used)),
        entitled: mean(drawn.map(({ entitled }) => entitled)),
        readings: covering.map(({ id }) => id),
      },
    }
  })
}

function scaled({ used, entitled }: Amounts, by: number): Amounts {
  return { used: used * by, entitled: entitled * by }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** What the readings say of the days from `from` to `to`, each pro rata of its days among them; null where none says anything. */
export function useIn(readings: readonly Period[], from: Day, to: Day): Used | null {
  const covered = new Set<number>()
  let [used, entitled] = [0, 0]
  for (const reading of readings) {
    const first = Math.max(0, daysBetween(from, reading.from))
    const last = Math.min(daysBetween(from, to), daysBetween(from, reading.to))
    if (last < first) continue
    const share = (last - first + 1) / daysOf(reading)
    used += reading.used * share
    entitled += reading.entitled * share
    for (let at = first; at <= last; at += 1) covered.add(at)
  }
  if (covered.size === 0) return null
  return { used, entitled, share: used === 0 ? 0 : used / entitled, days: covered.size }
}

/**
 * By unit, the use in equally many days before an intervention and from its first day on, as far as they have come. A reading that runs across
 * that day cannot tell what was before and what after, so it counts on neither side; unless it says that nothing at all was used.
 * Empty where the intervention is still to come, or nothing is known on either side.
 */
export function effectsOf(
  { from }: Pick<Intervention, 'from'>,
  readings: readonly Reading[],
  asOf: Day,
): readonly Effect[] {
  const gone = daysBetween(from, asOf) + 1
  if (gone < 1) return []
  const eve = addDays(from, -1)
  const telling = readings.filter((one) => one.used === 0 || one.to < from || one.from >= from)
  return unitsOf(telling).flatMap((unit): Effect[] => {
    const own = telling.filter((one) => unitOf(one) === unit)
    const after = useIn(own, from, addDays(from, Math.min(COMPARED_DAYS, gone) - 1))
    const days = after === null ? COMPARED_DAYS : Math.min(COMPARED_DAYS, gone)
    const before = useIn(own, addDays(from, -days), eve)
    return before === null && after === null ? [] : [{ unit, days, before, after }]
  })
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
