/** The words of the instruments in the language of the interface, for ids as they stand in records: unknown ones have none. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isQuestionId, isReasonId } from '../../shared/instruments/catalogue.ts'
import type { ConstructId } from '../../shared/instruments/instrument.ts'
import type { InstrumentWords, OptionWords } from '../../shared/instruments/words.ts'

export type WordsOfInstruments = {
  /** Title and probe of a question; null for one that only a newer version knows. */
  readonly question: (id: string) => { readonly title: string; readonly probe: string } | null
  readonly option: (question: string, option: string) => OptionWords | null
  /** The sentence of a quadrant's reason. */
  readonly reason: (question: string) => string | null
  /** The name of a construct; its id where a newer version measures it. */
  readonly construct: (id: string) => string
}

export function useInstrumentWords(): WordsOfInstruments {
  const { t } = useTranslation('instruments')
  return useMemo(() => {
    const questions: InstrumentWords['questions'] = t('questions', { returnObjects: true })
    const reasons: InstrumentWords['reasons'] = t('reasons', { returnObjects: true })
    const constructs: InstrumentWords['constructs'] = t('constructs', { returnObjects: true })
    const isConstruct = (id: string): id is ConstructId => Object.hasOwn(constructs, id)
    return {
      question: (id) => (isQuestionId(id) ? questions[id] : null),
      option: (question, option) => {
        if (!isQuestionId(question)) return null
        const options: Readonly<Record<string, OptionWords>> = questions[question].options
        return Object.hasOwn(options, option) ? (options[option] ?? null) : null
      },
      reason: (question) => (isReasonId(question) ? reasons[question] : null),
      construct: (id) => (isConstruct(id) ? constructs[id].name : id),
    }
  }, [t])
}
