/** The answers that can be chosen for a question: its options, and the ways of giving none. */
import { useTranslation } from 'react-i18next'
import { answersWithoutValue } from '../../../shared/domain/observation.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'

export type AnswerOption = { readonly id: string; readonly label: string }

/** `given`: the answer that stands there; it can be kept though nobody may choose it any more. */
export function useAnswerOptions(): (
  question: Pick<Question, 'id' | 'options'>,
  given?: string | null,
) => readonly AnswerOption[] {
  const { t } = useTranslation('ui')
  const words = useInstrumentWords()
  return ({ id: question, options }, given = null) => [
    ...options
      .filter(({ id, retired }) => retired !== true || given === `option:${id}`)
      .map(({ id }) => ({ id: `option:${id}`, label: words.option(question, id)?.label ?? id })),
    ...answersWithoutValue.map((id) => ({ id: `without:${id}`, label: t(`without.${id}`) })),
  ]
}
