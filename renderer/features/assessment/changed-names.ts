/** What an occasion is called in a list: the conversation by its title or its people, the import by its file. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useFormat } from '../../ui/format.ts'
import { namesOf, type Occasion } from './changed-occasions.ts'

/** `brought`: how much came by it, in words. */
export type OccasionName = { readonly name: string; readonly brought: string }

export function useOccasionName(people: AccountRecords['people']): (occasion: Occasion) => OccasionName {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  return useCallback(
    (occasion) => {
      if (occasion.kind === 'import') {
        const { file, changes } = occasion.imported
        return {
          name: file === '' ? t('changed.importUnnamed') : t('changed.import', { file }),
          brought: t('changed.changes', { count: changes.length }),
        }
      }
      const names = namesOf(occasion, people)
      const brought = t('changed.given', { count: occasion.observations.length })
      const whom = { people: format.list(names) }
      if (occasion.kind === 'answers') {
        return { name: names.length === 0 ? t('changed.answers') : t('changed.answersOf', whom), brought }
      }
      const title = occasion.note.title.trim()
      if (title !== '') return { name: t('changed.interview', { title }), brought }
      const name = names.length === 0 ? t('changed.interviewUntitled') : t('changed.interviewWith', whom)
      return { name, brought }
    },
    [t, format, people],
  )
}
