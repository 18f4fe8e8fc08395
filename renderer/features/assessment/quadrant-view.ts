/** From a score to its place on the quadrant chart, and the earlier places that lead there. */
import type { Contour } from '../../../shared/scoring/contours.ts'
import type { AccountScore, ConstructScore } from '../../../shared/scoring/account-score.ts'
import type { TrailPoint } from '../../../shared/scoring/trail.ts'
import type { QuadrantPosition } from '../../ui/charts/quadrant-chart.tsx'
import type { Place } from '../../ui/charts/quadrant-frame.tsx'
import { quadrantPosition, type PositionWords } from '../../ui/charts/quadrant-position.ts'

/** Earlier places that are shown; more would hide the way. */
const SHOWN = 4
/** Two places nearer than this, in shares of the square, are drawn as one. */
const APART = 0.02

/** `contours`: undefined until they are worked out; the point stands without them. */
export function positionOf(
  score: AccountScore,
  contours: readonly Contour[] | undefined,
  words: PositionWords,
): QuadrantPosition {
  return quadrantPosition(
    knownConstruct(score, 'goalClarity'),
    knownConstruct(score, 'initiativePriority'),
    contours,
    words,
  )
}

type Known = ConstructScore & { readonly level: number }

export function knownConstruct(score: AccountScore, id: string): Known | null {
  const construct = score.constructs.find((one) => one.id === id)
  if (construct === undefined || construct.state !== 'known' || construct.level === null) return null
  return { ...construct, level: construct.level }
}

/** The earlier places of a trail, without today's and without those that hardly differ from the next one shown. */
export function earlierPlaces(trail: readonly TrailPoint[]): readonly (Place & { readonly day: string })[] {
  const places = trail.flatMap(({ day, x, y }) => (x === null || y === null ? [] : [{ day, x, y }]))
  const shown: (Place & { readonly day: string })[] = []
  let next = places.at(-1)
  for (const place of places.slice(0, -1).reverse()) {
    if (next === undefined || Math.hypot(place.x - next.x, place.y - next.y) < APART) continue
    shown.unshift(place)
    next = place
    if (shown.length === SHOWN) break
  }
  return shown
}
