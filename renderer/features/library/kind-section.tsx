/** The outcomes of one kind: how they ended by class, how often they went well beside the study, and the forecasts. */
import { useTranslation } from 'react-i18next'
import type { KindCalibration } from '../../../shared/scoring/calibration.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { Section } from '../../ui/section.tsx'
import { CalibrationSection } from './calibration-section.tsx'
import { RESULTS, countsOf, inClass, outcomesOf } from './calibration-view.ts'
import { ClassRatesTable } from './class-rates-table.tsx'
import styles from './outcomes.module.css'

export function KindSection({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const { kind } = calibration
  return (
    <Section
      level={2}
      title={t(`outcomes.kinds.${kind}`)}
      sub={`${t('outcomes.count', { count: outcomesOf(calibration) })}. ${t(`outcomes.success.${kind}`)}`}
    >
      <CountsTable calibration={calibration} />
      <LeftOut calibration={calibration} />
      <ClassRatesTable calibration={calibration} />
      <CalibrationSection calibration={calibration} />
    </Section>
  )
}

function CountsTable({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const { kind, classes } = calibration
  const filled = classes.filter((one) => inClass(one) > 0)
  if (filled.length === 0) return null
  const all = countsOf(filled)
  const columns = [...RESULTS, 'notJudged'] as const
  return (
    <table
      className={classNames(table.table, table.compact)}
      aria-label={t('outcomes.table', { kind: t(`outcomes.kindsWithin.${kind}`) })}
    >
      <thead>
        <tr>
          <th scope="col">{t('outcomes.class')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={table.number}>
              {t(`outcomes.${column}`)}
            </th>
          ))}
          <th scope="col" className={table.number}>
            {t('outcomes.wentWell')}
          </th>
        </tr>
      </thead>
      <tbody>
        {filled.map(({ class: id, counts, x, m }) => (
          <tr key={id}>
            <th scope="row">{named(`rates.${id}.name`)}</th>
            {columns.map((column) => (
              <td key={column} className={table.number}>
                {counts[column]}
              </td>
            ))}
            <td className={table.number}>
              {m === 0 ? t('outcomes.noneJudged') : t('outcomes.ofJudged', { x, m })}
            </td>
          </tr>
        ))}
        {filled.length > 1 && (
          <tr className={styles.sum}>
            <th scope="row">{t('outcomes.allClasses')}</th>
            {columns.map((column) => (
              <td key={column} className={table.number}>
                {all[column]}
              </td>
            ))}
            <td className={table.number}>
              {t('outcomes.ofJudged', {
                x: filled.reduce((sum, { x }) => sum + x, 0),
                m: filled.reduce((sum, { m }) => sum + m, 0),
              })}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function LeftOut({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const { withoutClass, assessedTooLate } = calibration
  if (withoutClass + assessedTooLate === 0) return null
  return (
    <div className={classNames('ink-2', styles.note)}>
      {withoutClass > 0 && <p>{t('outcomes.withoutClass', { count: withoutClass })}</p>}
      {assessedTooLate > 0 && <p>{t('outcomes.late', { count: assessedTooLate })}</p>}
    </div>
  )
}
