/** The published rates of high-quality deals (S0), with the intervals that their counts allow. Never multiplied, never averaged. */
import type { PublishedRate } from './account-score.ts'
import { round6 } from './rounding.ts'
import { wilson } from './wilson.ts'

function counted(
  id: PublishedRate['id'],
  rate: number,
  k: number,
  n: number,
  status: PublishedRate['status'],
): PublishedRate {
  const { low, high } = wilson(k, n)
  return { id, rate: round6(rate), n, k, low: round6(low), high: round6(high), status }
}

/** Most averse first. Where `status` is *approximate*, `k` is not published: it is what the published percentage comes to. */
export const publishedRates: readonly PublishedRate[] = [
  counted('both', 2 / 46, 2, 46, 'published'),
  // 7 % of 233 is 16 or 17, and whether the 46 are within the 233 is not said.
  counted('atLeastOne', 0.07, 16, 233, 'approximate'),
  // Ours: everyone's 27 % without the averse, 30 to 32 % under rounding and both readings of the 46.
  { id: 'neither', rate: 0.31, n: null, k: null, low: 0.3, high: 0.32, status: 'derived' },
  { id: 'tactical', rate: 0.15, n: null, k: null, low: null, high: null, status: 'withoutN' },
  counted('everyone', 0.27, 405, 1500, 'approximate'),
]
