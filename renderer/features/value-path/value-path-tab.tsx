/** The value path of an account: its steps, its use, its motives. */
import type { Day } from '../../../shared/domain/day.ts'

export type ValuePathTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function ValuePathTab(_props: ValuePathTabProps) {
  return null
}
