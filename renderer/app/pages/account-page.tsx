/** A page of an account: its head, and the tab that the address names, as of the day that the address names. */
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { createContentOrder } from '../../../shared/scoring/content-order.ts'
import { mainInitiativeOn } from '../../../shared/scoring/main-initiative.ts'
import { useData } from '../../data/data-context.tsx'
import type { AccountView } from '../../data/data.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useModel } from '../../data/use-model.tsx'
import { AccountHeader } from '../../features/accounts/account-header.tsx'
import { EvidenceBoard } from '../../features/assessment/evidence-board.tsx'
import { Picture } from '../../features/assessment/picture.tsx'
import { FindingsTab } from '../../features/findings/findings-tab.tsx'
import { HistoryTab } from '../../features/history/history-tab.tsx'
import { InitiativesTab } from '../../features/initiatives/initiatives-tab.tsx'
import { InterviewsTab } from '../../features/interviews/interviews-tab.tsx'
import { startInterview } from '../../features/interviews/start-interview.ts'
import { AccountRetrospectives } from '../../features/library/account-retrospectives.tsx'
import { PeopleTab } from '../../features/people/people-tab.tsx'
import { RenewalsTab } from '../../features/renewals/renewals-tab.tsx'
import { ValuePathTab } from '../../features/value-path/value-path-tab.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { LookedThrough } from '../../ui/looked-through.tsx'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { ACCOUNT_TABS, isAccountTab, type AccountTab } from '../account-tabs.ts'
import { useToday } from '../use-today.ts'
import styles from './account-page.module.css'
import { LostAccount, LostPage } from './lost-page.tsx'

export function AccountPage() {
  const { account, tab } = useParams({ from: '/accounts/$account/$tab' })
  const view = useAccountView(account)
  if (!isAccountTab(tab)) return <LostPage />
  if (view === undefined) return null
  return view === null ? <LostAccount /> : <Account key={account} view={view} tab={tab} />
}

/** The day in the address, where it is one and not in the future. */
function readAsOf(text: string | undefined, today: Day): Day {
  const parsed = daySchema.safeParse(text)
  return parsed.success && parsed.data < today ? parsed.data : today
}

function Account({ view, tab }: { readonly view: AccountView; readonly tab: AccountTab }) {
  const { t } = useTranslation('accounts')
  const { t: say } = useTranslation('app')
  const format = useFormat()
  const { go, search } = useNavigation()
  const data = useData()
  const environment = useEnvironment()
  const today = useToday()
  const { parameters, looking } = useModel()
  const asOf = readAsOf(search['asOf'], today)
  const { records } = view
  const id: string = records.account.id
  const main = useMemo(() => mainInitiativeOn(records, asOf, createContentOrder(records)), [records, asOf])
  // At once: who is there and what else is wanted can be said in the interview itself.
  const start = async () => {
    const started = await startInterview({ data, ...environment }, { account: id })
    if (started.ok) go(`/live/${started.value}`)
  }
  // Only the picture tells what was then believed, but coming back to it should show what was left.
  const address = (to: AccountTab) =>
    withSearch(
      `/accounts/${id}/${to}`,
      asOf === today ? {} : { asOf, believed: search['believed'], time: search['time'] },
    )
  return (
    <>
      <AccountHeader
        account={records.account}
        mainInitiative={main?.name ?? null}
        tabs={ACCOUNT_TABS.map((one) => ({
          href: address(one),
          label: t(`tabs.${one}`),
          current: one === tab,
        }))}
        asOf={asOf}
        today={today}
        onAsOf={(chosen) =>
          go(
            withSearch(`/accounts/${id}/${tab}`, {
              ...search,
              asOf: chosen,
              believed: chosen && search['believed'],
            }),
            { replace: true },
          )
        }
        onStartInterview={() => void start()}
        onExport={() => go(withSearch('/exchange', { account: id }))}
      />
      <p data-print="only" className={styles.printed}>
        {say('printed', { day: format.day(asOf) })}
      </p>
      <div className={styles.tab}>
        <Tab tab={tab} account={id} asOf={asOf} />
        <LookedThrough parameters={parameters} looking={looking} />
      </div>
    </>
  )
}

function Tab({
  tab,
  account,
  asOf,
}: {
  readonly tab: AccountTab
  readonly account: string
  readonly asOf: Day
}) {
  switch (tab) {
    case 'picture':
      return <Picture account={account} asOf={asOf} />
    case 'people':
      return <PeopleTab account={account} asOf={asOf} />
    case 'interviews':
      return <InterviewsTab account={account} />
    case 'initiatives':
      return (
        <>
          <InitiativesTab account={account} asOf={asOf} />
          <AccountRetrospectives account={account} />
        </>
      )
    case 'evidence':
      return <EvidenceBoard account={account} asOf={asOf} />
    case 'value-path':
      return <ValuePathTab account={account} asOf={asOf} />
    case 'renewals':
      return <RenewalsTab account={account} asOf={asOf} />
    case 'findings':
      return <FindingsTab account={account} asOf={asOf} />
    case 'history':
      return <HistoryTab account={account} />
  }
}
