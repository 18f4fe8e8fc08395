/** An answer in words, as the plan and what became of it name it. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'

/** The option that was chosen; null for an answer without a value. */
export function optionOf({ answer }: Pick<Observation, 'answer'>): string | null {
  return 'option' in answer && typeof answer.option === 'string' ? answer.option : null
}

/** How an answer reads, and its short form. */
export function useAnswerWords() {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const without = ({ answer }: Pick<Observation, 'answer'>) => {
    const one = (['dontKnow', 'declined', 'notApplicable'] as const).find(
      (each) => 'without' in answer && answer.without === each,
    )
    return one === undefined ? '' : t(`live.answers.${one}`)
  }
  return {
    question: (id: string) => words.question(id)?.title ?? id,
    answer: (one: Pick<Observation, 'question' | 'answer'>) => {
      const option = optionOf(one)
      return option === null ? without(one) : (words.option(one.question, option)?.label ?? option)
    },
    short: (one: Pick<Observation, 'question' | 'answer'>) => {
      const option = optionOf(one)
      return option === null ? without(one) : (words.option(one.question, option)?.short ?? option)
    },
  }
}
