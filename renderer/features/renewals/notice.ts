/** Where a contract stands on a day: when notice must be given, whether that day has passed, and what happens at its end. */
import { noticeDeadline, type Contract } from '../../../shared/domain/contract.ts'
import { daysBetween, type Day } from '../../../shared/domain/day.ts'

export type Standing =
  /** Over on `on`, which is not after the day looked at. */
  | { readonly type: 'ended'; readonly on: Day }
  /** The term is over, and nobody wrote down whether it went on. `days`: since then, from 1. */
  | { readonly type: 'overdue'; readonly renewsOn: Day; readonly days: number }
  /** Notice can still be given. `days`: until the deadline, from 0. */
  | { readonly type: 'open'; readonly deadline: Day; readonly days: number }
  /** The deadline has passed, the term has not. `days`: until it is over, from 0. */
  | { readonly type: 'passed'; readonly deadline: Day; readonly days: number }
  /** No notice is needed. `days`: until the term is over, from 0. */
  | { readonly type: 'noNotice'; readonly days: number }

export function standingOf(contract: Contract, asOf: Day): Standing {
  const { endedOn, renewsOn, noticeDays } = contract
  if (endedOn !== null && endedOn <= asOf) return { type: 'ended', on: endedOn }
  const left = daysBetween(asOf, renewsOn)
  if (left < 0) return { type: 'overdue', renewsOn, days: -left }
  if (noticeDays === 0) return { type: 'noNotice', days: left }
  const deadline = noticeDeadline(contract)
  const days = daysBetween(asOf, deadline)
  return days >= 0 ? { type: 'open', deadline, days } : { type: 'passed', deadline, days: left }
}

export type Stood = { readonly contract: Contract; readonly standing: Standing }

/** In the order in which they ask for something: by the day that matters next; those that ended last, the latest first. */
export function contractsInOrder(contracts: readonly Contract[], asOf: Day): readonly Stood[] {
  return contracts
    .map((contract) => ({ contract, standing: standingOf(contract, asOf) }))
    .toSorted(
      (one, other) =>
        byStanding(one, other) ||
        one.contract.name.localeCompare(other.contract.name) ||
        one.contract.id.localeCompare(other.contract.id),
    )
}

function byStanding(one: Stood, other: Stood): number {
  if (one.standing.type === 'ended' && other.standing.type === 'ended') {
    return daysBetween(one.standing.on, other.standing.on)
  }
  if (one.standing.type === 'ended') return 1
  if (other.standing.type === 'ended') return -1
  return daysBetween(nextDay(other), nextDay(one))
}

function nextDay({ contract, standing }: Stood): Day {
  return standing.type === 'open' ? standing.deadline : contract.renewsOn
}

export type Lead =
  | { readonly type: 'none' }
  /** None runs; the last one ended on `on`. */
  | { readonly type: 'allEnded'; readonly on: Day }
  /** `name`: null where only one contract runs. */
  | {
      readonly type: 'runs'
      readonly contract: Contract
      readonly standing: Exclude<Standing, { type: 'ended' }>
      readonly name: string | null
    }

/** What the page opens with: the nearest notice deadline, or what stands in its place. */
export function leadOf(contracts: readonly Contract[], asOf: Day): Lead {
  const ordered = contractsInOrder(contracts, asOf)
  const running = ordered.flatMap(({ contract, standing }) =>
    standing.type === 'ended' ? [] : [{ contract, standing }],
  )
  const open = running.find(({ standing }) => standing.type === 'open')
  const overdue = running.find(({ standing }) => standing.type === 'overdue')
  const first = open ?? overdue ?? running[0]
  if (first !== undefined) {
    return { type: 'runs', ...first, name: running.length === 1 ? null : first.contract.name }
  }
  const ended = ordered[0]?.standing
  return ended?.type === 'ended' ? { type: 'allEnded', on: ended.on } : { type: 'none' }
}
