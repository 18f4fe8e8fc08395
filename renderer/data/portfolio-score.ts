/** The part of an account's score that its line in the portfolio shows. */
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import type { PortfolioScore } from './data.ts'

export function toPortfolioScore({
  asOf,
  referenceClass,
  quadrant,
  gauges,
  askNext,
}: AccountScore): PortfolioScore {
  const [next] = askNext
  return {
    asOf,
    leading: referenceClass.id,
    contested: referenceClass.contested,
    quadrant: quadrant.label,
    candidates: quadrant.candidates,
    onTheLine: quadrant.onTheLine,
    leaning: quadrant.leaning,
    probability: quadrant.label === null ? null : quadrant.probabilities[quadrant.label],
    x: quadrant.x,
    y: quadrant.y,
    outlook: gauges.outlook,
    completeness: gauges.completeness,
    confidence: gauges.confidence,
    askNext: next === undefined ? null : { question: next.question, person: next.person },
  }
}
