/** What a consultant concluded until the day looked at, in the order it was given. */
import type { FindingScore } from './account-score.ts'
import type { ScoringContext } from './scoring-context.ts'

/** By place, then by content. Of the evidence, the observations that are still there, in the order of their content. */
export function findingsOf({ asOf, order, records }: ScoringContext): FindingScore[] {
  return records.findings
    .filter(({ day }) => day <= asOf)
    .sort((p, q) => p.place - q.place || order.findings(p, q))
    .map(({ id, statement, soWhat, recommendation, owner, evidence }) => ({
      id,
      statement,
      soWhat,
      recommendation,
      owner,
      observations: records.observations
        .filter((observation) => Object.hasOwn(evidence, observation.id) && evidence[observation.id] === true)
        .sort(order.observations)
        .map((observation) => observation.id),
    }))
}
