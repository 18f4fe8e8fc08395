/**
 * The waters of the quadrant: the smallest regions that hold 50 and 80 % of two independent Beta estimates, as polygons.
 * Only for drawing; the scores never depend on it. Ours: the masses are summed on a grid of 101 by 101 points.
 */
import type { Stretch } from './quadrant-chart.tsx'
import type { Place } from './quadrant-frame.tsx'

/** A Beta estimate; both at least 1, so that its density has one peak and falls on both sides of it. */
export type Shape = { readonly a: number; readonly b: number }

const STEPS = 100
const RAYS = 120
const HALVINGS = 24

/** The logarithm of the density, up to a constant; -Infinity where it is nil. */
function logDensity({ a, b }: Shape, at: number): number {
  const below = a === 1 ? 0 : (a - 1) * Math.log(at)
  const above = b === 1 ? 0 : (b - 1) * Math.log(1 - at)
  return below + above
}

function peakOf({ a, b }: Shape): number {
  return a + b === 2 ? 0.5 : (a - 1) / (a + b - 2)
}

/** The log density at the rim of the smallest set that holds each share of the mass, from the values on a grid. */
function rims(values: readonly number[], shares: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => other - one)
  const top = sorted[0] ?? 0
  const masses = sorted.map((value) => Math.exp(value - top))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return shares.map((share) => {
    let held = 0
    const index = masses.findIndex((mass) => (held += mass) >= share * total)
    return sorted[index] ?? Number.NEGATIVE_INFINITY
  })
}

const grid = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)

/** How far one can go from 0 to `reach` before `inside` ends; `inside(0)` holds and what is inside is convex. */
function farthest(reach: number, inside: (distance: number) => boolean): number {
  if (inside(reach)) return reach
  let [within, beyond] = [0, reach]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (within + beyond) / 2
    if (inside(middle)) within = middle
    else beyond = middle
  }
  return within
}

/** The 50 and 80 % contours, clipped to the square. Both densities are log-concave, so each region is convex. */
export function contoursOf(
  x: Shape,
  y: Shape,
): { readonly fifty: readonly Place[]; readonly eighty: readonly Place[] } {
  const alongX = grid.map((at) => logDensity(x, at))
  const alongY = grid.map((at) => logDensity(y, at))
  const [half, most] = rims(
    alongX.flatMap((one) => alongY.map((other) => one + other)),
    [0.5, 0.8],
  )
  const peak = { x: peakOf(x), y: peakOf(y) }
  const polygon = (rim: number): Place[] =>
    Array.from({ length: RAYS }, (_, ray) => {
      const angle = (2 * Math.PI * ray) / RAYS
      const [right, up] = [Math.cos(angle), Math.sin(angle)]
      const reach = Math.min(edge(peak.x, right), edge(peak.y, up))
      const distance = farthest(
        reach,
        (far) => logDensity(x, clip(peak.x + far * right)) + logDensity(y, clip(peak.y + far * up)) >= rim,
      )
      return { x: clip(peak.x + distance * right), y: clip(peak.y + distance * up) }
    })
  return { fifty: polygon(half ?? 0), eighty: polygon(most ?? 0) }
}

/** The shortest stretches of one axis that hold 50 and 80 %. */
export function stretchesOf(shape: Shape): { readonly fifty: Stretch; readonly eighty: Stretch } {
  const [half, most] = rims(
    grid.map((at) => logDensity(shape, at)),
    [0.5, 0.8],
  )
  const peak = peakOf(shape)
  const stretch = (rim: number): Stretch => ({
    low: peak - farthest(peak, (far) => logDensity(shape, clip(peak - far)) >= rim),
    high: peak + farthest(1 - peak, (far) => logDensity(shape, clip(peak + far)) >= rim),
  })
  return { fifty: stretch(half ?? 0), eighty: stretch(most ?? 0) }
}

/** How far it is to the edge of 0..1 in this direction. */
function edge(from: number, direction: number): number {
  if (Math.abs(direction) < 1e-9) return Number.POSITIVE_INFINITY
  return direction > 0 ? (1 - from) / direction : from / -direction
}

function clip(at: number): number {
  return Math.min(1, Math.max(0, at))
}
