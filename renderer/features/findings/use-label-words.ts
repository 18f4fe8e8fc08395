/** The labels of the model in words; the id where a newer version has one that is not known here. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overridable } from '../../../shared/domain/finding.ts'
import { labelChoices, type LabelId } from './labels.ts'

export function useLabelWords(): (of: Overridable, label: string | null) => string {
  const { t } = useTranslation('findings')
  const { t: named } = useTranslation('instruments')
  return useCallback(
    (of, label) => {
      if (label === null) return t('overrides.notKnown')
      const known = labelChoices[of].find((id) => id === label)
      return known === undefined ? label : name(known)

      function name(id: LabelId): string {
        switch (id) {
          case 'wanderer':
          case 'dreamer':
          case 'soldier':
          case 'achiever':
            return named(`quadrants.${id}.name`)
          case 'both':
          case 'atLeastOne':
          case 'neither':
            return named(`rates.${id}.name`)
          default:
            return named(`usage.${id}`)
        }
      }
    },
    [t, named],
  )
}
