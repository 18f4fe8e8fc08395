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

/** (position/mode)^power, by logarithm; 1 where the power is 0, so that 0⁰ is 1. */
function logTerm(position: number, mode: number, power: number): number {
  return power === 0 ? 0 : power * ln(position / mode)
}

/** Masses of the nodes along one axis, summing to 1: the density at the node, scaled. `a`, `b` at least 1. */
export function nodeMasses({ a, b }: BetaShape): readonly number[] {
  const mode = a + b === 2 ? 0.5 : (a - 1) / (a + b - 2)
  const densities = Array.from({ length: NODES }, (_, index) => {
    const position = index / STEPS
    return pow(2, (logTerm(position, mode, a - 1) + logTerm(1 - position, 1 - mode, b - 1)) / ln(2))
  })
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

/** Where the line between neighbouring nodes crosses the threshold, as a share of the way from the inner one. */
function crossing(inside: number, outside: number, threshold: number): number {
  return (inside - threshold) / (inside - outside)
}

/** Points on the grid's lines where the mass falls below the threshold, and nodes within that lie on the edge of the square. */
function boundaryPoints(massAt: (column: number, row: number) => number, threshold: number): Point[] {
  const points: Point[] = []
  for (let column = 0; column < NODES; column += 1) {
    for (let row = 0; row < NODES; row += 1) {
      const inside = massAt(column, row)
      if (inside < threshold) continue
      const [x, y] = [column / STEPS, row / STEPS]
      if (column === 0 || row === 0 || column === STEPS || row === STEPS) points.push([x, y])
      for (const [right, up] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        if (column + right < 0 || column + right > STEPS || row + up < 0 || row + up > STEPS) continue
        const outside = massAt(column + right, row + up)
        if (outside >= threshold) continue
        const way = crossing(inside, outside, threshold) / STEPS
        points.push([x + right * way, y + up * way])
      }
    }
  }
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
    .filter(([x, y], index, ring) => {
      const before = ring.at(index - 1)
      return before === undefined || ring.length === 1 || before[0] !== x || before[1] !== y
    })
}

/** Contours of two independent estimates: `x` goal clarity, `y` priority. The outer one last. */
export function contoursOf(x: BetaShape, y: BetaShape, levels: readonly number[] = [0.5, 0.8]): Contour[] {
  const columns = nodeMasses(x)
  const rows = nodeMasses(y)
  const massAt = (column: number, row: number): number => (columns[column] ?? 0) * (rows[row] ?? 0)
  const sorted = new Float64Array(NODES * NODES)
  for (let column = 0; column < NODES; column += 1) {
    for (let row = 0; row < NODES; row += 1) sorted[column * NODES + row] = massAt(column, row)
  }
  sorted.sort().reverse()
  return levels.map((level) => {
    const threshold = thresholdOf(sorted, level)
    return { level, threshold, path: ringOf(boundaryPoints(massAt, threshold)) }
  })
}
