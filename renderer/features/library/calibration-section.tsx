/** How well the forecasts of one kind did: the plot and the Brier score, or what is missing until there is one. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KindCalibration } from '../../../shared/scoring/calibration.ts'
import { JUDGED_OF_EACH, JUDGED_OUTCOMES } from '../../../shared/scoring/constants.ts'
import { CalibrationPlot } from '../../ui/charts/calibration-plot.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { missingOutcomes } from './calibration-view.ts'
import styles from './outcomes.module.css'

export function CalibrationSection({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const { kind, brier } = calibration
  return (
    <div className={styles.forecasts}>
      <Section title={t(`calibration.title.${kind}`)} sub={t('calibration.sub')}>
        {brier === null ? <Indicative calibration={calibration} /> : <Judged calibration={calibration} />}
      </Section>
    </div>
  )
}

function Indicative({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const { have, missing, successes, failures } = missingOutcomes(calibration.forecasts)
  return (
    <>
      <div className={styles.note}>
        <Unknown>{t('calibration.indicative')}</Unknown>
      </div>
      <p className={styles.note}>
        {[
          t('calibration.have', { count: have }),
          t('calibration.missing', { count: missing }),
          ...(successes > 0 ? [t('calibration.successes', { count: successes })] : []),
          ...(failures > 0 ? [t('calibration.failures', { count: failures })] : []),
        ].join(' ')}{' '}
        <span className="ink-3">
          {t('calibration.rule', { outcomes: JUDGED_OUTCOMES, each: JUDGED_OF_EACH })}
        </span>
      </p>
    </>
  )
}

function Judged({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const format = useFormat()
  const [asTable, setAsTable] = useState(false)
  const { kind, brier, bins, forecasts } = calibration
  const within = t(`outcomes.kindsWithin.${kind}`)
  return (
    <>
      {brier !== null && (
        <p className={styles.note}>
          <span className="strong">
            {t('calibration.brier', {
              score: format.level(brier.score),
              low: format.level(brier.low),
              high: format.level(brier.high),
              count: forecasts.length,
            })}
          </span>{' '}
          <span className="ink-2">{t('calibration.brierMeans')}</span>
        </p>
      )}
      {asTable ? (
        <BinsTable calibration={calibration} />
      ) : (
        <CalibrationPlot
          label={t('calibration.plot', { kind: within })}
          axes={{ x: t('calibration.forecast'), y: t('calibration.happened') }}
          same={t('calibration.same')}
          ticks={[0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: format.percent(value) }))}
          points={bins.map(({ forecast, rate, low, high, n, successes }) => ({
            forecast,
            rate,
            low,
            high,
            label: t('calibration.n', { n }),
            text: t('calibration.point', {
              forecast: format.percent(forecast),
              rate: format.percent(rate),
              successes,
              n,
              low: format.percent(low),
              high: format.percent(high),
            }),
          }))}
        />
      )}
      <p className={classNames('type-meta ink-3', styles.note)}>
        {!asTable && <>{t('calibration.bars')} </>}
        <OpenButton
          onPress={() => {
            setAsTable(!asTable)
          }}
        >
          {t(asTable ? 'calibration.asChart' : 'calibration.asTable')}
        </OpenButton>
      </p>
    </>
  )
}

function BinsTable({ calibration }: { readonly calibration: KindCalibration }) {
  const { t } = useTranslation('library')
  const format = useFormat()
  return (
    <table
      className={classNames(table.table, table.compact)}
      aria-label={t('calibration.plot', { kind: t(`outcomes.kindsWithin.${calibration.kind}`) })}
    >
      <thead>
        <tr>
          <th scope="col">{t('calibration.bin')}</th>
          <th scope="col" className={table.number}>
            {t('calibration.mean')}
          </th>
          <th scope="col" className={table.number}>
            {t('calibration.count')}
          </th>
          <th scope="col" className={table.number}>
            {t('calibration.happened')}
          </th>
          <th scope="col" className={table.number}>
            {t('calibration.interval')}
          </th>
        </tr>
      </thead>
      <tbody>
        {calibration.bins.map(({ from, to, forecast, n, rate, low, high }) => (
          <tr key={from}>
            <th scope="row">
              {t('calibration.binOf', { from: format.percent(from), to: format.percent(to) })}
            </th>
            <td className={table.number}>{format.percent(forecast)}</td>
            <td className={table.number}>{n}</td>
            <td className={table.number}>{format.percent(rate)}</td>
            <td className={table.number}>
              {t('calibration.intervalOf', { low: format.percent(low), high: format.percent(high) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
