/** The Beta distribution, from a library whose bits do not depend on the engine. Nothing else here asks that library for it. */
import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/** The mass outside the central 80 % on either side. */
const TAIL = 0.1

export type Interval = { readonly low: number; readonly high: number }

export type BetaFunctions = {
  /** The central 80 %. `a`, `b`: at least 1. */
  readonly interval: (a: number, b: number) => Interval
  /** P(X > 0.5). */
  readonly aboveHalf: (a: number, b: number) => number
}

/** Remembers what it has computed: a quantile costs some fifty microseconds, and scoring one account asks for the same ones again. */
export function createBeta(): BetaFunctions {
  const intervals = new Map<string, Interval>()
  const halves = new Map<string, number>()
  return {
    interval(a, b) {
      const key = `${a} ${b}`
      const known = intervals.get(key)
      if (known !== undefined) return known
      const interval = { low: betaQuantile(TAIL, a, b), high: betaQuantile(1 - TAIL, a, b) }
      intervals.set(key, interval)
      return interval
    },
    aboveHalf(a, b) {
      const key = `${a} ${b}`
      const known = halves.get(key)
      if (known !== undefined) return known
      const half = 1 - betaCdf(0.5, a, b)
      halves.set(key, half)
      return half
    },
  }
}
