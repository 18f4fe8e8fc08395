/** Tables and cards: accounts, people and readings from spreadsheets and address books, looked at before they are written; and back. */
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { usePortfolio } from '../../data/hooks.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { ExportPart } from './export-part.tsx'
import { LookingPart } from './looking-part.tsx'
import { planCounts, problemsOf } from './table-counts.ts'
import styles from './tables-page.module.css'
import { useTableImport, type TableImport } from './use-table-import.ts'

const ACCEPTED = '.csv,.txt,.tsv,.tab,.vcf,.vcard,text/csv,text/plain,text/vcard'
/** Accounts that are linked to after an import. */
const LINKS = 12

export function TablesPage() {
  const { now } = useEnvironment()
  const rows = usePortfolio(dayOf(now()))
  return rows === undefined ? null : <Tables rows={rows} />
}

function Tables({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { t } = useTranslation('tables')
  const { search } = useNavigation()
  const account = rows.find((row) => row.account === search['account'])?.account ?? null
  const importing = useTableImport(rows, account)
  const { state, failure, read } = importing
  const top = useRef<HTMLDivElement>(null)
  const { step } = state
  // What was pressed is gone with its part of the page: go on from the sentence that says what is there now.
  const before = useRef(step)
  useLayoutEffect(() => {
    if (before.current !== step && step !== 'reading')
      top.current?.querySelector<HTMLElement>('[data-region="sentence"]')?.focus()
    before.current = step
  }, [step])
  return (
    <div className={styles.page} ref={top}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <Sentence basis={basis(importing, t)}>{lead(importing, t)}</Sentence>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.sections}>
        {state.step === 'looking' && read !== null ? (
          <LookingPart
            source={state.source}
            settings={state.settings}
            read={read}
            importing={importing}
            rows={rows}
          />
        ) : state.step === 'running' ? (
          <div className={styles.foot}>
            <span className={styles.promise} role="status">
              {t('import.writing', { done: state.done, all: state.all })}
            </span>
            <Button onPress={importing.stop}>{t('import.stop')}</Button>
          </div>
        ) : (
          <>
            {state.step === 'done' && <Done state={state} rows={rows} onUndo={importing.undo} />}
            <Section title={t('import.title')} sub={t('import.sub')}>
              <OpenFile
                label={state.step === 'idle' ? t('import.open') : t('import.again')}
                onOpen={importing.open}
              />
            </Section>
            <ExportPart rows={rows} account={account} />
            <p className={styles.back}>
              <OpenLink href="/exchange">{t('back')}</OpenLink>
            </p>
          </>
        )}
      </div>
    </div>
  )
}

type OpenFileProps = { readonly label: string; readonly onOpen: (file: File) => void }

/** Bytes, so that the encoding can be told: the host's own dialog reads UTF-8 only. */
function OpenFile({ label, onOpen }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.acts}>
      <Button variant="primary" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onOpen(file)
        }}
      />
    </div>
  )
}

type DoneProps = {
  readonly state: Extract<TableImport['state'], { readonly step: 'done' }>
  readonly rows: readonly PortfolioRow[]
  readonly onUndo: () => void
}

function Done({ state, rows, onUndo }: DoneProps) {
  const { t } = useTranslation('tables')
  const written = rows.filter(({ account }) => state.accounts.includes(account)).slice(0, LINKS)
  const tab = { accounts: 'picture', people: 'people', readings: 'value-path' }[state.kind]
  return (
    <div className={styles.done}>
      <ul className={styles.links}>
        {written.map((row) => (
          <li key={row.account}>
            <OpenLink strong href={`/accounts/${row.account}/${tab}`}>
              <bdi>{row.name}</bdi>
            </OpenLink>
          </li>
        ))}
      </ul>
      {state.changes.length > 0 && <Button onPress={onUndo}>{t('import.undo')}</Button>}
    </div>
  )
}

function basis({ state }: TableImport, t: TFunction<'tables'>): string {
  if (state.step === 'looking') return t('lead.fileBasis', { file: state.source.file })
  return state.step === 'running' ? t('lead.runningBasis') : t('lead.basis')
}

function lead(importing: TableImport, t: TFunction<'tables'>): string {
  const { state, read, plan } = importing
  switch (state.step) {
    case 'idle':
      return t('lead.idle')
    case 'reading':
      return t('lead.reading', { file: state.file })
    case 'running':
      return t('lead.running', { file: state.file })
    case 'undone': {
      const { file, left } = state
      if (left === null) return t('lead.undoneFar', { file })
      return left === 0 ? t('lead.undone', { file }) : t('lead.undoneBut', { file, count: left })
    }
    case 'done': {
      const { kind, added, filled } = state
      if (added === 0) return t('lead.doneFilled', { rows: t(`rowsWithin.${kind}`, { count: filled }) })
      const rows = t(`rowsWithin.${kind}`, { count: added })
      return filled === 0 ? t('lead.done', { rows }) : t('lead.doneBoth', { rows, count: filled })
    }
    case 'looking': {
      if (read === null) return t('lead.reading', { file: state.source.file })
      const { content } = state.source
      const { kind } = state.settings
      const all = content.type === 'sheet' ? content.sheet.rows.length : read.entries.length
      const rows = t(`rows.${kind}`, { count: all })
      if (read.undecided.length > 0) return t('lead.undecided', { rows })
      const problems = new Set(problemsOf(read, plan).map(({ at }) => at)).size
      const wrong = problems > 0 ? t('lead.problems', { count: problems }) : null
      if (state.settings.target === null) return t('lead.choose', { rows })
      const { added, filled, left } = planCounts(plan)
      const sentences = [
        added > 0 ? t('lead.new', { rows: t(`rows.${kind}`, { count: added }) }) : null,
        filled > 0 ? t('lead.filled', { count: filled }) : null,
        left > 0 && added + filled > 0 ? t('lead.here', { count: left }) : null,
        left > 0 && added + filled === 0 && problems === 0 ? t('lead.nothing') : null,
        wrong,
      ]
      return sentences.filter((sentence) => sentence !== null).join(' ')
    }
  }
}
