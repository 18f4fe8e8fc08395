/** From the levels on the two axes to what the quadrant chart draws: a point in its waters, a band where one is not known, or the hatch. */
import { nodeMasses, type Contour, type Point } from '../../../shared/scoring/contours.ts'
import type { QuadrantPosition, Stretch } from './quadrant-chart.tsx'
import type { Place } from './quadrant-frame.tsx'

export type PositionWords = {
  /** Beside the point: the day looked at. */
  readonly day: string
  readonly notYetKnown: string
}

/** The estimate of one axis, and the level that comes of it. */
export type KnownAxis = { readonly a: number; readonly b: number; readonly level: number }

/** An axis that is not known is null. `contours`: undefined until they are worked out; the point stands without them. */
export function quadrantPosition(
  x: KnownAxis | null,
  y: KnownAxis | null,
  contours: readonly Contour[] | undefined,
  words: PositionWords,
): QuadrantPosition {
  if (x !== null && y !== null) {
    const [fifty, eighty] = contours ?? []
    return {
      state: 'point',
      at: { x: x.level, y: y.level },
      label: words.day,
      fifty: (fifty?.path ?? []).map(toPlace),
      eighty: (eighty?.path ?? []).map(toPlace),
    }
  }
  const one = x ?? y
  if (one === null) return { state: 'unknown', label: words.notYetKnown }
  return { state: 'band', axis: x === null ? 'y' : 'x', level: one.level, ...stretchesOf(one) }
}

function toPlace([x, y]: Point): Place {
  return { x, y }
}

/** The shortest stretches of one axis that hold 50 and 80 % of its estimate. */
export function stretchesOf(shape: { readonly a: number; readonly b: number }): {
  readonly fifty: Stretch
  readonly eighty: Stretch
} {
  const masses = nodeMasses(shape)
  const ranked = masses.map((mass, index) => ({ mass, index })).sort((one, other) => other.mass - one.mass)
  const holding = (share: number): Stretch => {
    let [held, low, high] = [0, 1, 0]
    for (const { mass, index } of ranked) {
      held += mass
      low = Math.min(low, index / (masses.length - 1))
      high = Math.max(high, index / (masses.length - 1))
      if (held >= share) break
    }
    return { low, high }
  }
  return { fifty: holding(0.5), eighty: holding(0.8) }
}
