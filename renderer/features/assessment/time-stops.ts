/** The days on which something was learnt of an account, what it was, and how the outlook ran between them. */
import { addDays, dayOf, daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { Quadrant } from '../../../shared/scoring/account-score.ts'
import type { TimelinePoint } from '../../../shared/scoring/timeline.ts'

export const learntKinds = ['interview', 'answers', 'reading', 'motive', 'outcome', 'import'] as const
export type LearntKind = (typeof learntKinds)[number]

/** A day with what was learnt on it. `titles`: of the conversations, as they are called. */
export type Stop = {
  readonly day: Day
  readonly kinds: readonly LearntKind[]
  readonly titles: readonly string[]
}

export type StopsInput = {
  readonly records: Pick<AccountRecords, 'notes' | 'observations' | 'readings' | 'motives' | 'outcomes'>
  /** When imports came, milliseconds since 1970 UTC. */
  readonly imports: readonly { readonly at: number }[]
  readonly today: Day
}

/** Earliest first; the last is today, on which nothing need have been learnt. */
export function stopsOf({ records, imports, today }: StopsInput): readonly Stop[] {
  const learnt = new Map<Day, Set<LearntKind>>([[today, new Set()]])
  const titles = new Map<Day, Set<string>>()
  const learn = (day: Day, kind: LearntKind) => {
    if (day > today) return
    const kinds = learnt.get(day)
    if (kinds === undefined) learnt.set(day, new Set([kind]))
    else kinds.add(kind)
  }
  const notes = new Map<string, string>(records.notes.map(({ id, title }) => [id, title]))
  for (const { day, note } of records.observations) {
    const title = note === null ? undefined : notes.get(note)
    learn(day, title === undefined ? 'answers' : 'interview')
    if (title === undefined || title === '') continue
    const called = titles.get(day)
    if (called === undefined) titles.set(day, new Set([title]))
    else called.add(title)
  }
  for (const { to } of records.readings) learn(to, 'reading')
  for (const { day } of records.motives) learn(day, 'motive')
  for (const { day } of records.outcomes) learn(day, 'outcome')
  for (const { at } of imports) learn(dayOf(at), 'import')
  return [...learnt]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, kinds]) => ({
      day,
      kinds: learntKinds.filter((kind) => kinds.has(kind)),
      titles: [...(titles.get(day) ?? [])],
    }))
}

/** What is drawn: from the first day to the last, at least this many days, so that a single one does not fill the strip. */
const LEAST_DAYS = 28

export type Span = { readonly from: Day; readonly to: Day; readonly days: number }

export function spanOf(stops: readonly Stop[], today: Day): Span {
  const first = stops[0]?.day ?? today
  const earliest = addDays(today, -LEAST_DAYS)
  const from = first < earliest ? first : earliest
  return { from, to: today, days: daysBetween(from, today) }
}

/** Where a day lies in the span, 0 to 1. */
export function placeOf(day: Day, { from, days }: Span): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / days))
}

/** Shares of the span within which a click means the day of a stop. */
const NEAR = 0.012

/** The day at a place, 0 to 1: that of a stop where one is near. */
export function dayAt(place: number, stops: readonly Stop[], span: Span): Day {
  const near = stops
    .map(({ day }) => ({ day, off: Math.abs(placeOf(day, span) - place) }))
    .reduce<{ day: Day; off: number } | null>(
      (best, one) => (best === null || one.off < best.off ? one : best),
      null,
    )
  if (near !== null && near.off <= NEAR) return near.day
  return addDays(span.from, Math.round(Math.min(1, Math.max(0, place)) * span.days))
}

/** The stop before or after a day, and the ends; null where there is none that way. */
export function stepFrom(
  day: Day,
  way: 'earlier' | 'later' | 'first' | 'last',
  stops: readonly Stop[],
): Day | null {
  switch (way) {
    case 'earlier':
      return stops.findLast((stop) => stop.day < day)?.day ?? null
    case 'later':
      return stops.find((stop) => stop.day > day)?.day ?? null
    case 'first':
      return stops[0]?.day ?? null
    case 'last':
      return stops.at(-1)?.day ?? null
  }
}

/** A stretch of the span, in shares of it; what was learnt at its start holds until its end. */
export type Stretch = { readonly from: number; readonly to: number; readonly outlook: number | null }

/** Before the first point nothing was known. Neighbours of one outlook are one stretch. */
export function stretchesOf(points: readonly TimelinePoint[], span: Span): readonly Stretch[] {
  const stretches: Stretch[] = []
  const take = (from: number, to: number, outlook: number | null) => {
    const last = stretches.at(-1)
    if (to <= from) return
    if (last !== undefined && last.outlook === outlook) stretches.splice(-1, 1, { ...last, to })
    else stretches.push({ from, to, outlook })
  }
  take(0, placeOf(points[0]?.day ?? span.to, span), null)
  points.forEach((point, index) => {
    const next = points[index + 1]
    take(placeOf(point.day, span), next === undefined ? 1 : placeOf(next.day, span), point.outlook)
  })
  return stretches
}

/** Where the label became another, and on which day; of the first known one too. */
export function labelChanges(
  points: readonly TimelinePoint[],
): readonly { readonly day: Day; readonly label: Quadrant['label'] }[] {
  return points.flatMap(({ day, quadrant }, index) => {
    const before = points[index - 1]?.quadrant ?? null
    return quadrant === before ? [] : [{ day, label: quadrant }]
  })
}

/** What was known on a day: the point of that day, or the last before it. */
export function pointOn(points: readonly TimelinePoint[], day: Day): TimelinePoint | null {
  return points.findLast((point) => point.day <= day) ?? null
}
