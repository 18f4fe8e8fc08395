/** What each column becomes: its header, what stands under it, the field it fills, and how its days or numbers are written. */
import { useTranslation } from 'react-i18next'
import { cellsOf, type Column, type Sheet } from '../../../shared/tables/sheet.ts'
import { dayStyles } from '../../../shared/tables/read-day.ts'
import { numberStyles } from '../../../shared/tables/read-number.ts'
import { fieldIds, fieldOf, tableFields } from '../../../shared/tables/table-fields.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { withField, withStyle, type ReadTable, type TableSettings } from './table-settings.ts'
import styles from './tables-page.module.css'

const SHOWN_VALUES = 3
const NOT_TAKEN = 'notTaken'
/** What can be written in several ways. */
const FORMED: ReadonlySet<string> = new Set(['day', 'month', 'number'])

export type ColumnsSectionProps = {
  readonly sheet: Sheet
  readonly settings: TableSettings
  readonly read: ReadTable
  readonly onChange: (settings: TableSettings) => void
}

export function ColumnsSection({ sheet, settings, read, onChange }: ColumnsSectionProps) {
  const { t } = useTranslation('tables')
  const format = useFormat()
  const { kind, columns, keepRest } = settings
  const hasForms = columns.some(({ field }) => FORMED.has((field && fieldOf(kind, field)?.type) ?? ''))
  return (
    <Section title={t('columns.title')}>
      <table className={classNames(table.table, styles.columns)} aria-label={t('columns.title')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.values')}</th>
            <th scope="col">{t('columns.becomes')}</th>
            {hasForms && <th scope="col">{t('columns.written')}</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.header}>
              <th scope="row" className={styles.header}>
                <bdi>{column.header}</bdi>
              </th>
              <td className={styles.values}>
                <Values cells={cellsOf(sheet, index)} />
              </td>
              <td className={styles.field}>
                <Select
                  label={t('columns.for', { column: column.header })}
                  labelHidden
                  options={[
                    { id: NOT_TAKEN, label: t('columns.notTaken') },
                    ...tableFields[kind].map(({ id }) => ({ id, label: t(`field.${id}`) })),
                  ]}
                  value={column.field ?? NOT_TAKEN}
                  onChange={(id) => {
                    const field = fieldIds.find((one) => one === id) ?? null
                    onChange(withField(sheet, settings, index, field))
                  }}
                />
              </td>
              {hasForms && (
                <td className={styles.form}>
                  <Form
                    column={column}
                    kind={kind}
                    onChange={(next) => {
                      onChange(withStyle(sheet, settings, index, next))
                    }}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {read.rest.length > 0 && (
        <>
          <p className={styles.note}>
            {t('columns.rest', { names: format.list(read.rest.map(({ name }) => name)) })}
          </p>
          <Checkbox
            isSelected={keepRest}
            onChange={(next) => {
              onChange({ ...settings, keepRest: next, leaveOut: false })
            }}
          >
            {t(kind === 'readings' ? 'columns.keepRemark' : 'columns.keepAbout')}
          </Checkbox>
        </>
      )}
    </Section>
  )
}

function Values({ cells }: { readonly cells: readonly string[] }) {
  const { t } = useTranslation('tables')
  if (cells.length === 0) return <span className={styles.faint}>{t('columns.empty')}</span>
  return (
    <>
      {[...new Set(cells)].slice(0, SHOWN_VALUES).map((cell) => (
        <bdi key={cell} className={styles.value}>
          {cell}
        </bdi>
      ))}
    </>
  )
}

type FormProps = {
  readonly column: Column
  readonly kind: TableSettings['kind']
  readonly onChange: (column: Column) => void
}

/** Days and numbers are read in the way the whole column speaks for; where it speaks for several, somebody says which. */
function Form({ column, kind, onChange }: FormProps) {
  const { t } = useTranslation('tables')
  const type = column.field === null ? undefined : fieldOf(kind, column.field)?.type
  const shared = {
    label: t('columns.formOf', { column: column.header }),
    labelHidden: true,
    placeholder: t('columns.ask'),
  }
  if (type === 'number')
    return (
      <Select
        {...shared}
        options={numberStyles.map((id) => ({ id, label: t(`number.${id}`) }))}
        value={column.number}
        error={null}
        onChange={(number) => {
          onChange({ ...column, number })
        }}
      />
    )
  if (type !== 'day' && type !== 'month') return null
  return (
    <Select
      {...shared}
      options={dayStyles.map((id) => ({ id, label: t(`day.${id}`) }))}
      value={column.day}
      onChange={(day) => {
        onChange({ ...column, day })
      }}
    />
  )
}
