/** The words of the plays in the language of the interface. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlayId } from '../../../shared/playbook/plays.ts'
import type { PlayWords } from '../../../shared/playbook/words.ts'

export function usePlayWords(): (play: PlayId) => PlayWords {
  const { t } = useTranslation('playbook')
  return useMemo(
    () => (play) => {
      const steps: readonly string[] = t(`${play}.steps`, { returnObjects: true })
      return { name: t(`${play}.name`), why: t(`${play}.why`), steps, done: t(`${play}.done`) }
    },
    [t],
  )
}
