/** How old something is, in the coarsest unit that still says it: days, weeks, months. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** From whole days to words. */
export function useAge(): (days: number) => string {
  const { t } = useTranslation('assessment')
  return useCallback(
    (days) => {
      if (days === 0) return t('rests.today')
      if (days < 21) return t('rests.days', { count: days })
      if (days < 61) return t('rests.weeks', { count: Math.floor(days / 7) })
      return t('rests.months', { count: Math.floor(days / 30.4) })
    },
    [t],
  )
}
