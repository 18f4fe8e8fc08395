/** From the score of an initiative to what the quadrant draws: a point in its waters, a band where one axis is unknown, or the hatch. */
import type { ConstructScore } from '../../../shared/scoring/account-score.ts'
import { nodeMasses, type Contour } from '../../../shared/scoring/contours.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import type { QuadrantPosition, Stretch } from '../../ui/charts/quadrant-chart.tsx'

/** `contours`: undefined until they are worked out; the point stands without them. */
export function positionOf(
  { goalClarity, initiativePriority }: InitiativeScore['constructs'],
  contours: readonly Contour[] | undefined,
  words: { readonly day: string; readonly notYetKnown: string },
): QuadrantPosition {
  const [x, y] = [levelOf(goalClarity), levelOf(initiativePriority)]
  if (x !== null && y !== null) {
    const [fifty, eighty] = contours ?? []
    const places = (contour: Contour | undefined) => (contour?.path ?? []).map(([a, b]) => ({ x: a, y: b }))
    return { state: 'point', at: { x, y }, label: words.day, fifty: places(fifty), eighty: places(eighty) }
  }
  if (x !== null) return { state: 'band', axis: 'x', level: x, ...stretchesOf(goalClarity) }
  if (y !== null) return { state: 'band', axis: 'y', level: y, ...stretchesOf(initiativePriority) }
  return { state: 'unknown', label: words.notYetKnown }
}

function levelOf({ state, level }: ConstructScore): number | null {
  return state === 'known' ? level : null
}

/** The shortest stretches of one axis that hold 50 and 80 % of its estimate. */
function stretchesOf(shape: ConstructScore): { readonly fifty: Stretch; readonly eighty: Stretch } {
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
