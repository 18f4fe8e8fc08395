/** Per class the study's rate, one's own, and both together, each with its interval drawn and written. */
import { useTranslation } from 'react-i18next'
import type { PublishedRate } from '../../../shared/scoring/account-score.ts'
import type { KindCalibration } from '../../../shared/scoring/calibration.ts'
import { useModel } from '../../data/use-model.tsx'
import { RateBar } from '../../ui/charts/rate-bar.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { ratesOf, type ClassRates } from './calibration-view.ts'
import styles from './outcomes.module.css'

export function ClassRatesTable({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const format = useFormat()
  const { parameters } = useModel()
  const { kind } = calibration
  const rates = ratesOf(calibration)
  if (rates.length === 0) return null
  return (
    <>
      <table
        className={classNames(table.table, table.compact, styles.rates)}
        aria-label={t('outcomes.rates', { kind: t(`outcomes.kindsWithin.${kind}`) })}
      >
        <thead>
          <tr>
            <th scope="col">{t('outcomes.class')}</th>
            <th scope="col">{t('outcomes.whose')}</th>
            <th scope="col" className={table.number}>
              {t('outcomes.wentWell')}
            </th>
            <th scope="col">{t('outcomes.drawn')}</th>
            <th scope="col">{t('outcomes.restsOn')}</th>
          </tr>
        </thead>
        {rates.map((one) => (
          <ClassRows key={one.class} rates={one} deals={kind === 'deal'} />
        ))}
      </table>
      {kind === 'deal' && (
        <p className={classNames('type-meta ink-3', styles.note)}>
          {t('outcomes.weight', { deals: format.number(parameters.studyWeight) })}{' '}
          <OpenLink href="/settings">{t('outcomes.change')}</OpenLink>
        </p>
      )}
    </>
  )
}

type Row = {
  readonly id: 'study' | 'own' | 'together' | 'estimate'
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly measured: boolean
  readonly detail: string
}

function ClassRows({ rates, deals }: { readonly rates: ClassRates; readonly deals: boolean }) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const { study, own, together } = rates
  const ends = ({ low, high }: { readonly low: number; readonly high: number }) => ({
    low: format.percent(low),
    high: format.percent(high),
  })
  const rows: readonly Row[] = [
    ...(study === null ? [] : [studyRow(study)]),
    own === null
      ? { id: 'own', rate: null, low: null, high: null, measured: false, detail: t('outcomes.ownNone') }
      : {
          ...own,
          id: 'own',
          measured: true,
          detail: t('outcomes.ownDetail', { x: own.x, m: own.m, ...ends(own) }),
        },
    // Without any of one's own, both together is the study again.
    ...(together === null || own === null
      ? []
      : [
          {
            ...together,
            id: deals ? ('together' as const) : ('estimate' as const),
            measured: true,
            detail: t('outcomes.togetherDetail', ends(together)),
          },
        ]),
  ]
  function studyRow({ rate, low, high, k, n, status }: PublishedRate): Row {
    const measured = status === 'published' || status === 'approximate'
    const detail =
      low === null || high === null || status === 'withoutN'
        ? ''
        : t(`outcomes.status.${status}`, { k: k ?? '', n: n ?? '', ...ends({ low, high }) })
    return { id: 'study', rate, low, high, measured, detail }
  }
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={row.id}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length} className={styles.class}>
              {named(`rates.${rates.class}.name`)}
            </th>
          )}
          <th scope="row" className={classNames(row.id === 'together' && styles.together)}>
            {t(`outcomes.${row.id}`)}
          </th>
          <td className={classNames(table.number, row.id === 'together' && 'strong')}>
            {row.rate === null ? '' : format.percent(row.rate)}
          </td>
          <td>
            <RateBar rate={row.rate} low={row.low} high={row.high} measured={row.measured} />
          </td>
          <td className={styles.detail}>{row.detail}</td>
        </tr>
      ))}
    </tbody>
  )
}
