/** The answers that rest on a note, each with its words and whether they still stand in it. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { findQuotation } from '../../../shared/domain/quotation-anchor.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Quote } from '../../ui/quote.tsx'
import styles from './given-answers.module.css'

export type GivenAnswersProps = {
  readonly observations: readonly Observation[]
  readonly people: readonly Person[]
  /** Steps that answers may be about. */
  readonly steps: readonly Pick<ValueStep, 'id' | 'name'>[]
  readonly body: string
  readonly empty: string
}

export function GivenAnswers({ observations, people, steps, body, empty }: GivenAnswersProps) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const answerOf = ({ question, answer }: Observation) => {
    if ('option' in answer && typeof answer.option === 'string') {
      return words.option(question, answer.option)?.label ?? answer.option
    }
    const without = (['dontKnow', 'declined', 'notApplicable'] as const).find(
      (one) => 'without' in answer && answer.without === one,
    )
    return without === undefined ? '' : t(`live.answers.${without}`)
  }
  /** The step, or the person other than the speaker, that an answer is about. */
  const aboutOf = ({ subject, speaker }: Observation) => {
    if (!('id' in subject) || subject.id === speaker) return undefined
    return [...steps, ...people].find(({ id }) => id === subject.id)?.name
  }
  if (observations.length === 0) return <p className={styles.none}>{empty}</p>
  return (
    <ul className={styles.list}>
      {inOrder(observations, body).map((one) => {
        const speaker = people.find(({ id }) => id === one.speaker)
        const found = one.quotation === null ? null : findQuotation(body, one.quotation)
        const verbatim = one.kind === 'said' || one.kind === 'reported'
        const source = speaker?.name ?? one.source
        const of = aboutOf(one)
        const about = [
          source === '' ? '' : `${source}.`,
          of === undefined ? '' : `${of}.`,
          words.question(one.question)?.title ?? one.question,
          `${capital(answerOf(one))}.`,
        ]
          .filter((part) => part !== '')
          .join(' ')
        return (
          <li key={one.id} className={styles.item}>
            {one.quotation === null ? (
              <p className={styles.bare}>{about}</p>
            ) : (
              <Quote
                text={found?.exact === false ? body.slice(found.from, found.to) : one.quotation.exact}
                verbatim={verbatim}
                glyph={one.kind}
                glyphLabel={t(`live.kinds.${one.kind}`)}
              >
                {about}
                {found === null && <span className={styles.warn}> {t('read.lost')}</span>}
                {found?.exact === false && <span className={styles.warn}> {t('read.loose')}</span>}
              </Quote>
            )}
            {one.remark !== '' && <p className={styles.remark}>{one.remark}</p>}
          </li>
        )
      })}
    </ul>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** In the order in which their words stand in the note; those without words last. */
function inOrder(observations: readonly Observation[], body: string): readonly Observation[] {
  const places = new Map(
    observations.map(({ id, quotation }) => {
      const found = quotation === null ? null : findQuotation(body, quotation)
      return [id, found?.from ?? body.length + (quotation === null ? 1 : 0)] as const
    }),
  )
  const place = ({ id }: Observation) => places.get(id) ?? 0
  return [...observations].sort((a, b) => place(a) - place(b) || a.recordedAt - b.recordedAt)
}
