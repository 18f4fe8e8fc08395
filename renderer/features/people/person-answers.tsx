/** What one person has answered, newest first, with their words and the way to the note they stand in. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import styles from './people-tab.module.css'

export type PersonAnswersProps = {
  readonly name: string
  readonly answers: readonly Observation[]
  readonly asOf: Day
  readonly onClose: () => void
}

export function PersonAnswers({ name, answers, asOf, onClose }: PersonAnswersProps) {
  const { t } = useTranslation('people')
  const words = useInstrumentWords()
  const format = useFormat()
  return (
    <section aria-label={t('answersOf', { name })} className={styles.answers}>
      {answers.map((observation) => (
        <Quote
          key={observation.id}
          text={observation.quotation?.exact ?? answerWords(observation)}
          verbatim={observation.quotation !== null}
          glyph={observation.kind}
        >
          {words.question(observation.question)?.title ?? t('unknownQuestion', { id: observation.question })}{' '}
          <span className="strong">{answerWords(observation)}</span>,{' '}
          <span className="whole">{format.day(observation.day, asOf)}</span>.{' '}
          {observation.note !== null && (
            <NoteLink note={observation.note} quoted={observation.id}>
              {t('toNote')}
            </NoteLink>
          )}
        </Quote>
      ))}
      <Button variant="quiet" onPress={onClose}>
        {t('close')}
      </Button>
    </section>
  )

  function answerWords({ question, answer }: Observation): string {
    const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
    if (without !== undefined) return t(`without.${without}`)
    const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
    return words.option(question, option)?.label ?? option
  }
}
