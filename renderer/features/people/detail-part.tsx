/** The parts somebody plays, how they stand to what we do as we judge it, and how they take change as they say themselves. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import { personParts, supports, type Person } from '../../../shared/domain/person.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './person-detail.module.css'
import type { KeepField } from './use-person-edit.ts'

const UNKNOWN = 'unknown'

export type DetailPartProps = {
  readonly person: Person
  /** Their own answers to the questions that place an account. */
  readonly attitude: readonly Observation[]
  readonly asOf: Day
  readonly onKeep: KeepField
}

export function DetailPart({ person, attitude, asOf, onKeep }: DetailPartProps) {
  const { t } = useTranslation('people')
  const inside = person.place === 'inside'
  return (
    <div className={styles.stack}>
      {inside && (
        <>
          <div role="group" aria-label={t('person.part')} className={styles.choices}>
            {personParts.map((part) => (
              <Checkbox
                key={part}
                isSelected={person.parts[part] === true}
                onChange={(fills) => void onKeep({ [`parts/${part}`]: fills })}
              >
                {t(`person.parts.${part}`)}
              </Checkbox>
            ))}
          </div>
          <div className={styles.narrow}>
            <Select
              label={t('person.support')}
              options={([UNKNOWN, ...supports] as const).map((id) => ({
                id,
                label: t(`person.supports.${id}`),
              }))}
              value={person.support ?? UNKNOWN}
              onChange={(chosen) => void onKeep({ support: chosen === UNKNOWN ? null : chosen })}
            />
          </div>
        </>
      )}
      <Attitude answers={attitude} asOf={asOf} />
    </div>
  )
}

function Attitude({ answers, asOf }: { readonly answers: readonly Observation[]; readonly asOf: Day }) {
  const { t } = useTranslation('people')
  const words = useInstrumentWords()
  const format = useFormat()
  if (answers.length === 0) return <Unknown>{t('person.neverAsked')}</Unknown>
  return (
    <div>
      <p className="ink-2 type-meta">{t('person.attitude')}</p>
      <ul>
        {answers.map((observation) => (
          <li key={observation.id}>
            {words.question(observation.question)?.title}{' '}
            <span className="strong">{answerWords(observation)}</span>,{' '}
            <span className="whole">{format.day(observation.day, asOf)}</span>.{' '}
            {observation.note !== null && (
              <NoteLink note={observation.note} quoted={observation.id}>
                {t('toNote')}
              </NoteLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  )

  function answerWords({ question, answer }: Observation): string {
    const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
    if (without !== undefined) return t(`without.${without}`)
    const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
    return words.option(question, option)?.label ?? option
  }
}
