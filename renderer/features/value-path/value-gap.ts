/** What we intend the value to be, what somebody takes it for and what was seen, held against each other: the gap in parts that words are put to. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive, MotiveReason } from '../../../shared/domain/motive.ts'
import type { ValueView, ValueViewSide } from '../../../shared/domain/value-view.ts'
import { motiveGroups, standsOn, type MotiveGroup } from './standing-motives.ts'

export type Sides = {
  readonly intended: MotiveReason | null
  /** `various`: people of one customer take it for different things. */
  readonly perceived: MotiveReason | 'various' | null
  readonly seen: MotiveReason | null
}

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
  | { readonly type: 'takesVarious' }
  | { readonly type: 'takesUnknown' }
  /** Seen as it was meant, or taken. */
  | { readonly type: 'seen'; readonly reason: MotiveReason }
  | { readonly type: 'seenInstead'; readonly reason: MotiveReason }
  | { readonly type: 'unseen'; readonly reason: MotiveReason }
  | { readonly type: 'unseenAny' }

export type Gap = { readonly kind: GapKind; readonly parts: readonly GapPart[] }

export function gapOf(sides: Sides): Gap {
  const { intended, perceived, seen } = sides
  const expected = intended ?? (perceived === 'various' ? null : perceived)
  if (expected === null && perceived === null) {
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

function taken(intended: Sides['intended'], perceived: Sides['perceived']): GapPart {
  if (perceived === null) return { type: 'takesUnknown' }
  if (perceived === 'various') return { type: 'takesVarious' }
  return perceived === intended ? { type: 'agrees' } : { type: 'takes', reason: perceived }
}

function witnessed({ intended, perceived, seen }: Sides, expected: MotiveReason | null): GapPart {
  if (seen === null) return expected === null ? { type: 'unseenAny' } : { type: 'unseen', reason: expected }
  return { type: seen === intended || seen === perceived ? 'seen' : 'seenInstead', reason: seen }
}

export type ValueGroup = {
  /** A person's id; null for the customer as a whole. */
  readonly person: string | null
  readonly motives: MotiveGroup | null
  /** Standing views by side, the newest first. */
  readonly sides: { readonly [side in ValueViewSide]: readonly ValueView[] }
  /** What a side rests on where nothing is recorded of it here: the customer as a whole, or, for that, its people. */
  readonly inherited: Sides
  /** Null where nobody recorded a view of the value: then the motives alone speak. */
  readonly gap: Gap | null
}

/**
 * The customer as a whole first, then people in the order given, then who was removed; only those of whom something stands.
 * What we intend for the customer as a whole we intend for everybody in it; what somebody said or showed they come for is also how they take it;
 * and where nothing stands of the customer as a whole, its people speak for it.
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
  const everybody = [...people, ...new Set(others)].map((person) => ownSides(standing, groups, person))
  const whole = ownSides(standing, groups, null)
  const ofPeople: Sides = {
    intended: null,
    perceived: agreed(everybody.map(({ leading }) => leading.perceived)),
    seen: everybody.find(({ leading }) => leading.seen !== null)?.leading.seen ?? null,
  }
  const ofWhole: Sides = { intended: whole.leading.intended, perceived: null, seen: null }
  return [whole, ...everybody].flatMap(({ person, motives: own, sides, leading }): ValueGroup[] => {
    const recorded = sides.intended.length + sides.perceived.length + sides.seen.length > 0
    if (own === null && !recorded) return []
    const other = person === null ? ofPeople : ofWhole
    const inherited: Sides = {
      intended: leading.intended === null ? other.intended : null,
      perceived: leading.perceived === null ? other.perceived : null,
      seen: leading.seen === null ? other.seen : null,
    }
    const spoken = recorded || whole.leading.intended !== null
    const gap = gapOf({
      intended: leading.intended ?? inherited.intended,
      perceived: leading.perceived ?? inherited.perceived,
      seen: leading.seen ?? inherited.seen,
    })
    return [{ person, motives: own, sides, inherited, gap: spoken ? gap : null }]
  })
}

/** What stands of one of them, the leading reason of each side first. */
function ownSides(standing: readonly ValueView[], groups: readonly MotiveGroup[], person: string | null) {
  const motives = groups.find((group) => group.person === person) ?? null
  const sides = sidesOf(standing, person)
  return {
    person,
    motives,
    sides,
    leading: {
      intended: sides.intended[0]?.reason ?? null,
      perceived: sides.perceived[0]?.reason ?? motives?.views.said[0]?.reason ?? null,
      seen: sides.seen[0]?.reason ?? motives?.views.seen[0]?.reason ?? null,
    },
  }
}

function agreed(reasons: readonly (MotiveReason | null)[]): Sides['perceived'] {
  const [first, ...others] = new Set(reasons.filter((reason) => reason !== null))
  return first === undefined ? null : others.length === 0 ? first : 'various'
}

function sidesOf(views: readonly ValueView[], person: string | null): ValueGroup['sides'] {
  const of = (side: ValueViewSide) =>
    views
      .filter((view) => view.person === person && view.side === side)
      .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
  return { intended: of('intended'), perceived: of('perceived'), seen: of('seen') }
}
