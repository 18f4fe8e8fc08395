/** The contracts of an account, and how deals, renewals and initiatives ended. */
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { ContractsSection } from './contracts-section.tsx'
import { LeavingSection } from './leaving-section.tsx'
import { OutcomesSection } from './outcomes-section.tsx'
import { RenewalsLead } from './renewals-lead.tsx'
import styles from './renewals-tab.module.css'

export type RenewalsTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function RenewalsTab({ account, asOf }: RenewalsTabProps) {
  const view = useAccountView(account)
  const today = dayOf(useEnvironment().now())
  if (view == null) return null
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <RenewalsLead records={view.records} asOf={asOf} />
      </div>
      <ContractsSection account={account} records={view.records} asOf={asOf} />
      <LeavingSection records={view.records} asOf={asOf} today={today} />
      <OutcomesSection records={view.records} asOf={asOf} />
    </div>
  )
}
