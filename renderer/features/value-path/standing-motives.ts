/** Which motives stand on a day, whose they are, and where what was said or seen departs from what we believed. */
import type { Day } from '../../../shared/domain/day.ts'
import {
  motiveViews,
  type Motive,
  type MotiveReason,
  type MotiveView,
} from '../../../shared/domain/motive.ts'

export type MotiveGroup = {
  /** A person's id; null for the customer as a whole. */
  readonly person: string | null
  /** Standing ones by view, main ones first, then the newest. */
  readonly views: { readonly [view in MotiveView]: readonly Motive[] }
  readonly gap: MotiveGap | null
}

/** The leading reasons of each view, where what was said or seen is not what we believed. */
export type MotiveGap = {
  readonly believed: MotiveReason
  /** Null where it is as believed, or nothing was said. */
  readonly said: MotiveReason | null
  readonly seen: MotiveReason | null
}

export function standsOn({ day, until }: Pick<Motive, 'day' | 'until'>, asOf: Day): boolean {
  return day <= asOf && (until === null || until >= asOf)
}

/** Those that had ended by the day, the last ended first. */
export function endedBy(motives: readonly Motive[], asOf: Day): readonly Motive[] {
  return motives
    .filter(({ until }) => until !== null && until < asOf)
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))
}

/** The customer as a whole first, then people in the order given; only those of whom something stands. */
export function motiveGroups(
  motives: readonly Motive[],
  people: readonly string[],
  asOf: Day,
): readonly MotiveGroup[] {
  const standing = motives.filter((motive) => standsOn(motive, asOf))
  // Motives of somebody who was removed since are kept, and shown last.
  const others = standing.flatMap(({ person }) =>
    person === null || people.includes(person) ? [] : [person],
  )
  return [null, ...people, ...new Set(others)].flatMap((person) => {
    const own = standing.filter((motive) => motive.person === person)
    if (own.length === 0) return []
    const views = {
      believed: ofView(own, 'believed'),
      said: ofView(own, 'said'),
      seen: ofView(own, 'seen'),
    }
    return [{ person, views, gap: gapOf(views) }]
  })
}

function ofView(motives: readonly Motive[], view: MotiveView): readonly Motive[] {
  return motives
    .filter((motive) => motive.view === view)
    .sort(
      (a, b) =>
        Number(b.main) - Number(a.main) ||
        (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1),
    )
}

function gapOf(views: MotiveGroup['views']): MotiveGap | null {
  const [believed, said, seen] = motiveViews.map((view) => views[view])
  const expected = believed?.[0]?.reason
  if (expected === undefined) return null
  // One of several motives may be the one we believed in; only the leading one decides what they come for.
  const departs = (found: readonly Motive[] | undefined) => {
    const reason = found?.[0]?.reason
    return reason === undefined || reason === expected ? null : reason
  }
  const gap = { believed: expected, said: departs(said), seen: departs(seen) }
  return gap.said === null && gap.seen === null ? null : gap
}
