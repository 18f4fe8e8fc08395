/** The value path of an account: how its use is diagnosed and why, the way to the benefit drawn, the use along time with what was done about it, and the motives. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { DiagnosisLead } from './diagnosis-lead.tsx'
import { DiagnosisSection } from './diagnosis-section.tsx'
import { FlowSection } from './flow-section.tsx'
import { emptyIntervention, tradeDraft, type InterventionDraft } from './intervention-draft.ts'
import { InterventionsSection } from './interventions-section.tsx'
import { MotivesSection } from './motives-section.tsx'
import type { OpenedStep } from './opened-step.ts'
import { PlayWords } from './play-words.tsx'
import { readingsOn } from './reading-order.ts'
import { UseSection } from './use-section.tsx'
import styles from './diagnosis.module.css'

export type ValuePathTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function ValuePathTab({ account, asOf }: ValuePathTabProps) {
  const { t } = useTranslation('valuePath')
  const { now } = useEnvironment()
  const view = useAccountView(account)
  const records = view?.records
  const score = useScoreOf(records, asOf)
  const [openedStep, setOpenedStep] = useState<OpenedStep | null>(null)
  const [begun, setBegun] = useState<InterventionDraft | null>(null)
  const page = useRef<HTMLDivElement>(null)
  if (records === undefined || score === undefined) return null
  const names = new Map<string, string>(records.people.map(({ id, name }) => [id, name]))
  const go = (selector: string) => {
    const place = page.current?.querySelector<HTMLElement>(selector)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }
  const inTheWay = score.usageDiagnosis.blockers.find(({ policy }) => policy.trim() !== '')
  const begin = (step: string | null, how: 'done' | 'trade') => {
    const today = dayOf(now())
    const on = records.valueSteps.find(({ id }) => id === step)
    if (how === 'done' || on === undefined) {
      setBegun(emptyIntervention(today, step))
      return
    }
    const unit = readingsOn(records.readings, asOf)[0]?.unit.trim()
    setBegun(
      tradeDraft(today, on.id, {
        name: unit === undefined ? t('done.tradeNamePlain') : t('done.tradeName', { unit }),
        expects: on.policy === '' ? '' : t('done.tradeExpects', { policy: on.policy }),
      }),
    )
  }
  return (
    <div ref={page} className={styles.tab}>
      <div className={styles.lead}>
        <DiagnosisLead diagnosis={score.usageDiagnosis} names={names} />
        <PlayWords diagnosis={score.usageDiagnosis} />
      </div>
      <DiagnosisSection
        records={records}
        score={score}
        asOf={asOf}
        toReadings={() => {
          go('[data-part="use"]')
        }}
        toStep={(step) => {
          setOpenedStep({ what: 'read', step })
          go(`[data-flow-step="${step}"], [data-flow-row="${step}"] button`)
        }}
        toMotive={(motive) => {
          go(`[data-motive="${motive}"]`)
        }}
      />
      <div className={styles.part}>
        <FlowSection
          account={account}
          records={records}
          path={score.valuePath}
          asOf={asOf}
          opened={openedStep}
          onOpen={setOpenedStep}
          onEase={begin}
        />
      </div>
      <div data-part="use" tabIndex={-1} className={styles.part}>
        <UseSection
          account={account}
          readings={records.readings}
          interventions={records.interventions}
          asOf={asOf}
        />
        <div className={styles.under}>
          <InterventionsSection
            account={account}
            records={records}
            asOf={asOf}
            begun={begun}
            canTrade={inTheWay !== undefined}
            onBegin={(how) => {
              begin(how === 'trade' ? (inTheWay?.step ?? null) : null, how)
            }}
            onEnd={() => {
              setBegun(null)
            }}
          />
        </div>
      </div>
      <div className={styles.part}>
        <MotivesSection account={account} records={records} asOf={asOf} />
      </div>
    </div>
  )
}
