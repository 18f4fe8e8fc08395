/** The words along the quadrant of initiatives: how clear the goals are, and how high they stand among everything else. */
import { useTranslation } from 'react-i18next'
import type { AxisWords } from '../../ui/charts/quadrant-frame.tsx'

export function useAxisWords(): AxisWords {
  const { t } = useTranslation('initiatives')
  return {
    x: t('parts.stands.goals'),
    xLow: t('parts.stands.unclear'),
    xHigh: t('parts.stands.clear'),
    y: t('parts.stands.priority'),
    yLow: t('parts.stands.low'),
    yHigh: t('parts.stands.high'),
  }
}
