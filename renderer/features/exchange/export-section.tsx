/** Which accounts go into the file that is saved. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useData } from '../../data/data-context.tsx'
import type { PortfolioRow } from '../../data/data.ts'
import { useAsksForName, useAuthorName } from '../../data/use-author-name.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Section } from '../../ui/section.tsx'
import { showToast } from '../../ui/toast.tsx'
import { exportFileName } from './export-file-name.ts'
import styles from './export-section.module.css'
import { useCarried, WithAttachments } from './with-attachments.tsx'
import { saveFailureWords } from './failure-words.ts'

/** From so many accounts on, a filter stands above the list. */
const FILTER_FROM = 12
/** Rows shown at once; the filter finds the others, and all of them can be chosen together. */
const ROWS_SHOWN = 200

export type ExportSectionProps = {
  readonly rows: readonly PortfolioRow[]
  /** An account that was asked for by the page one came from. */
  readonly preselected: string | undefined
  /** While an import is being looked at, its button is the filled one. */
  readonly isPrimary: boolean
}

export function ExportSection({ rows, preselected, isPrimary }: ExportSectionProps) {
  const { t } = useTranslation('exchange')
  const data = useData()
  const host = useHost()
  const asksForName = useAsksForName()
  const [author, setAuthor] = useAuthorName()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(preselected === undefined ? [] : [preselected]),
  )
  const [filter, setFilter] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [running, setRunning] = useState(false)

  const sorted = useMemo(() => [...rows].sort((a, b) => a.name.localeCompare(b.name)), [rows])
  const wanted = filter.trim().toLocaleLowerCase()
  const shown = sorted.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
  const selected = sorted.filter(({ account }) => chosen.has(account))
  const [only] = selected
  const attachments = useCarried(selected.map(({ account }) => account))

  const choose = (accounts: readonly string[], take: boolean) => {
    setFailure(null)
    setChosen((before) => {
      const next = new Set(before)
      for (const account of accounts) {
        if (take) next.add(account)
        else next.delete(account)
      }
      return next
    })
  }

  const run = async () => {
    if (only === undefined) return
    setRunning(true)
    setFailure(null)
    const carried = attachments.isChosen ? attachments.digests : []
    const text = await data.exportText(
      selected.map(({ account }) => account),
      carried,
    )
    if (text.ok) {
      const subject =
        selected.length === 1 ? only.name || t('file.account') : t('file.several', { count: selected.length })
      const name = exportFileName(subject)
      const saved = await host.saveFile({ name, text: text.value })
      if (!saved.ok) setFailure(saveFailureWords(saved.error, t))
      else if (saved.value.saved) showToast({ text: t('export.saved', { file: name }) })
    } else setFailure(t('failure.export'))
    setRunning(false)
  }

  if (rows.length === 0) {
    return (
      <Section title={t('export.title')}>
        <p className={styles.none}>{t('export.none')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('export.title')} sub={t('export.sub')}>
      {rows.length >= FILTER_FROM && (
        <div className={styles.filter}>
          <SearchField label={t('export.filter')} value={filter} onChange={setFilter} />
        </div>
      )}
      <div className={styles.row}>
        <Checkbox
          isSelected={selected.length === rows.length}
          isIndeterminate={selected.length > 0 && selected.length < rows.length}
          onChange={(take) => {
            choose(
              rows.map(({ account }) => account),
              take,
            )
          }}
        >
          {t('export.all')}
        </Checkbox>
      </div>
      <ul>
        {shown.slice(0, ROWS_SHOWN).map((row) => (
          <li key={row.account} className={styles.row}>
            <Checkbox
              isSelected={chosen.has(row.account)}
              onChange={(take) => {
                choose([row.account], take)
              }}
            >
              <span className={styles.name}>
                <bdi>{row.name}</bdi>
              </span>
              <span className={styles.count}>{t('export.answers', { count: row.observations })}</span>
              {row.conflicts > 0 && (
                <span className={styles.inConflict}>{t('export.conflicts', { count: row.conflicts })}</span>
              )}
            </Checkbox>
          </li>
        ))}
      </ul>
      <WithAttachments carried={attachments} />
      {asksForName && (
        <div className={styles.author}>
          <NameField name={author} onName={setAuthor} />
        </div>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.act}>
        <Button
          variant={isPrimary ? 'primary' : 'plain'}
          isDisabled={selected.length === 0 || running || attachments.isTooMuch}
          onPress={() => void run()}
        >
          {selected.length === 0 ? t('export.nothing') : t('export.run', { count: selected.length })}
        </Button>
        {selected.length === 0 && <span className={styles.none}>{t('export.choose')}</span>}
      </div>
    </Section>
  )
}
