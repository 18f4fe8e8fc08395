/** The Wilson score interval of a proportion: honest at small numbers, where the usual one leaves 0 to 1. */

/** The standard normal quantile at 0.975, for 95 %. */
const Z = 1.959963984540054

/** 95 % interval of `successes` of `n`; `n` positive. Wilson (1927). */
export function wilson(successes: number, n: number): { readonly low: number; readonly high: number } {
  const rate = successes / n
  const z2 = Z * Z
  const centre = rate + z2 / (2 * n)
  const spread = Z * Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
