/** An answer in words: the question, what was answered, by whom, and in which words. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'

export type AnswerWords = {
  readonly question: string
  readonly answer: string
  readonly who: string
  /** Somebody's own words; null where none are quoted. */
  readonly quote: string | null
  /** What the recorder wrote beside it, and where it was seen. */
  readonly remark: string
}

export function useAnswerWords(people: readonly Person[]): (observation: Observation) => AnswerWords {
  const { t } = useTranslation('findings')
  const { t: shared } = useTranslation('ui')
  const words = useInstrumentWords()
  return useMemo(() => {
    const byId = new Map<string, Person>(people.map((person) => [person.id, person]))
    const nameOf = (id: string | null): string | null =>
      id === null ? null : (byId.get(id)?.name ?? t('evidence.somebody'))
    const answerOf = ({ question, answer }: Observation): string => {
      const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
      if (without !== undefined) return shared(`without.${without}`)
      const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
      return words.option(question, option)?.label ?? option
    }
    const whoOf = ({ kind, speaker, reportedBy, recorder, source }: Observation): string => {
      const name = nameOf(speaker)
      const by = nameOf(reportedBy)
      if (kind === 'inferred')
        return recorder === '' ? shared('kinds.inferred') : t('evidence.inferred', { name: recorder })
      if (kind === 'reported') {
        return by === null || name === null ? shared('kinds.reported') : t('evidence.reported', { name, by })
      }
      return name ?? (source === '' ? shared(`kinds.${kind}`) : source)
    }
    return (observation) => ({
      question:
        words.question(observation.question)?.title ??
        t('evidence.unknownQuestion', { id: observation.question }),
      answer: answerOf(observation),
      who: whoOf(observation),
      quote: observation.quotation?.exact ?? null,
      remark: [observation.remark, observation.source].filter((text) => text !== '').join(' '),
    })
  }, [people, t, shared, words])
}
