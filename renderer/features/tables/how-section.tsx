/** How the file is read: what its rows hold, its encoding and separator as they were told, and the account that takes it. */
import { useTranslation } from 'react-i18next'
import { tableKinds } from '../../../shared/tables/table-fields.ts'
import { separators, type Separator } from '../../../shared/tables/write-csv.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { encodings } from './decode-bytes.ts'
import { BY_ACCOUNT, withKind, type TableSettings } from './table-settings.ts'
import type { TableSource } from './table-source.ts'
import styles from './tables-page.module.css'
import type { TableImport } from './use-table-import.ts'

const separatorIds: readonly (readonly [Separator, 'comma' | 'semicolon' | 'tab' | 'bar'])[] = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
]

export type HowSectionProps = {
  readonly source: TableSource
  readonly settings: TableSettings
  readonly rows: readonly PortfolioRow[]
  readonly onChange: TableImport['change']
  readonly onReadAgain: TableImport['readAgain']
}

export function HowSection({ source, settings, rows, onChange, onReadAgain }: HowSectionProps) {
  const { t } = useTranslation('tables')
  const { content, encoding } = source
  const { kind, columns, target, unit } = settings
  const isSheet = content.type === 'sheet'
  const separator = isSheet ? content.separator : null
  const byAccount = isSheet ? columns.some(({ field }) => field === 'account') : true
  const accounts = [...rows].sort((a, b) => a.name.localeCompare(b.name))
  const targets = [
    ...(byAccount ? [{ id: BY_ACCOUNT, label: isSheet ? t('how.byColumn') : t('how.byCard') }] : []),
    ...accounts.map((row) => ({ id: row.account, label: row.name })),
  ]
  return (
    <Section title={t('how.title')}>
      <div className={styles.how}>
        {isSheet && (
          <Select
            label={t('how.kind')}
            options={tableKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
            value={kind}
            onChange={(next) => {
              onChange(withKind(content.sheet, next, settings))
            }}
          />
        )}
        {kind !== 'accounts' && (
          <Select
            label={t('how.target')}
            options={targets}
            value={target}
            placeholder={t('how.choose')}
            onChange={(next) => {
              onChange({ ...settings, target: next, leaveOut: false })
            }}
          />
        )}
        <Select
          label={t('how.encoding')}
          options={encodings.map((id) => ({ id, label: t(`encoding.${id}`) }))}
          value={encoding}
          onChange={(next) => {
            onReadAgain({ encoding: next, separator })
          }}
        />
        {separator !== null && (
          <Select
            label={t('how.separator')}
            options={separatorIds.map(([, id]) => ({ id, label: t(`separator.${id}`) }))}
            value={separatorIds.find(([mark]) => mark === separator)?.[1] ?? null}
            onChange={(next) => {
              const mark = separatorIds.find(([, id]) => id === next)?.[0]
              onReadAgain({ encoding, separator: separators.find((one) => one === mark) ?? null })
            }}
          />
        )}
        {kind === 'readings' && !columns.some(({ field }) => field === 'unit') && (
          <TextField
            label={t('how.unit')}
            description={t('how.unitHint')}
            value={unit}
            maxLength={200}
            onChange={(next) => {
              onChange({ ...settings, unit: next, leaveOut: false })
            }}
          />
        )}
      </div>
    </Section>
  )
}
