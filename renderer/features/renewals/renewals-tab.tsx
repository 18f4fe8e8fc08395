/** The contracts of an account, and how deals, renewals and initiatives ended. */
import type { Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { ContractsSection } from './contracts-section.tsx'
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
  if (view == null) return null
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <RenewalsLead contracts={view.records.contracts} asOf={asOf} />
      </div>
      <ContractsSection account={account} contracts={view.records.contracts} asOf={asOf} />
      <OutcomesSection records={view.records} asOf={asOf} />
    </div>
  )
}
