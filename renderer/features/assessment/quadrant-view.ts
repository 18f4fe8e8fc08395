/** From a score to what the quadrant chart draws: a point in its waters, a band where one axis is not known, or the hatch. */
import { nodeMasses, type Contour, type Point } from '../../../shared/scoring/contours.ts'
import type { AccountScore, ConstructScore } from '../../../shared/scoring/account-score.ts'
import type { TrailPoint } from '../../../shared/scoring/trail.ts'
import type { QuadrantPosition, Stretch } from '../../ui/charts/quadrant-chart.tsx'
import type { Place } from '../../ui/charts/quadrant-frame.tsx'

/** Earlier places that are shown; more would hide the way. */
const SHOWN = 4
/** Two places nearer than this, in shares of the square, are drawn as one. */
const APART = 0.02

export type PositionWords = {
  /** Beside the point: the day looked at. */
  readonly day: string
  readonly notYetKnown: string
}

/** `contours`: undefined until they are worked out; the point stands without them. */
export function positionOf(
  score: AccountScore,
  contours: readonly Contour[] | undefined,
  words: PositionWords,
): QuadrantPosition {
  const x = knownConstruct(score, 'goalClarity')
  const y = knownConstruct(score, 'initiativePriority')
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

type Known = ConstructScore & { readonly level: number }

export function knownConstruct(score: AccountScore, id: string): Known | null {
  const construct = score.constructs.find((one) => one.id === id)
  if (construct === undefined || construct.state !== 'known' || construct.level === null) return null
  return { ...construct, level: construct.level }
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
