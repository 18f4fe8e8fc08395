/** The value path of an account: how its use is diagnosed and why, the steps to the benefit, the use itself, and the motives. */
import { useRef } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { DiagnosisLead } from './diagnosis-lead.tsx'
import { DiagnosisSection } from './diagnosis-section.tsx'
import { MotivesSection } from './motives-section.tsx'
import { PlayWords } from './play-words.tsx'
import { StepsSection } from './steps-section.tsx'
import { UseSection } from './use-section.tsx'
import styles from './diagnosis.module.css'

export type ValuePathTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function ValuePathTab({ account, asOf }: ValuePathTabProps) {
  const view = useAccountView(account)
  const records = view?.records
  const score = useScoreOf(records, asOf)
  const use = useRef<HTMLDivElement>(null)
  if (records === undefined || score === undefined) return null
  const names = new Map<string, string>(records.people.map(({ id, name }) => [id, name]))
  const toReadings = () => {
    use.current?.scrollIntoView({ block: 'start' })
    use.current?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.tab}>
      <div className={styles.lead}>
        <DiagnosisLead diagnosis={score.usageDiagnosis} names={names} />
        <PlayWords diagnosis={score.usageDiagnosis} />
      </div>
      <DiagnosisSection records={records} score={score} asOf={asOf} toReadings={toReadings} />
      <div className={styles.part}>
        <StepsSection account={account} records={records} path={score.valuePath} asOf={asOf} />
      </div>
      <div ref={use} tabIndex={-1} className={styles.part}>
        <UseSection account={account} readings={records.readings} asOf={asOf} />
      </div>
      <div className={styles.part}>
        <MotivesSection account={account} records={records} asOf={asOf} />
      </div>
    </div>
  )
}
