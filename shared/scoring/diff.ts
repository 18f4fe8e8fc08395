/** What differs between two scores of an account: the observations first, then what they moved. */
import { overridable } from '../domain/finding.ts'
import type {
  AccountScore,
  ConstructScore,
  CountedObservation,
  Gauges,
  HelpNeeded,
  PathStep,
  ReferenceClassId,
  Risk,
  StandingOverride,
  UsageDiagnosis,
} from './account-score.ts'

export type Moved<Value> = { readonly from: Value; readonly to: Value }

export type ConstructState = ConstructScore['state']

export type ScoreDiff = {
  readonly asOf: Moved<string> | null
  readonly observations: {
    /** Count now and did not before. */
    readonly added: readonly CountedObservation[]
    readonly removed: readonly CountedObservation[]
    /** Say something else, or of another subject, day, kind or voice. */
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
  readonly risks: {
    /** Were none before, the gravest first. */
    readonly added: readonly Risk[]
    readonly removed: readonly Risk[]
    /** Of another severity. */
    readonly moved: readonly Moved<Risk>[]
  }
  readonly usageDiagnosis: Moved<UsageDiagnosis['label']> | null
  readonly helpNeeded: {
    readonly weakest: Moved<HelpNeeded['weakest']>
    readonly stuck: Moved<HelpNeeded['stuck']>
  } | null
  /** Steps whose friction is another, those that came and those that went included, in the order of the path. */
  readonly valuePath: readonly {
    readonly step: string
    readonly friction: Moved<PathStep['friction']>
  }[]
  /** By the label overruled: what a person says instead. */
  readonly overrides: readonly {
    readonly of: StandingOverride['of']
    readonly override: Moved<StandingOverride | null>
  }[]
}

/** Every observation that counts, wherever it stands. */
function countedOf(score: AccountScore): ReadonlyMap<string, CountedObservation> {
  return new Map(
    [
      ...score.constructs.flatMap(({ observations }) => observations),
      ...score.quadrant.reasons.flatMap(({ evidence }) => evidence),
      ...score.alsoCounted,
    ].map((counted) => [counted.observation, counted]),
  )
}

function saysTheSame(a: CountedObservation, b: CountedObservation): boolean {
  return (
    a.question === b.question &&
    a.subject === b.subject &&
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

/** For what `===` compares. */
function movedOrNull<Value>(from: Value, to: Value): Moved<Value> | null {
  return from === to ? null : { from, to }
}

function diffRisks(before: readonly Risk[], after: readonly Risk[]): ScoreDiff['risks'] {
  const [earlier, later] = [
    new Map(before.map((one) => [one.id, one])),
    new Map(after.map((one) => [one.id, one])),
  ]
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    moved: after.flatMap((to) => {
      const from = earlier.get(to.id)
      return from === undefined || from.severity === to.severity ? [] : [{ from, to }]
    }),
  }
}

function diffHelp(before: HelpNeeded, after: HelpNeeded): ScoreDiff['helpNeeded'] {
  const same = before.stuck === after.stuck && before.weakest.join() === after.weakest.join()
  if (same) return null
  return {
    weakest: { from: before.weakest, to: after.weakest },
    stuck: { from: before.stuck, to: after.stuck },
  }
}

function diffPath(before: readonly PathStep[], after: readonly PathStep[]): ScoreDiff['valuePath'] {
  const gone = before.filter(({ step }) => !after.some((other) => other.step === step))
  return [...after, ...gone].flatMap(({ step }) => {
    const friction = (path: readonly PathStep[]) => path.find((one) => one.step === step)?.friction ?? null
    const moved = movedOrNull(friction(before), friction(after))
    return moved === null ? [] : [{ step, friction: moved }]
  })
}

function diffOverrides(
  before: readonly StandingOverride[],
  after: readonly StandingOverride[],
): ScoreDiff['overrides'] {
  return overridable.flatMap((of) => {
    const from = before.find((override) => override.of === of) ?? null
    const to = after.find((override) => override.of === of) ?? null
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ of, override: { from, to } }]
  })
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
    risks: diffRisks(before.risks, after.risks),
    usageDiagnosis: movedOrNull(before.usageDiagnosis.label, after.usageDiagnosis.label),
    helpNeeded: diffHelp(before.helpNeeded, after.helpNeeded),
    valuePath: diffPath(before.valuePath, after.valuePath),
    overrides: diffOverrides(before.overrides, after.overrides),
  }
}

/** Whether nothing differs. */
export function isEmptyDiff(diff: ScoreDiff): boolean {
  const { observations, constructs, gauges, risks, valuePath, overrides, ...moved } = diff
  const lists = [...Object.values(observations), ...Object.values(risks), constructs, valuePath, overrides]
  return (
    lists.every((list) => list.length === 0) &&
    Object.keys(gauges).length === 0 &&
    Object.values(moved).every((one) => one === null)
  )
}
