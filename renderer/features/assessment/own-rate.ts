/** What became of one's own deals of a class, as it stands beside the study's rate. */
import type { ReferenceClassId } from '../../../shared/scoring/account-score.ts'
import type { Calibration, OutcomeCounts, Posterior } from '../../../shared/scoring/calibration.ts'

export type OwnRate = {
  readonly class: ReferenceClassId
  /** Deals that were judged, and those of high quality among them; m is at least 1. */
  readonly m: number
  readonly x: number
  /** The study brought together with them. */
  readonly posterior: Posterior
  readonly counts: OutcomeCounts
  /** Fewer than 20 deals, or fewer than 5 of each result. */
  readonly indicative: boolean
}

/** Null without a class, or while no own deal of it was judged. */
export function ownRate(calibration: Calibration | undefined, id: ReferenceClassId | null): OwnRate | null {
  const deals = calibration?.kinds.find(({ kind }) => kind === 'deal')
  const found = deals?.classes.find((one) => one.class === id)
  if (deals === undefined || found === undefined || found.posterior === null || found.m === 0) return null
  const { m, x, posterior, counts } = found
  return { class: found.class, m, x, posterior, counts, indicative: deals.indicative }
}
