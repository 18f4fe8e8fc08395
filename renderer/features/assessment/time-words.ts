/** What a day along time says in words: what was learnt on it, and where the account stood. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelinePoint } from '../../../shared/scoring/timeline.ts'
import { useFormat } from '../../ui/format.ts'
import type { Stop } from './time-stops.ts'

export type TimeWords = {
  /** "interview, Steering round; reading of use"; or that nothing new came. */
  readonly learnt: (stop: Stop | null) => string
  readonly quadrant: (point: TimelinePoint | null) => string
  /** A gauge, 0 to 1, or that it was not known. */
  readonly figure: (value: number | null) => string
}

export function useTimeWords(): TimeWords {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  return {
    learnt: useCallback(
      (stop) => {
        if (stop === null || stop.kinds.length === 0) return t('time.nothing')
        return stop.kinds
          .flatMap((kind) =>
            kind === 'interview' && stop.titles.length > 0
              ? stop.titles.map((title) => t('time.named', { title }))
              : [t(`time.kinds.${kind}`)],
          )
          .join('; ')
      },
      [t],
    ),
    quadrant: useCallback(
      (point) =>
        point?.quadrant == null ? t('readiness.notYetKnown') : named(`quadrants.${point.quadrant}.name`),
      [t, named],
    ),
    figure: useCallback(
      (value) => (value === null ? t('changed.notKnown') : format.level(value)),
      [t, format],
    ),
  }
}
