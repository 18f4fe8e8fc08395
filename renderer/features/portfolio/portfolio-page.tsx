/** The portfolio: one sentence on all accounts, then every one of them in a table or on the chart. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { usePortfolio } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { useNavigation } from '../../ui/navigation.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useCalendarFile } from '../../ui/use-calendar-file.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { ViewsRow } from '../../ui/views-row.tsx'
import { FirstStart } from './first-start.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import { PortfolioCalendar } from './portfolio-calendar.tsx'
import { PortfolioChart } from './portfolio-chart.tsx'
import { portfolioLead, rowMatches } from './portfolio-lead.ts'
import styles from './portfolio-page.module.css'
import { PortfolioTable } from './portfolio-table.tsx'
import { readinessWords, riskWords } from './portfolio-words.ts'

export type PortfolioPageProps = {
  readonly today: Day
  /** Loads the sample accounts; false where that failed. */
  readonly onLoadSamples: () => Promise<boolean>
}

export function PortfolioPage({ today, onLoadSamples }: PortfolioPageProps) {
  const { go } = useNavigation()
  const rows = usePortfolio(today)
  if (rows === undefined) return null
  const created = (account: string) => {
    go(`/accounts/${account}/picture`)
  }
  if (rows.length === 0) return <FirstStart onLoadSamples={onLoadSamples} onCreated={created} />
  return <Portfolio rows={rows} today={today} onCreated={created} />
}

type PortfolioProps = {
  readonly rows: readonly PortfolioRow[]
  readonly today: Day
  readonly onCreated: (account: string) => void
}

function Portfolio({ rows, today, onCreated }: PortfolioProps) {
  const { t } = useTranslation('portfolio')
  const { go, search } = useNavigation()
  const { now } = useEnvironment()
  const write = useWriter()
  const instruments = useInstrumentWords()
  const tell = useUndoToast()
  const calendar = useCalendarFile(useHost())
  const [filter, setFilter] = useState('')
  const [creating, setCreating] = useState(false)
  const [moment] = useState(now)
  const chart = search['view'] === 'chart'
  // Ten thousand accounts: looked through only when the accounts or the words change.
  const shown = useMemo(() => {
    const words = filter.trim()
    if (words === '') return rows
    return rows.filter((row) => {
      if (row.score === null) return rowMatches(row, '', words)
      const readiness = readinessWords(row.score, t) ?? t('cell.notYetKnown')
      return rowMatches(row, `${readiness} ${riskWords(row.score, t, instruments) ?? ''}`, words)
    })
  }, [rows, filter, t, instruments])
  const open = (account: string) => {
    go(`/accounts/${account}/picture`)
  }
  const remove = async ({ account, name }: PortfolioRow) => {
    const wrote = await write(account, [{ record: account, kind: 'account', set: { deleted: true } }])
    if (!wrote.stored) return
    tell(t('deleted', { name }), wrote.undo)
  }
  return (
    <div className={styles.page}>
      <PortfolioLeadSentence rows={rows} today={today} shown={shown.length} />
      <div className={styles.tools}>
        <div className={styles.filter}>
          <SearchField
            label={t('tools.filter')}
            placeholder={t('tools.filterHint')}
            value={filter}
            onChange={setFilter}
          />
        </div>
        <ViewsRow
          label={t('tools.view')}
          views={[
            { href: '/accounts', label: t('tools.table'), current: !chart },
            { href: '/accounts?view=chart', label: t('tools.chart'), current: chart },
          ]}
        />
        <div className={styles.acts}>
          <PortfolioCalendar shown={shown} filtered={shown.length < rows.length} calendar={calendar} />
          <OpenLink href="/exchange/tables">{t('tools.tables')}</OpenLink>
        </div>
        {!creating && (
          <div className={styles.create}>
            <Button
              variant="primary"
              shortcut="N"
              data-key="N"
              onPress={() => {
                setCreating(true)
              }}
            >
              {t('tools.create')}
            </Button>
          </div>
        )}
      </div>
      {calendar.failure !== null && (
        <p role="alert" className={styles.error}>
          {calendar.failure}
        </p>
      )}
      {creating && (
        <NewAccountForm
          onCreated={onCreated}
          onCancel={() => {
            setCreating(false)
          }}
        />
      )}
      {shown.length === 0 ? (
        <p className="ink-2">
          {t('tools.none', { text: filter.trim() })}{' '}
          <OpenButton
            onPress={() => {
              setFilter('')
            }}
          >
            {t('tools.clear')}
          </OpenButton>
        </p>
      ) : chart ? (
        <PortfolioChart
          rows={shown}
          today={today}
          onOpen={open}
          onTable={() => {
            go('/accounts')
          }}
        />
      ) : (
        <PortfolioTable
          rows={shown}
          now={moment}
          onOpen={(row) => {
            open(row.account)
          }}
          onDelete={(row) => {
            void remove(row)
          }}
        />
      )}
    </div>
  )
}

type LeadProps = { readonly rows: readonly PortfolioRow[]; readonly today: Day; readonly shown: number }

function PortfolioLeadSentence({ rows, today, shown }: LeadProps) {
  const { t } = useTranslation('portfolio')
  const format = useFormat()
  const lead = portfolioLead(rows)
  const old = rows.find(({ score }) => score !== null && score.asOf !== today)?.score?.asOf
  const succeed = lead.succeed === 0 ? t('lead.succeedNone') : t('lead.succeedCount', { count: lead.succeed })
  // Thirty words at most: of what else there is to say, the two that weigh most.
  const others = [
    lead.conflicts > 0 ? t('lead.conflicts', { count: lead.conflicts }) : null,
    lead.contested > 0 ? t('lead.contested', { count: lead.contested }) : null,
    lead.nothing > 0 ? t('lead.nothing', { count: lead.nothing }) : null,
  ]
    .filter((words) => words !== null)
    .slice(0, 2)
  return (
    <Sentence
      level={1}
      basis={
        <>
          {old === undefined
            ? t('meta.asOf', { day: format.day(today) })
            : t('meta.older', { day: format.day(old) })}{' '}
          {shown < rows.length && t('meta.filtered', { count: shown, all: rows.length })}
        </>
      }
    >
      {[t('lead.succeed', { count: lead.all, succeed }), ...others].join(' ')}
    </Sentence>
  )
}
