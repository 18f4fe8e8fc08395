/** What differs between two scores of an account: the observations first, then what they moved. */
import type {
  AccountScore,
  ConstructScore,
  CountedObservation,
  Gauges,
  ReferenceClassId,
} from './account-score.ts'

export type Moved<Value> = { readonly from: Value; readonly to: Value }

export type ConstructState = ConstructScore['state']

export type ScoreDiff = {
  readonly asOf: Moved<string> | null
  readonly observations: {
    /** Count now and did not before. */
    readonly added: readonly CountedObservation[]
    readonly removed: readonly CountedObservation[]
    /** Say something else, or of another day, kind or voice. */
    readonly changed: readonly Moved<CountedObservation>[]
    /** Weigh otherwise and say the same: they aged, or a parameter was changed. */
    readonly reweighted: readonly Moved<CountedObservation>[]
  }
  /** Those whose level, interval, state or warnings moved, in the order of asking. */
  readonly constructs: readonly {
    readonly id: string
    readonly level: Moved<number | null>
    readonly state: Moved<ConstructState>
    readonly from: ConstructScore | null
    readonly to: ConstructScore | null
  }[]
  readonly referenceClass: {
    readonly leading: Moved<ReferenceClassId | null>
    readonly contested: Moved<boolean>
  } | null
  readonly quadrant: {
    readonly label: Moved<AccountScore['quadrant']['label']>
    readonly candidates: Moved<AccountScore['quadrant']['candidates']>
    readonly onTheLine: Moved<boolean>
    readonly leaning: Moved<boolean>
    /** The point; null where an axis is not known. */
    readonly x: Moved<number | null>
    readonly y: Moved<number | null>
  } | null
  readonly gauges: { readonly [gauge in keyof Gauges]?: Moved<number | null> }
  readonly mainInitiative: Moved<string | null> | null
}

function countedOf(score: AccountScore): ReadonlyMap<string, CountedObservation> {
  return new Map(
    [
      ...score.constructs.flatMap(({ observations }) => observations),
      ...score.quadrant.reasons.flatMap(({ evidence }) => evidence),
    ].map((counted) => [counted.observation, counted]),
  )
}

function saysTheSame(a: CountedObservation, b: CountedObservation): boolean {
  return (
    a.question === b.question &&
    a.value === b.value &&
    a.kind === b.kind &&
    a.day === b.day &&
    a.voice === b.voice
  )
}

function diffObservations(before: AccountScore, after: AccountScore): ScoreDiff['observations'] {
  const [earlier, later] = [countedOf(before), countedOf(after)]
  const both = [...later.values()].flatMap((to) => {
    const from = earlier.get(to.observation)
    return from === undefined ? [] : [{ from, to }]
  })
  return {
    added: [...later.values()].filter(({ observation }) => !earlier.has(observation)),
    removed: [...earlier.values()].filter(({ observation }) => !later.has(observation)),
    changed: both.filter(({ from, to }) => !saysTheSame(from, to)),
    reweighted: both.filter(({ from, to }) => saysTheSame(from, to) && from.weight !== to.weight),
  }
}

/** What a construct says, its observations and the count of what was asked aside. */
function standing(score: ConstructScore | null): string {
  if (score === null) return ''
  const { state, level, low, high, mass, voices, newest, divided, singleSource } = score
  return JSON.stringify([state, level, low, high, mass, voices, newest, divided, singleSource])
}

function diffConstructs(before: AccountScore, after: AccountScore): ScoreDiff['constructs'] {
  const ids = new Set([...after.constructs, ...before.constructs].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const from = before.constructs.find((construct) => construct.id === id) ?? null
    const to = after.constructs.find((construct) => construct.id === id) ?? null
    if (standing(from) === standing(to)) return []
    return [
      {
        id,
        level: { from: from?.level ?? null, to: to?.level ?? null },
        state: { from: from?.state ?? 'notKnown', to: to?.state ?? 'notKnown' },
        from,
        to,
      },
    ]
  })
}

function diffQuadrant(
  before: AccountScore['quadrant'],
  after: AccountScore['quadrant'],
): ScoreDiff['quadrant'] {
  const moved = {
    label: { from: before.label, to: after.label },
    candidates: { from: before.candidates, to: after.candidates },
    onTheLine: { from: before.onTheLine, to: after.onTheLine },
    leaning: { from: before.leaning, to: after.leaning },
    x: { from: before.x, to: after.x },
    y: { from: before.y, to: after.y },
  }
  const same = Object.values(moved).every(({ from, to }) => JSON.stringify(from) === JSON.stringify(to))
  return same ? null : moved
}

function movedOrNull<Value>(from: Value, to: Value): Moved<Value> | null {
  return from === to ? null : { from, to }
}

function diffGauges(before: Gauges, after: Gauges): ScoreDiff['gauges'] {
  const outlook = movedOrNull(before.outlook, after.outlook)
  const completeness = movedOrNull(before.completeness, after.completeness)
  const confidence = movedOrNull(before.confidence, after.confidence)
  return {
    ...(outlook === null ? {} : { outlook }),
    ...(completeness === null ? {} : { completeness }),
    ...(confidence === null ? {} : { confidence }),
  }
}

/** From `before` to `after`: two days, two states of the records, or two sets of parameters. */
export function diffScores(before: AccountScore, after: AccountScore): ScoreDiff {
  const [from, to] = [before.referenceClass, after.referenceClass]
  const sameClass = from.id === to.id && from.contested === to.contested
  return {
    asOf: movedOrNull<string>(before.asOf, after.asOf),
    observations: diffObservations(before, after),
    constructs: diffConstructs(before, after),
    referenceClass: sameClass
      ? null
      : {
          leading: { from: from.id, to: to.id },
          contested: { from: from.contested, to: to.contested },
        },
    quadrant: diffQuadrant(before.quadrant, after.quadrant),
    gauges: diffGauges(before.gauges, after.gauges),
    mainInitiative: movedOrNull(before.mainInitiative, after.mainInitiative),
  }
}

/** Whether nothing differs. */
export function isEmptyDiff(diff: ScoreDiff): boolean {
  const { added, removed, changed, reweighted } = diff.observations
  return (
    diff.asOf === null &&
    added.length + removed.length + changed.length + reweighted.length + diff.constructs.length === 0 &&
    diff.referenceClass === null &&
    diff.quadrant === null &&
    Object.keys(diff.gauges).length === 0 &&
    diff.mainInitiative === null
  )
}
