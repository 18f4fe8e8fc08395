/** Where an initiative stands in as few words as say it, and whether it leans. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quadrant } from '../../../shared/scoring/account-score.ts'
import { useQuadrantLabel } from '../../ui/quadrant-label.ts'

export function useStandsLabel(): (quadrant: Pick<Quadrant, 'label' | 'leaning' | 'onTheLine'>) => string {
  const { t } = useTranslation('initiatives')
  const label = useQuadrantLabel()
  return useCallback(
    (quadrant) =>
      quadrant.label !== null && quadrant.leaning && !quadrant.onTheLine
        ? t('parts.stands.leaning', { label: label(quadrant) })
        : label(quadrant),
    [t, label],
  )
}
