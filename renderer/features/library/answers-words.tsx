/** How many answers questions have, in words; that they are being counted, until they are. */
import { useTranslation } from 'react-i18next'
import type { AnswerCounts } from '../../data/use-answer-counts.ts'
import { answersTo } from './meaning-changes.ts'

export type AnswersWordsProps = {
  readonly counts: AnswerCounts | undefined
  readonly questions: readonly { readonly id: string }[]
}

export function AnswersWords({ counts, questions }: AnswersWordsProps) {
  const { t } = useTranslation('library')
  const answers = answersTo(counts, questions)
  return <>{answers === undefined ? t('answers.counting') : t('answers.count', { count: answers })}</>
}
