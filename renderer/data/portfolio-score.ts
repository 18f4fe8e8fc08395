/** The part of an account's score that its line in the portfolio shows. */
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import type { PortfolioScore } from './data.ts'

export function toPortfolioScore({
  asOf,
  referenceClass,
  quadrant,
  gauges,
  askNext,
  risks,
  usageDiagnosis,
  contracts,
  overrides,
}: AccountScore): PortfolioScore {
  const [next] = askNext
  const [risk] = risks
  const notice = contracts.find(({ daysToNotice }) => daysToNotice >= 0)
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
    topRisk:
      risk === undefined
        ? null
        : {
            id: risk.id,
            kind: risk.kind,
            subject: risk.subject,
            severity: risk.severity,
            play: risk.play,
          },
    usage: usageDiagnosis.label,
    nextNotice:
      notice === undefined
        ? null
        : {
            contract: notice.contract,
            noticeDeadline: notice.noticeDeadline,
            daysToNotice: notice.daysToNotice,
          },
    overruled: overrides.find((one) => one.of === 'quadrant')?.label ?? null,
  }
}
