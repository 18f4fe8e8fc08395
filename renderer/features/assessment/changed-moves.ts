/** What a difference between two scores comes to for a reader: what came, what went, what stands elsewhere now. */
import type { AccountScore, Contradiction, Gauges, Risk } from '../../../shared/scoring/account-score.ts'
import { diffScores, isEmptyDiff, type Moved, type ScoreDiff } from '../../../shared/scoring/diff.ts'

export type Moves = {
  readonly before: AccountScore
  readonly after: AccountScore
  readonly diff: ScoreDiff
  readonly constructs: ScoreDiff['constructs']
  readonly gauges: readonly { readonly gauge: keyof Gauges; readonly value: Moved<number | null> }[]
  readonly risks: {
    readonly came: readonly Risk[]
    readonly went: readonly Risk[]
    /** Of another rank among the others. */
    readonly ranked: readonly Moved<Risk>[]
  }
  readonly contradictions: {
    readonly came: readonly Contradiction[]
    readonly went: readonly Contradiction[]
  }
  /** Nothing differs: neither an answer nor what the answers come to. */
  readonly nothing: boolean
  /** Answers came or went, and everything that is told of them stands as it was. */
  readonly still: boolean
}

const gaugeNames = ['outlook', 'completeness', 'confidence'] as const

/** From what stood before to what stands after, of one account and as of one day. */
export function movesBetween(before: AccountScore, after: AccountScore): Moves {
  const diff = diffScores(before, after)
  const gauges = gaugeNames.flatMap((gauge) => {
    const value = diff.gauges[gauge]
    // What two digits cannot show is no move to tell of.
    return value === undefined || shown(value.from) === shown(value.to) ? [] : [{ gauge, value }]
  })
  const ranked = after.risks.flatMap((to) => {
    const from = before.risks.find(({ id }) => id === to.id)
    return from === undefined || from.rank === to.rank ? [] : [{ from, to }]
  })
  const voices = voicesOf(before, after)
  const contradictions = {
    came: missingIn(before.contradictions, after.contradictions, voices),
    went: missingIn(after.contradictions, before.contradictions, voices),
  }
  const nothing = isEmptyDiff(diff) && contradictions.came.length + contradictions.went.length === 0
  const told = [
    diff.constructs,
    gauges,
    diff.risks.added,
    diff.risks.removed,
    ranked,
    diff.valuePath,
    contradictions.came,
    contradictions.went,
  ].some((list) => list.length > 0)
  const labels = diff.quadrant ?? diff.referenceClass ?? diff.usageDiagnosis ?? diff.helpNeeded
  return {
    before,
    after,
    diff,
    constructs: diff.constructs,
    gauges,
    risks: { came: diff.risks.added, went: diff.risks.removed, ranked },
    contradictions,
    nothing,
    still: !nothing && !told && labels === null,
  }
}

/** The answers that are behind it: that count now and did not, or say something else; where none came, those that went. */
export function answersBehind({ diff }: Pick<Moves, 'diff'>): readonly string[] {
  const { added, removed, changed } = diff.observations
  const came = [...added, ...changed.map(({ to }) => to)]
  return (came.length > 0 ? came : removed).map(({ observation }) => observation)
}

/** Whose answer each counted observation is, and of what: who says it again contradicts nobody anew. */
function voicesOf(...scores: readonly AccountScore[]): ReadonlyMap<string, string> {
  return new Map(
    scores
      .flatMap(({ constructs, quadrant, alsoCounted }) => [
        ...constructs.flatMap(({ observations }) => observations),
        ...quadrant.reasons.flatMap(({ evidence }) => evidence),
        ...alsoCounted,
      ])
      .map(({ observation, subject, voice, kind }) => [observation, JSON.stringify([subject, voice, kind])]),
  )
}

function missingIn(
  list: readonly Contradiction[],
  of: readonly Contradiction[],
  voices: ReadonlyMap<string, string>,
): readonly Contradiction[] {
  const pairOf = ({ question, observations }: Contradiction) =>
    JSON.stringify([question, observations.map((id) => voices.get(id) ?? id).sort()])
  const there = new Set(list.map(pairOf))
  return of.filter((one) => !there.has(pairOf(one)))
}

function shown(value: number | null): string {
  return value === null ? '' : value.toFixed(2)
}
