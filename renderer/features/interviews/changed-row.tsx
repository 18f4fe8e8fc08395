/** One estimate that the conversation moved: from where to where, how firm it is now, and whose words did it. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ScoreDiff } from '../../../shared/scoring/diff.ts'
import { MoveBar } from '../../ui/charts/move-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import styles from './changed-row.module.css'

export type ChangedRowProps = {
  readonly construct: ScoreDiff['constructs'][number]
  /** The answers of this conversation. */
  readonly answers: readonly Observation[]
  readonly people: readonly Person[]
}

export function ChangedRow({ construct, answers, people }: ChangedRowProps) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const format = useFormat()
  const { id, level, state, to } = construct
  const known = state.to === 'known' && level.to !== null
  const before = state.from === 'known' ? level.from : null
  const counted = new Set(to?.observations.map(({ observation }) => observation))
  const ids = new Set<string>(
    answers.filter((one) => counted.has(one.id)).flatMap(({ speaker }) => speaker ?? []),
  )
  const names = people.filter((person) => ids.has(person.id)).map(({ name }) => name)
  return (
    <li className={styles.row}>
      <div>
        <p>{words.construct(id)}</p>
        <p className={styles.about}>
          {names.length === 0 ? t('debrief.byNobody') : t('debrief.by', { people: format.list(names) })}
        </p>
      </div>
      <div className={styles.move}>
        {known && (
          <div dir="ltr">
            <MoveBar from={before} to={level.to} />
          </div>
        )}
        <p>{moved()}</p>
        {known && to !== null && (
          <p className={styles.interval}>
            {t('debrief.interval', {
              low: format.level(to.low),
              high: format.level(to.high),
              voices: t('debrief.voices', { count: to.voices }),
            })}
          </p>
        )}
      </div>
    </li>
  )

  function moved(): string {
    if (!known) return t('debrief.nowUnknown')
    if (before === null) return t('debrief.nowKnown', { after: format.level(level.to) })
    return t('debrief.fromTo', { before: format.level(before), after: format.level(level.to) })
  }
}
