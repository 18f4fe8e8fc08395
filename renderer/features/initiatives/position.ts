/** From the score of an initiative to its place on the quadrant chart. */
import type { ConstructScore } from '../../../shared/scoring/account-score.ts'
import type { Contour } from '../../../shared/scoring/contours.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import type { QuadrantPosition } from '../../ui/charts/quadrant-chart.tsx'
import { quadrantPosition, type KnownAxis, type PositionWords } from '../../ui/charts/quadrant-position.ts'

/** `contours`: undefined until they are worked out; the point stands without them. */
export function positionOf(
  {
    goalClarity,
    initiativePriority,
  }: Pick<InitiativeScore['constructs'], 'goalClarity' | 'initiativePriority'>,
  contours: readonly Contour[] | undefined,
  words: PositionWords,
): QuadrantPosition {
  return quadrantPosition(knownAxis(goalClarity), knownAxis(initiativePriority), contours, words)
}

function knownAxis({ state, level, a, b }: ConstructScore): KnownAxis | null {
  return state === 'known' && level !== null ? { a, b, level } : null
}
