/** Answers about an initiative, newest first: who said it, how we know it, and the way to the note. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import styles from './parts.module.css'
import { useAnswerWords } from './use-answer-words.ts'

export type AnswersShownProps = {
  readonly label: string
  readonly answers: readonly Observation[]
  /** By the id of the person. */
  readonly names: ReadonlyMap<string, string>
  readonly asOf: Day
  readonly onClose: () => void
}

export function AnswersShown({ label, answers, names, asOf, onClose }: AnswersShownProps) {
  const { t } = useTranslation('initiatives')
  const { t: ui } = useTranslation('ui')
  const words = useAnswerWords()
  const format = useFormat()
  const nameOf = (person: string | null) =>
    person === null ? t('parts.rows.nobody') : (names.get(person) ?? t('parts.rows.removedPerson'))
  return (
    <section aria-label={label} className={styles.answers}>
      {answers.map((observation) => {
        const { id, kind, note, quotation, source, speaker, subject } = observation
        const answer = words(observation)
        const parts = [
          quotation === null ? null : answer,
          speaker === null && source !== '' ? source : nameOf(speaker),
          format.day(observation.day, asOf),
          subject.kind === 'account' ? t('parts.rows.about') : null,
        ]
        return (
          <Quote
            key={id}
            text={quotation?.exact ?? answer}
            verbatim={quotation !== null}
            glyph={kind}
            glyphLabel={ui(`kinds.${kind}`)}
          >
            {parts.filter((part) => part !== null).join(', ')}.{' '}
            {note !== null && (
              <NoteLink note={note} quoted={id}>
                {t('parts.rows.toNote')}
              </NoteLink>
            )}
          </Quote>
        )
      })}
      <Button variant="quiet" onPress={onClose}>
        {t('parts.rows.hide')}
      </Button>
    </section>
  )
}
