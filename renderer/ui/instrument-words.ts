/** The questions that can be asked, and the words of the instruments in the language of the interface. Unknown ids have none. */
import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isConstructId,
  isReasonId,
  isShippedQuestionId,
  type Catalogue,
} from '../../shared/instruments/catalogue.ts'
import type { InstrumentWords, OptionWords } from '../../shared/instruments/words.ts'
import { InstrumentsContext } from './instruments-context.ts'

export function useCatalogue(): Catalogue {
  return use(InstrumentsContext).catalogue
}

export type WordsOfInstruments = {
  /** Title and probe of a question; null for one that only a newer version or another's library knows. */
  readonly question: (id: string) => { readonly title: string; readonly probe: string } | null
  readonly option: (question: string, option: string) => OptionWords | null
  /** The sentence of a quadrant's reason. */
  readonly reason: (question: string) => string | null
  /** The name of a construct; its id where a newer version measures it. */
  readonly construct: (id: string) => string
}

export function useInstrumentWords(): WordsOfInstruments {
  const { t } = useTranslation('instruments')
  const { own } = use(InstrumentsContext)
  return useMemo(() => {
    const questions: InstrumentWords['questions'] = t('questions', { returnObjects: true })
    const reasons: InstrumentWords['reasons'] = t('reasons', { returnObjects: true })
    const constructs: InstrumentWords['constructs'] = t('constructs', { returnObjects: true })
    return {
      question: (id) => (isShippedQuestionId(id) ? questions[id] : (own.get(id) ?? null)),
      option: (question, option) => {
        const options: Readonly<Record<string, OptionWords>> = isShippedQuestionId(question)
          ? questions[question].options
          : (own.get(question)?.options ?? {})
        return Object.hasOwn(options, option) ? (options[option] ?? null) : null
      },
      reason: (question) => (isReasonId(question) ? reasons[question] : null),
      construct: (id) => (isConstructId(id) ? constructs[id].name : id),
    }
  }, [t, own])
}
