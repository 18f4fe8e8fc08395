/** The rounding every output passes through before it is compared, ranked or named. */
const SCALE = 1_000_000

/** To 6 decimals, halves upward; never the negative zero. */
export function round6(value: number): number {
  return Math.round(value * SCALE) / SCALE + 0
}

/** To 6 decimals, and into 0 to 1: what a last bit may have carried over the edge comes back. */
export function roundUnit(value: number): number {
  return Math.min(1, Math.max(0, round6(value)))
}

/** A sum that does not depend on the order of what is added: the greatest first. */
export function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values.toSorted((a, b) => b - a)) sum += value
  return sum
}
