/** What is believed of an initiative, a row each: the estimate with its interval or who answered what; opened, the answers themselves. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { Button } from '../../ui/button.tsx'
import { IntervalBar } from '../../ui/charts/interval-bar.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswersShown } from './answers-shown.tsx'
import styles from './parts.module.css'
import { useAnswerWords } from './use-answer-words.ts'

/** An estimate as the rows show it. */
export type Estimated = {
  readonly state: 'known' | 'notKnown' | 'stale'
  readonly level: number | null
  readonly low: number
  readonly high: number
  readonly voices: number
  readonly observations: readonly { readonly value: number }[]
}

export type EvidenceRow = {
  readonly id: string
  readonly title: string
  /** Undefined: the row tells who answered what. Null: still being worked out. */
  readonly estimate?: Estimated | null
  /** Strong, at the end of the row. */
  readonly note?: string
  readonly questions: readonly Question[]
}

export type EvidenceRowsProps = {
  readonly label: string
  readonly account: string
  readonly initiative: Initiative
  readonly rows: readonly EvidenceRow[]
  /** About this initiative, the newest first. */
  readonly answers: readonly Observation[]
  readonly people: readonly Person[]
  readonly asOf: Day
}

type Opened = { readonly row: string; readonly what: 'answers' | 'form' }

export function EvidenceRows({ label, account, initiative, rows, answers, people, asOf }: EvidenceRowsProps) {
  const { t } = useTranslation('initiatives')
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLTableElement>(opened === null ? null : `${opened.what} ${opened.row}`)
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))
  const close = () => {
    setOpened(null)
  }
  return (
    <table ref={place} className={classNames(table.table, table.compact, styles.rows)} aria-label={label}>
      <tbody>
        {rows.map((row) => {
          const given = answers.filter(({ question }) => row.questions.some(({ id }) => id === question))
          const asked = row.questions.filter(({ retired }) => retired !== true)
          const open = opened?.row === row.id ? opened.what : null
          return (
            <Fragment key={row.id}>
              <tr>
                <th scope="row">{row.title}</th>
                {row.estimate === undefined ? (
                  <td colSpan={2}>
                    <AnswersInBrief answers={given} names={names} />
                  </td>
                ) : (
                  <EstimateCells estimate={row.estimate} />
                )}
                <td className="strong whole">{row.note}</td>
                <td className="whole" data-opens={`answers ${row.id}`}>
                  {given.length > 0 && (
                    <OpenButton
                      aria-label={t('parts.rows.show', { what: row.title, count: given.length })}
                      aria-expanded={open === 'answers'}
                      onPress={() => {
                        setOpened(open === 'answers' ? null : { row: row.id, what: 'answers' })
                      }}
                    >
                      {t('parts.rows.answers', { count: given.length })}
                    </OpenButton>
                  )}
                </td>
                <td className={styles.rowAct} data-opens={`form ${row.id}`}>
                  {asked.length > 0 && (
                    <Button
                      variant="quiet"
                      aria-label={t('parts.rows.answerOf', { what: row.title })}
                      onPress={() => {
                        setOpened({ row: row.id, what: 'form' })
                      }}
                    >
                      {t('parts.rows.answer')}
                    </Button>
                  )}
                </td>
              </tr>
              {open !== null && (
                <tr className={styles.opened}>
                  <td colSpan={6}>
                    {open === 'form' ? (
                      <AnswerForm
                        account={account}
                        initiative={initiative}
                        questions={asked}
                        people={people}
                        onDone={close}
                      />
                    ) : (
                      <AnswersShown
                        label={t('parts.rows.show', { what: row.title, count: given.length })}
                        answers={given}
                        names={names}
                        asOf={asOf}
                        onClose={close}
                      />
                    )}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function EstimateCells({ estimate }: { readonly estimate: Estimated | null }) {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const known = estimate?.state === 'known' && estimate.level !== null ? estimate : null
  return (
    <>
      <td className={styles.bar}>
        <span dir="ltr">
          <IntervalBar
            width={132}
            estimate={known === null ? null : { level: known.level ?? 0, low: known.low, high: known.high }}
            answers={known?.observations.map(({ value }) => value) ?? []}
          />
        </span>
      </td>
      <td className={known === null ? 'ink-2' : 'whole'}>
        {known === null || known.level === null ? (
          t(
            estimate === null
              ? 'parts.working'
              : estimate.state === 'stale'
                ? 'parts.rows.stale'
                : 'parts.rows.neverAsked',
          )
        ) : (
          <>
            {t('parts.rows.interval', {
              level: format.level(known.level),
              low: format.level(known.low),
              high: format.level(known.high),
            })}
            <span className="ink-3">, {t('parts.rows.voices', { count: known.voices })}</span>
          </>
        )}
      </td>
    </>
  )
}

/** The newest answer of each person, the newest first: `Osei: they did it once`. */
function AnswersInBrief({
  answers,
  names,
}: {
  readonly answers: readonly Observation[]
  readonly names: ReadonlyMap<string, string>
}) {
  const { t } = useTranslation('initiatives')
  const words = useAnswerWords()
  const [newest] = answers
  if (newest === undefined)
    return (
      <span className={styles.hatched}>
        <span>{t('parts.rows.neverAsked')}</span>
      </span>
    )
  const who =
    newest.speaker === null
      ? t('parts.rows.nobody')
      : (names.get(newest.speaker) ?? t('parts.rows.removedPerson'))
  const said = `${words(newest)} (${who})`
  return <>{answers.length > 1 ? t('parts.rows.more', { said, count: answers.length - 1 }) : said}</>
}
