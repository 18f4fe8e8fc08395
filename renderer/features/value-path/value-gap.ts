/** What we intend the value to be, what somebody takes it for and what was seen, held against each other: the gap in parts that words are put to. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive, MotiveReason } from '../../../shared/domain/motive.ts'
import type { ValueView, ValueViewSide } from '../../../shared/domain/value-view.ts'
import { motiveGroups, standsOn, type MotiveGroup } from './standing-motives.ts'

export type Sides = { readonly [side in ValueViewSide]: MotiveReason | null }

export type GapKind =
  | 'nothing'
  /** Meant and taken for the same, and nothing else was seen. */
  | 'agree'
  /** Taken for something else than we mean. */
  | 'differ'
  | 'intendedUnknown'
  | 'perceivedUnknown'
  /** What was seen is neither what we mean nor what they take it for. */
  | 'seenContradicts'

/** One clause of the sentence. */
export type GapPart =
  | { readonly type: 'nothing' }
  | { readonly type: 'intended'; readonly reason: MotiveReason }
  | { readonly type: 'notIntended' }
  | { readonly type: 'agrees' }
  | { readonly type: 'takes'; readonly reason: MotiveReason }
  | { readonly type: 'takesUnknown' }
  /** Seen as it was meant, or taken. */
  | { readonly type: 'seen'; readonly reason: MotiveReason }
  | { readonly type: 'seenInstead'; readonly reason: MotiveReason }
  | { readonly type: 'unseen'; readonly reason: MotiveReason }

export type Gap = { readonly kind: GapKind; readonly parts: readonly GapPart[] }

export function gapOf(sides: Sides): Gap {
  const { intended, perceived, seen } = sides
  const expected = intended ?? perceived
  if (expected === null) {
    if (seen === null) return { kind: 'nothing', parts: [{ type: 'nothing' }] }
    return {
      kind: 'intendedUnknown',
      parts: [{ type: 'notIntended' }, { type: 'takesUnknown' }, { type: 'seen', reason: seen }],
    }
  }
  return {
    kind: kindOf(sides),
    parts: [meant(intended), taken(intended, perceived), witnessed(sides, expected)],
  }
}

function kindOf({ intended, perceived, seen }: Sides): GapKind {
  if (seen !== null && seen !== intended && seen !== perceived) return 'seenContradicts'
  if (intended === null) return 'intendedUnknown'
  if (perceived === null) return 'perceivedUnknown'
  return intended === perceived ? 'agree' : 'differ'
}

function meant(intended: MotiveReason | null): GapPart {
  return intended === null ? { type: 'notIntended' } : { type: 'intended', reason: intended }
}

function taken(intended: MotiveReason | null, perceived: MotiveReason | null): GapPart {
  if (perceived === null) return { type: 'takesUnknown' }
  return perceived === intended ? { type: 'agrees' } : { type: 'takes', reason: perceived }
}

function witnessed({ intended, perceived, seen }: Sides, expected: MotiveReason): GapPart {
  if (seen === null) return { type: 'unseen', reason: expected }
  return { type: seen === intended || seen === perceived ? 'seen' : 'seenInstead', reason: seen }
}

export type ValueGroup = {
  /** A person's id; null for the customer as a whole. */
  readonly person: string | null
  readonly motives: MotiveGroup | null
  /** Standing views by side, the newest first. */
  readonly sides: { readonly [side in ValueViewSide]: readonly ValueView[] }
  /** Null where nobody recorded a view of the value: then the motives alone speak. */
  readonly gap: Gap | null
}

/**
 * The customer as a whole first, then people in the order given, then who was removed; only those of whom something stands.
 * What we intend for the customer as a whole we intend for everybody in it; what somebody said or showed they come for is also how they take it.
 */
export function valueGroups(
  views: readonly ValueView[],
  motives: readonly Motive[],
  people: readonly string[],
  asOf: Day,
): readonly ValueGroup[] {
  const standing = views.filter((view) => standsOn(view, asOf))
  const groups = motiveGroups(motives, people, asOf)
  const others = [...standing, ...groups].flatMap(({ person }) =>
    person === null || people.includes(person) ? [] : [person],
  )
  const forAll = sidesOf(standing, null).intended
  return [null, ...people, ...new Set(others)].flatMap((person): ValueGroup[] => {
    const own = groups.find((group) => group.person === person) ?? null
    const sides = sidesOf(standing, person)
    const recorded = sides.intended.length + sides.perceived.length + sides.seen.length > 0
    if (own === null && !recorded) return []
    const spoken = recorded || forAll.length > 0
    return [{ person, motives: own, sides, gap: spoken ? gapOf(leading(sides, forAll, own)) : null }]
  })
}

function sidesOf(views: readonly ValueView[], person: string | null): ValueGroup['sides'] {
  const of = (side: ValueViewSide) =>
    views
      .filter((view) => view.person === person && view.side === side)
      .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
  return { intended: of('intended'), perceived: of('perceived'), seen: of('seen') }
}

function leading(
  { intended, perceived, seen }: ValueGroup['sides'],
  forAll: readonly ValueView[],
  motives: MotiveGroup | null,
): Sides {
  return {
    intended: intended[0]?.reason ?? forAll[0]?.reason ?? null,
    perceived: perceived[0]?.reason ?? motives?.views.said[0]?.reason ?? null,
    seen: seen[0]?.reason ?? motives?.views.seen[0]?.reason ?? null,
  }
}
