/** The contracts that run, and how many days are left until notice would have to be given. */
import { noticeDeadline } from '../domain/contract.ts'
import { daysBetween } from '../domain/day.ts'
import type { StandingContract } from './account-score.ts'
import type { ScoringContext } from './scoring-context.ts'

/** Deadlines to come first, the nearest of them first; then those that have passed, the latest first. */
export function standingContracts(context: ScoringContext): StandingContract[] {
  const { asOf, order, records } = context
  return records.contracts
    .filter(({ endedOn }) => endedOn === null || endedOn > asOf)
    .map((contract) => {
      const deadline = noticeDeadline(contract)
      return { contract, deadline, daysToNotice: daysBetween(asOf, deadline) }
    })
    .sort((p, q) => {
      const [passedP, passedQ] = [p.daysToNotice < 0, q.daysToNotice < 0]
      if (passedP !== passedQ) return passedP ? 1 : -1
      return Math.abs(p.daysToNotice) - Math.abs(q.daysToNotice) || order.contracts(p.contract, q.contract)
    })
    .map(({ contract, deadline, daysToNotice }) => ({
      contract: contract.id,
      renewsOn: contract.renewsOn,
      noticeDeadline: deadline,
      daysToNotice,
      autoRenew: contract.autoRenew,
    }))
}

/** Whether notice would have to be given within `renewalHorizon` days, the day looked at included. Passed ones are not near. */
export function isNoticeNear(context: ScoringContext, { daysToNotice }: StandingContract): boolean {
  return daysToNotice >= 0 && daysToNotice <= context.parameters.renewalHorizon
}
