/** The rows that cannot be taken, each with its number in the spreadsheet, the column and why; left out only if somebody says so. */
import { useTranslation } from 'react-i18next'
import type { RowProblem } from '../../../shared/tables/table-entry.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { Section } from '../../ui/section.tsx'
import { isBlocked } from './table-settings.ts'
import styles from './tables-page.module.css'

const SHOWN = 30

export type ProblemsSectionProps = {
  readonly problems: readonly RowProblem[]
  readonly isCards: boolean
  readonly leaveOut: boolean
  readonly onLeaveOut: (leaveOut: boolean) => void
}

export function ProblemsSection({ problems, isCards, leaveOut, onLeaveOut }: ProblemsSectionProps) {
  const { t } = useTranslation('tables')
  const rows = new Set(problems.map(({ at }) => at)).size
  return (
    <Section title={t('problems.title')}>
      <table
        className={classNames(table.table, table.compact, styles.problems)}
        aria-label={t('problems.title')}
      >
        <thead>
          <tr>
            <th scope="col" className={table.number}>
              {isCards ? t('problems.card') : t('problems.row')}
            </th>
            <th scope="col">{t('problems.column')}</th>
            <th scope="col">{t('problems.why')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map(({ at, column, why, value }) => (
            <tr key={`${String(at)} ${column} ${why} ${value}`}>
              <td className={table.number}>{at}</td>
              <td>
                <bdi>{column}</bdi>
              </td>
              <td className={styles.cell}>
                <bdi>{t(`why.${why}`, { value })}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > SHOWN && (
        <p className={styles.note}>{t('problems.more', { count: problems.length - SHOWN })}</p>
      )}
      {isBlocked(problems) ? (
        <p className={styles.failure}>{t('problems.blocked')}</p>
      ) : (
        <Checkbox isSelected={leaveOut} onChange={onLeaveOut}>
          {t(isCards ? 'problems.leaveOutCards' : 'problems.leaveOut', { count: rows })}
        </Checkbox>
      )}
    </Section>
  )
}
