/** The contracts of an account, and how deals, renewals and initiatives ended. */
import type { Day } from '../../../shared/domain/day.ts'

export type RenewalsTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function RenewalsTab(_props: RenewalsTabProps) {
  return null
}
