/** Writes accounts, people or readings as a table, or people as cards. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainFileName } from '../../../shared/host/contract.ts'
import { exportRows } from '../../../shared/tables/export-rows.ts'
import { tableKinds, type TableKind } from '../../../shared/tables/table-fields.ts'
import { writeCards } from '../../../shared/tables/write-vcards.ts'
import { writeCsv } from '../../../shared/tables/write-csv.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useData } from '../../data/data-context.tsx'
import type { PortfolioRow } from '../../data/data.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast.tsx'
import { saveFailureWords } from './failure-words.ts'
import styles from './tables-page.module.css'

const tableForms = ['comma', 'semicolon', 'tab'] as const
const cardForms = ['card3', 'card4'] as const
type Form = (typeof tableForms)[number] | (typeof cardForms)[number]
const ALL = 'all'
const separatorOf = { comma: ',', semicolon: ';', tab: '\t' } as const

export type ExportPartProps = {
  readonly rows: readonly PortfolioRow[]
  /** The account that the page was opened for. */
  readonly account: string | null
}

export function ExportPart({ rows, account }: ExportPartProps) {
  const { t } = useTranslation('tables')
  const data = useData()
  const host = useHost()
  const [kind, setKind] = useState<TableKind>('people')
  const [of, setOf] = useState(account ?? ALL)
  const [form, setForm] = useState<Form>('comma')
  const [failure, setFailure] = useState<string | null>(null)
  const [running, setRunning] = useState(false)
  const forms: readonly Form[] = kind === 'people' ? [...tableForms, ...cardForms] : tableForms
  const sorted = [...rows].sort((a, b) => a.name.localeCompare(b.name))

  const run = async () => {
    setRunning(true)
    setFailure(null)
    const chosen = of === ALL ? sorted : sorted.filter((row) => row.account === of)
    const records: AccountRecords[] = []
    for (const row of chosen) {
      const view = await data.account(row.account)
      if (view !== null) records.push(view.records)
    }
    const text = write(kind, form, records)
    if (text === null) setFailure(t('export.empty'))
    else {
      const subject = of === ALL ? '' : (chosen[0]?.name ?? '')
      const name = fileName(subject, t(`file.${kind}`), endingOf(form))
      const saved = await host.saveFile({ name, text })
      if (!saved.ok) setFailure(saveFailureWords(saved.error, t))
      else if (saved.value.saved) showToast({ text: t('export.saved', { file: name }) })
    }
    setRunning(false)
  }

  if (rows.length === 0)
    return (
      <Section title={t('export.title')}>
        <p className={styles.faint}>{t('export.none')}</p>
      </Section>
    )
  return (
    <Section title={t('export.title')} sub={t('export.sub')}>
      <div className={styles.how}>
        <Select
          label={t('export.what')}
          options={tableKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          onChange={(next) => {
            setKind(next)
            if (next !== 'people' && separator(form) === null) setForm('comma')
          }}
        />
        <Select
          label={t('export.of')}
          options={[
            { id: ALL, label: t('export.all') },
            ...sorted.map((row) => ({ id: row.account, label: row.name })),
          ]}
          value={of}
          onChange={setOf}
        />
        <Select
          label={t('export.as')}
          options={forms.map((id) => ({ id, label: t(`export.${id}`) }))}
          value={form}
          onChange={setForm}
        />
      </div>
      {separator(form) !== null && <p className={styles.note}>{t('export.guard')}</p>}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.acts}>
        <Button isDisabled={running} onPress={() => void run()}>
          {t('export.run', { what: t(`kindWithin.${kind}`) })}
        </Button>
      </div>
    </Section>
  )
}

function separator(form: Form): ',' | ';' | '\t' | null {
  return form === 'card3' || form === 'card4' ? null : separatorOf[form]
}

function endingOf(form: Form): string {
  return separator(form) === null ? 'vcf' : form === 'tab' ? 'txt' : 'csv'
}

/** Null where there is nothing of the kind. */
function write(kind: TableKind, form: Form, records: readonly AccountRecords[]): string | null {
  const mark = separator(form)
  if (mark === null) return writeCards(records, form === 'card4' ? '4.0' : '3.0') || null
  const rows = exportRows(kind, records)
  return rows.length === 1 ? null : writeCsv(rows, mark)
}

/** `halden-freight-people.csv`: letters of every script stay, what no disk likes becomes a dash. */
function fileName(subject: string, what: string, ending: string): string {
  const plain = `${subject} ${what}`
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(-80)
  const name = `${plain}.${ending}`
  return plainFileName.safeParse(name).success ? name : `${what}.${ending}`
}
