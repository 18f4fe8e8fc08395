/** A quadrant's verdict in as few words as say it: its name, that it lies on the line, or that it is not yet known. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quadrant } from '../../shared/scoring/account-score.ts'

export function useQuadrantLabel(): (quadrant: Pick<Quadrant, 'label' | 'onTheLine'>) => string {
  const { t } = useTranslation('ui')
  const { t: named } = useTranslation('instruments')
  return useCallback(
    ({ label, onTheLine }) =>
      label === null
        ? t('moves.notYetKnown')
        : onTheLine
          ? t('moves.onTheLine')
          : named(`quadrants.${label}.name`),
    [t, named],
  )
}

/** As the first words of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
