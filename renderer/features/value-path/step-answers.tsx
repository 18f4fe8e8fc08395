/** What was answered about a step up to a day, newest first: who said it, how we know it, and the way to the note. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import styles from './steps.module.css'

export type StepAnswersProps = {
  readonly name: string
  readonly answers: readonly Observation[]
  /** Ids of those that count for the friction. */
  readonly counted: readonly string[]
  /** The question of friction; undefined where none is asked. */
  readonly friction: string | undefined
  readonly names: ReadonlyMap<string, string>
  readonly asOf: Day
}

export function StepAnswers(props: StepAnswersProps) {
  const { name, answers, counted, friction, names, asOf } = props
  const { t } = useTranslation('valuePath')
  const { t: ui } = useTranslation('ui')
  const words = useInstrumentWords()
  const format = useFormat()
  const nameOf = (person: string) => names.get(person) ?? t('steps.removedPerson')
  return (
    <section aria-label={t('steps.showAnswers', { name })} className={styles.answers}>
      {answers.map((observation) => {
        const { id, question, speaker, reportedBy, kind, source, note, quotation } = observation
        const answer = answerWords(observation)
        const day = format.day(observation.day, asOf)
        return (
          <Quote
            key={id}
            text={quotation?.exact ?? answer}
            verbatim={quotation !== null}
            glyph={kind}
            glyphLabel={ui(`kinds.${kind}`)}
          >
            {who({ answer: quotation === null ? null : answer, speaker, day })}{' '}
            {reportedBy !== null && <>{t('steps.toldBy', { name: nameOf(reportedBy) })} </>}
            {source !== '' && <>{t('steps.source', { source })} </>}
            {question === friction && !counted.includes(id) && 'option' in observation.answer && (
              <>{t('steps.notCounted')} </>
            )}
            {note !== null && (
              <NoteLink note={note} quoted={id}>
                {t('steps.toNote')}
              </NoteLink>
            )}
          </Quote>
        )
      })}
    </section>
  )

  /** The answer stands here only where the words above are somebody's own. */
  function who(said: {
    readonly answer: string | null
    readonly speaker: string | null
    readonly day: string
  }) {
    const { answer, speaker, day } = said
    const parts = [answer, speaker === null ? null : nameOf(speaker), day]
    return `${parts.filter((part) => part !== null).join(', ')}.`
  }

  function answerWords({ question, answer }: Observation): string {
    const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
    if (without !== undefined) return ui(`without.${without}`)
    const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
    return words.option(question, option)?.label ?? option
  }
}
