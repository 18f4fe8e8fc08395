/** How much time is committed to an initiative on a day, and of how many commitments nobody said how much. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Commitment } from '../../../shared/domain/goal.ts'

export type CommittedTime = {
  /** Working days a month, of all together; null where nobody said of any. */
  readonly days: number | null
  /** Commitments without a figure. */
  readonly open: number
}

/** Those that run on the day. */
export function runningOn(commitments: readonly Commitment[], asOf: Day): readonly Commitment[] {
  return commitments.filter(
    ({ from, until }) => (from === null || from <= asOf) && (until === null || until >= asOf),
  )
}

export function committedTime(commitments: readonly Commitment[], asOf: Day): CommittedTime {
  const running = runningOn(commitments, asOf)
  const said = running.flatMap(({ daysPerMonth }) => (daysPerMonth === null ? [] : [daysPerMonth]))
  return {
    days: said.length === 0 ? null : said.reduce((sum, days) => sum + days, 0),
    open: running.length - said.length,
  }
}
