/** The words of an answer: of its option, or of the way in which none was given. */
import { useTranslation } from 'react-i18next'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'

export function useAnswerWords(): (observation: Pick<Observation, 'question' | 'answer'>) => string {
  const { t } = useTranslation('ui')
  const words = useInstrumentWords()
  return ({ question, answer }) => {
    const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
    if (without !== undefined) return t(`without.${without}`)
    const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
    return words.option(question, option)?.label ?? option
  }
}
