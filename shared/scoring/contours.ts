/** The 50 and 80 % highest-density contours over the quadrant, from masses on a 101 × 101 grid, as closed paths in the unit square. */
import ln from '@stdlib/math-base-special-ln'
import pow from '@stdlib/math-base-special-pow'
import type { BetaShape } from './quadrant.ts'
import { roundUnit } from './rounding.ts'

/** Steps along an axis: nodes at 0, 0.01, … 1. */
const STEPS = 100
const NODES = STEPS + 1

/** x (goal clarity) and y (priority), 0 to 1, y upward. */
export type Point = readonly [x: number, y: number]

export type Contour = {
  /** Share of the mass within. */
  readonly level: number
  /** The mass of a node on the contour; nodes within have at least as much. */
  readonly threshold: number
  /** Closed, counter-clockwise, the first point not repeated. Where the region meets the edge of the square it runs along it. */
  readonly path: readonly Point[]
}

/** power · ln(position); 0 where the power is 0, so that 0⁰ is 1. */
function logPower(position: number, power: number): number {
  return power === 0 ? 0 : power * ln(position)
}

/** Masses of the nodes along one axis, summing to 1: the density at the node, scaled. `a`, `b` at least 1. */
export function nodeMasses({ a, b }: BetaShape): readonly number[] {
  const logs = Array.from(
    { length: NODES },
    (_, index) => logPower(index / STEPS, a - 1) + logPower(1 - index / STEPS, b - 1),
  )
  // Relative to the greatest, so that strong evidence does not underflow everywhere.
  const greatest = Math.max(...logs)
  const densities = logs.map((log) => pow(2, (log - greatest) / ln(2)))
  const total = densities.reduce((sum, density) => sum + density, 0)
  return densities.map((density) => density / total)
}

/** The greatest mass such that the nodes with at least as much hold `level` of all. `sorted`: descending. */
function thresholdOf(sorted: Float64Array, level: number): number {
  let held = 0
  for (const mass of sorted) {
    held += mass
    if (held >= level) return mass
  }
  return 0
}

const neighbours = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Where the line between neighbouring nodes crosses the threshold, as a share of the way from the inner one. */
function crossing(inside: number, outside: number, threshold: number): number {
  return (inside - threshold) / (inside - outside)
}

/** Points on the grid's lines where the mass falls below the threshold, and nodes within that lie on the edge of the square. */
function boundaryPoints(masses: readonly (readonly number[])[], threshold: number): Point[] {
  const points: Point[] = []
  masses.forEach((rows, column) => {
    rows.forEach((inside, row) => {
      if (inside < threshold) return
      const [x, y] = [column / STEPS, row / STEPS]
      if (column === 0 || row === 0 || column === STEPS || row === STEPS) points.push([x, y])
      for (const [right, up] of neighbours) {
        const outside = masses[column + right]?.[row + up]
        if (outside === undefined || outside >= threshold) continue
        const way = crossing(inside, outside, threshold) / STEPS
        points.push([x + right * way, y + up * way])
      }
    })
  })
  return points
}

/** Upper half plane before lower, then by turn: the order of angles without a trigonometric function. */
function byAngle([ax, ay]: Point, [bx, by]: Point): number {
  const [lowerA, lowerB] = [ay < 0 || (ay === 0 && ax < 0), by < 0 || (by === 0 && bx < 0)]
  if (lowerA !== lowerB) return lowerA ? 1 : -1
  return ay * bx - ax * by
}

/** The region is convex, because both densities are log-concave; so its boundary is the ring of its points around their middle. */
function ringOf(points: readonly Point[]): Point[] {
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  return points
    .map(([x, y]): Point => [x - middleX, y - middleY])
    .sort(byAngle)
    .map(([x, y]): Point => [roundUnit(x + middleX), roundUnit(y + middleY)])
    .filter(([x, y], index, ring) => index === 0 || ring[index - 1]?.[0] !== x || ring[index - 1]?.[1] !== y)
}

/** Contours of two independent estimates: `x` goal clarity, `y` priority. The outer one last. */
export function contoursOf(x: BetaShape, y: BetaShape, levels: readonly number[] = [0.5, 0.8]): Contour[] {
  const rows = nodeMasses(y)
  const masses = nodeMasses(x).map((column) => rows.map((row) => column * row))
  const sorted = Float64Array.from(masses.flat()).sort().reverse()
  return levels.map((level) => {
    const threshold = thresholdOf(sorted, level)
    return { level, threshold, path: ringOf(boundaryPoints(masses, threshold)) }
  })
}
