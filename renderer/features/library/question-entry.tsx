/** A question of somebody's own as it is asked: heading, sentence, answers with their values, and what it measures. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnQuestion } from '../../../shared/domain/library.ts'
import { isConstructId } from '../../../shared/instruments/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import styles from './instrument-entry.module.css'

export type QuestionEntryProps = {
  readonly question: OwnQuestion
  /** How many answers it has. */
  readonly answers: ReactNode
  /** What the acts open, so that the focus finds back to them. */
  readonly opens?: string
  /** The acts; none where it cannot be changed. */
  readonly children?: ReactNode
}

export function QuestionEntry({ question, answers, opens, children }: QuestionEntryProps) {
  const { t } = useTranslation('library')
  const format = useFormat()
  const words = useInstrumentWords()
  const { title, probe, construct, core, subject, options, source, retired } = question
  const measures =
    construct === null
      ? t('question.keptOnly')
      : t('question.measures', {
          construct: isConstructId(construct)
            ? words.construct(construct)
            : t('question.unreadable', { construct }),
        })
  return (
    <div className={styles.entry}>
      <div className={classNames(styles.words, retired && styles.gone)}>
        <p>
          <bdi className="strong">{title}</bdi>
          {retired && <> ({t('question.retired')})</>}
        </p>
        <p>
          <bdi dir="auto">{probe}</bdi>
        </p>
        <ul className={styles.options}>
          {options.map((option) => (
            <li key={option.id} className={classNames(option.retired && styles.gone)}>
              <span className={styles.value}>{format.number(option.value)}</span>
              <bdi>{option.label}</bdi>
              {option.retired && <> ({t('question.retiredOption')})</>}
            </li>
          ))}
        </ul>
        <p className={styles.facts}>
          {[measures, ...(core ? [t('question.core')] : []), t(`question.about.${subject}`)].join(', ')},{' '}
          {answers}. {source !== '' && t('question.source', { source })}
        </p>
      </div>
      {children !== undefined && (
        <div className={styles.acts} data-opens={opens}>
          {children}
        </div>
      )}
    </div>
  )
}
