/** Finds the next point in the direction of an arrow key. */
import type { Place } from './quadrant-frame.tsx'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The nearest of `points` (pixels, y down) that lies within 45° around the direction, else the nearest on that side at all;
 * null where there is none.
 */
export function nearestPoint<P extends Place>(
  from: Place,
  direction: Direction,
  points: readonly P[],
): P | null {
  const judged = points.flatMap((point) => {
    const dx = point.x - from.x
    const dy = point.y - from.y
    const along = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx)
    if (along <= 0) return []
    return [{ point, within: aside <= along, distance: along * along + aside * aside }]
  })
  const ahead = judged.some((candidate) => candidate.within)
    ? judged.filter((candidate) => candidate.within)
    : judged
  return (
    ahead.reduce<{ point: P; distance: number } | null>(
      (best, candidate) => (best === null || candidate.distance < best.distance ? candidate : best),
      null,
    )?.point ?? null
  )
}
