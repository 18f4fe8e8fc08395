/** The quadrant (S4): four probabilities from two independent estimates, the label they earn, and the reasons within it. */
import type { QuadrantId } from '../instruments/instrument.ts'
import type { Quadrant, QuadrantReason } from './account-score.ts'
import type { BetaFunctions } from './beta.ts'
import { FIRM_PROBABILITY, FIRM_VOICES, LINE } from './constants.ts'
import { sharesOf, type ConstructEvidences } from './construct-score.ts'
import type { Evidence } from './counted.ts'
import { voicesOf, type Estimate } from './estimate.ts'
import { groupBy } from './grouping.ts'
import { round6, roundUnit, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

/** The more cautious first, which decides the label between equals. */
export const quadrantOrder = ['wanderer', 'dreamer', 'soldier', 'achiever'] as const

export type QuadrantProbabilities = { readonly [id in QuadrantId]: number }
export type BetaShape = { readonly a: number; readonly b: number }

const evenly: QuadrantProbabilities = { wanderer: 0.25, dreamer: 0.25, soldier: 0.25, achiever: 0.25 }

/** Not rounded. `x`: goal clarity, `y`: priority, taken as independent. */
export function quadrantProbabilities(
  x: BetaShape,
  y: BetaShape,
  beta: BetaFunctions,
): QuadrantProbabilities {
  const clear = beta.aboveHalf(x.a, x.b)
  const high = beta.aboveHalf(y.a, y.b)
  return {
    wanderer: (1 - clear) * (1 - high),
    dreamer: clear * (1 - high),
    soldier: (1 - clear) * high,
    achiever: clear * high,
  }
}

export type QuadrantVerdict = Pick<
  Quadrant,
  'label' | 'candidates' | 'onTheLine' | 'leaning' | 'probabilities' | 'x' | 'y' | 'missing'
>

/** The verdict from the estimates of the two axes. */
export function quadrantVerdict(x: Estimate, y: Estimate, beta: BetaFunctions): QuadrantVerdict {
  const missing: Quadrant['missing'] = []
  if (!x.known) missing.push('goalClarity')
  if (!y.known) missing.push('initiativePriority')
  const axes = {
    x: x.known && x.level !== null ? roundUnit(x.level) : null,
    y: y.known && y.level !== null ? roundUnit(y.level) : null,
    missing,
  }
  if (missing.length > 0) {
    return {
      label: null,
      candidates: [],
      onTheLine: false,
      leaning: false,
      probabilities: { ...evenly },
      ...axes,
    }
  }
  const exact = quadrantProbabilities(x, y, beta)
  const probabilities = {
    wanderer: roundUnit(exact.wanderer),
    dreamer: roundUnit(exact.dreamer),
    soldier: roundUnit(exact.soldier),
    achiever: roundUnit(exact.achiever),
  }
  const best = (ids: readonly QuadrantId[]): QuadrantId =>
    ids.reduce((standing, id) => (probabilities[id] > probabilities[standing] ? id : standing))
  const label = best(quadrantOrder)
  const second = probabilities[best(quadrantOrder.filter((id) => id !== label))]
  const onTheLine = round6(probabilities[label] - second) < LINE
  return {
    label,
    candidates: quadrantOrder
      .filter((id) => id === label || (onTheLine && probabilities[id] === second))
      .sort((p, q) => probabilities[q] - probabilities[p]),
    onTheLine,
    leaning:
      probabilities[label] < FIRM_PROBABILITY || Math.min(x.voices.length, y.voices.length) < FIRM_VOICES,
    probabilities,
    ...axes,
  }
}

/** Reasons with counted answers: strength is the mass of those who say that it holds. Equally strong: in the order of asking. */
function quadrantReasons(context: ScoringContext, evidence: Evidence): QuadrantReason[] {
  const byQuestion = groupBy(evidence.counted, ({ question }) => question.id)
  const reasons: QuadrantReason[] = []
  for (const { question } of context.questions.values()) {
    const answers = byQuestion.get(question.id)
    if (question.quadrant === undefined || answers === undefined) continue
    const voices = voicesOf(answers, context.parameters.damping)
    const shares = sharesOf(context, answers, voices)
    reasons.push({
      question: question.id,
      quadrant: question.quadrant,
      strength: round6(sumOf(voices.map((voice) => voice.mass * (1 - voice.value)))),
      observations: shares.map(({ observation }) => observation),
      evidence: shares,
    })
  }
  return reasons.sort((p, q) => q.strength - p.strength)
}

export function quadrantOf(
  context: ScoringContext,
  evidence: Evidence,
  constructs: ConstructEvidences,
): Quadrant {
  const { goalClarity, initiativePriority } = constructs
  return {
    ...quadrantVerdict(goalClarity.estimate, initiativePriority.estimate, context.beta),
    reasons: quadrantReasons(context, evidence),
  }
}
