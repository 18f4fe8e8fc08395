/** The evidence board: questions by people, filled with answers; gaps, single sources, contradictions and changes at a glance. */
import type { Day } from '../../../shared/domain/day.ts'

export type EvidenceBoardProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function EvidenceBoard(_props: EvidenceBoardProps) {
  return null
}
