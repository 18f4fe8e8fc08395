/** What became of the plan: what it said of the answers that were given, what was not answered, and who else says so. */
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { Section } from '../../ui/section.tsx'
import { plannedQuestions, whatFollows } from './plan.ts'
import { perspectivesOf, type Perspectives } from './plan-perspectives.ts'
import styles from './plan.module.css'
import { optionOf, useAnswerWords } from './plan-words.ts'
import { shortName } from './speaker.ts'

/** `answers`: those of the note. Nothing at all where no answer was planned for. */
export function PlanOutcome(props: {
  readonly note: Note
  readonly answers: readonly Observation[]
  readonly people: AccountRecords['people']
}) {
  const { note, answers, people } = props
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const words = useAnswerWords()
  const planned = plannedQuestions(note.ifAnswered, useCatalogue())
  if (planned.length === 0) return null
  const given = planned.flatMap((question) => answers.filter((one) => one.question === question))
  const open = planned.filter((question) => !answers.some((one) => one.question === question))
  return (
    <Section title={t('plan.outcome')}>
      {given.length > 0 && (
        <ul className={styles.list}>
          {given.map((one) => {
            const speaker = people.find(({ id }) => id === one.speaker)
            const follows = whatFollows(note.ifAnswered, one.question, optionOf(one))
            return (
              <li key={one.id}>
                <span className={styles.about}>
                  {words.question(one.question)} {words.answer(one)}
                  {speaker !== undefined && <bdi>, {shortName(speaker)}</bdi>}
                </span>
                {follows.length === 0 ? (
                  <p className={styles.sub}>{t('plan.noWords')}</p>
                ) : (
                  follows.map((what) => (
                    <p key={what} dir="auto">
                      {t('plan.follows', { what })}
                    </p>
                  ))
                )}
              </li>
            )
          })}
        </ul>
      )}
      {open.length > 0 && (
        <p className={styles.sub}>
          {t('plan.notAsked', { questions: format.list(open.map((id) => words.question(id))) })}
        </p>
      )}
    </Section>
  )
}

export function PerspectivesPart(props: {
  readonly score: AccountScore | undefined
  readonly answers: readonly Observation[]
  readonly records: AccountRecords
}) {
  const { score, answers, records } = props
  const { t } = useTranslation('interviews')
  const words = useAnswerWords()
  const whose = useVoices(records)
  const all = score === undefined ? [] : perspectivesOf(score, answers)
  if (all.length === 0) return null
  const of = (id: string | null) =>
    [...records.valueSteps, ...records.people].find((one) => one.id === id)?.name
  return (
    <Section title={t('plan.perspectives')}>
      <ul className={styles.list}>
        {all.map((one) => {
          const subject = of(one.subject)
          return (
            <li key={`${one.question} ${one.subject ?? ''}`}>
              <span className={styles.about}>
                {words.question(one.question)}
                {subject !== undefined && <bdi>, {subject}</bdi>}
              </span>
              <p>
                {t(`plan.standing.${one.standing}`, { voices: whose(one) })}
                {one.oneCorner && <> {t('plan.corner')}</>}
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Those who say something: where they do not say the same, with what each says. */
function useVoices(records: AccountRecords): (of: Perspectives) => string {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const words = useAnswerWords()
  return ({ standing, voices }) =>
    format.list(
      voices.map(({ voice, observation }) => {
        const kind = voice.split(':', 1)[0] ?? ''
        const rest = voice.slice(kind.length + 1)
        const person = records.people.find(({ id }) => id === rest)
        const who =
          kind === 'person'
            ? person === undefined
              ? rest
              : shortName(person)
            : kind === 'recorder' || kind === 'note'
              ? t(`plan.voices.${kind}`)
              : rest
        const said = records.observations.find(({ id }) => id === observation)
        return standing === 'single' || standing === 'agree' || said === undefined
          ? who
          : t('plan.voice', { who, answer: words.short(said) })
      }),
    )
}
