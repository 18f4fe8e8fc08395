/** The first rows as they would become, each with what would happen to it. */
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { PlannedEntry, TablePlan } from '../../../shared/tables/plan-import.ts'
import type { EntryValue } from '../../../shared/tables/table-entry.ts'
import { fieldIds, tableFields, type FieldId } from '../../../shared/tables/table-fields.ts'
import { partWords, placeWords, readPlace } from '../../../shared/tables/words-in-cells.ts'
import { personParts } from '../../../shared/domain/person.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat, type Format } from '../../ui/format.ts'
import { Section } from '../../ui/section.tsx'
import { BY_ACCOUNT, type TableSettings } from './table-settings.ts'
import styles from './tables-page.module.css'

const SHOWN = 8
const NEW_ACCOUNTS_SHOWN = 6

export type PreviewSectionProps = {
  readonly planned: readonly PlannedEntry[]
  readonly newAccounts: TablePlan['newAccounts']
  /** Whether it is known what would happen to each. */
  readonly isPlanned: boolean
  readonly settings: TableSettings
  readonly isCards: boolean
}

export function PreviewSection(props: PreviewSectionProps) {
  const { planned, newAccounts, isPlanned, settings, isCards } = props
  const { t } = useTranslation('tables')
  const format = useFormat()
  const shown = planned.slice(0, SHOWN)
  const fields = tableFields[settings.kind]
    .map(({ id }) => id)
    .filter((id) =>
      id === 'account'
        ? settings.target === BY_ACCOUNT
        : shown.some(({ entry }) => entry.values[id] !== undefined),
    )
  const more = newAccounts.length - NEW_ACCOUNTS_SHOWN
  const names = newAccounts.slice(0, NEW_ACCOUNTS_SHOWN)
  return (
    <Section
      title={t('preview.title')}
      sub={
        planned.length > SHOWN
          ? t('preview.sub', { count: planned.length, shown: SHOWN })
          : t('preview.all', { count: planned.length })
      }
    >
      <div className={styles.wide} tabIndex={0} role="region" aria-label={t('preview.table')}>
        <table className={classNames(table.table, table.compact, styles.preview)}>
          <thead>
            <tr>
              <th scope="col" className={table.number}>
                {isCards ? t('preview.card') : t('preview.row')}
              </th>
              {fields.map((id) => (
                <th key={id} scope="col" className={classNames(isAmount(id) && table.number)}>
                  {t(`field.${id}`)}
                </th>
              ))}
              {isPlanned && <th scope="col">{t('preview.outcome')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.entry.at}>
                <td className={table.number}>{one.entry.at}</td>
                {fields.map((id) => (
                  <td key={id} className={classNames(isAmount(id) ? table.number : styles.cell)}>
                    <bdi dir="auto">{valueOf(one, id, format, t)}</bdi>
                  </td>
                ))}
                {isPlanned && (
                  <td className={classNames(styles.outcome, one.outcome !== 'new' && styles.faint)}>
                    {outcomeWords(one, format, t)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {settings.kind !== 'accounts' && newAccounts.length > 0 && (
        <p className={styles.note}>
          {t('preview.newAccounts', {
            count: newAccounts.length,
            names: format.list(more > 0 ? [...names, `+${String(more)}`] : names),
          })}
        </p>
      )}
    </Section>
  )
}

function isAmount(id: FieldId): boolean {
  return id === 'used' || id === 'entitled'
}

function valueOf({ entry }: PlannedEntry, id: FieldId, format: Format, t: TFunction<'tables'>): string {
  if (id === 'account') return entry.account
  const value: EntryValue | undefined = entry.values[id]
  if (value === undefined) return ''
  if (typeof value === 'number') return format.number(value)
  if (typeof value === 'boolean') return value ? t('preview.yes') : t('preview.no')
  if (typeof value !== 'string')
    return format.list(personParts.filter((part) => value.includes(part)).map((part) => partWords[part]))
  if (id === 'place') return placeWords[readPlace(value) ?? 'inside']
  return id === 'leftOn' || id === 'from' || id === 'to' ? format.day(value) : value
}

function outcomeWords(
  { outcome, fills, keeps }: PlannedEntry,
  format: Format,
  t: TFunction<'tables'>,
): string {
  const named = (fields: readonly string[]) =>
    format.list(fieldIds.filter((id) => fields.includes(id)).map((id) => t(`field.${id}`)))
  const kept = keeps.length === 0 ? null : t('preview.keeps', { fields: named(keeps) })
  const said =
    outcome === 'filled'
      ? t('preview.filled', { fields: named(fills) })
      : outcome === 'skipped' && kept !== null
        ? null
        : t(`preview.${outcome}`)
  return [said, kept].filter((words) => words !== null).join('; ')
}
