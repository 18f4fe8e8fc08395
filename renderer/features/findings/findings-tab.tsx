/** What the consultant concludes about an account. */
import type { Day } from '../../../shared/domain/day.ts'

export type FindingsTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function FindingsTab(_props: FindingsTabProps) {
  return null
}
