/** The percentile bootstrap of a mean with numbers drawn from a fixed seed: the same values give the same interval everywhere. */

/** Resamples; with 1,999 the limits of 95 % are the 50th and the 1,950th (Davison and Hinkley 1997, sections 2.4 and 5.2). */
export const RESAMPLES = 1_999
const BEYOND = 50
const SEED = 0x9e37_79b9
const TWO_TO_32 = 4_294_967_296

/** Marsaglia's xorshift on 32 bits (2003): whole numbers from 1 to 2³² − 1, by integer arithmetic alone. */
export function createXorshift(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}

/**
 * 95 % percentile interval of the mean of `values` (Efron 1979), which are taken as independent of each other. At least
 * one value; their order makes no difference.
 */
export function bootstrapMean(values: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const draw = createXorshift(SEED)
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (const _ of sorted) sum += sorted[Math.floor((draw() * sorted.length) / TWO_TO_32)] ?? 0
    return sum / sorted.length
  })
  means.sort((a, b) => a - b)
  return { low: Math.max(...means.slice(0, BEYOND)), high: Math.min(...means.slice(-BEYOND)) }
}
