/** The plan during a conversation, beside the bail-out plan: what the question's answers would make us do. Only F9 opens it. */
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { classNames } from '../../ui/class-names.ts'
import { hasPlan, whatFollows } from './plan.ts'
import styles from './plan.module.css'

export type PlanAtHandProps = {
  readonly note: Note
  /** The one being asked. */
  readonly question: Question | null
  /** By option: who gave that answer in this conversation. */
  readonly given: ReadonlyMap<string, string>
}

export function PlanAtHand({ note, question, given }: PlanAtHandProps) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  if (!hasPlan(note)) return null
  const rows =
    question === null
      ? []
      : [
          ...question.options.map(({ id }) => ({
            id,
            label: t('plan.ifOption', { answer: words.option(question.id, id)?.label ?? id }),
            what: whatFollows({ ...note.ifAnswered, [question.id]: '' }, question.id, id)[0],
          })),
          { id: null, label: t('plan.whatever'), what: whatFollows(note.ifAnswered, question.id, null)[0] },
        ].filter(({ what }) => what !== undefined)
  return (
    <section className={styles.hand} aria-label={t('plan.handTitle')}>
      {rows.length === 0 && <p className={styles.sub}>{t('plan.handNone')}</p>}
      <dl className={styles.read}>
        {rows.map(({ id, label, what }) => {
          const by = id === null ? undefined : given.get(id)
          return (
            <Pair key={id ?? ''} term={by === undefined ? label : `${label}, ${by}`} given={by !== undefined}>
              {what ?? ''}
            </Pair>
          )
        })}
        {note.fallback !== '' && <Pair term={t('plan.fallback')}>{note.fallback}</Pair>}
        {note.giveBack !== '' && <Pair term={t('plan.giveBack')}>{note.giveBack}</Pair>}
      </dl>
    </section>
  )
}

/** One line of the plan. `given`: somebody gave this answer. */
export function Pair(props: { readonly term: string; readonly given?: boolean; readonly children: string }) {
  return (
    <>
      <dt className={classNames(props.given === true && styles.given)}>{props.term}</dt>
      <dd className={classNames(styles.words, props.given === true && styles.given)} dir="auto">
        {props.children}
      </dd>
    </>
  )
}
