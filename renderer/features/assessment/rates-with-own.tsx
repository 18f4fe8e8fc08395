/** The study's rates with their intervals, and beside the class at hand what became of one's own deals of that class. */
import { Trans, useTranslation } from 'react-i18next'
import type { AccountScore, PublishedRate } from '../../../shared/scoring/account-score.ts'
import { useCalibration } from '../../data/use-calibration.ts'
import { RatesChart, type RateRow } from '../../ui/charts/rates-chart.tsx'
import { useFormat } from '../../ui/format.ts'
import { Opens } from './opens.tsx'
import { ownRate } from './own-rate.ts'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

const TICKS = [0, 0.1, 0.2, 0.3]
/** The greatest share on the scale while nothing of one's own lies beyond it. */
const NARROW = 0.38
const WIDE_TICKS = [0, 0.25, 0.5, 0.75, 1]
/** Below this level the view of technology is nearer to tactical than to strategic. */
const TACTICAL = 0.5

type RatesProps = { readonly picture: PictureData; readonly open: OpenTopic }

/** Whether the study's rate of a tactical view says something of this account. */
export function isTactical({ constructs }: Pick<AccountScore, 'constructs'>): boolean {
  const view = constructs.find(({ id }) => id === 'strategicView')
  return view !== undefined && view.known && view.level !== null && view.level < TACTICAL
}

export function RatesWithOwn({ picture, open }: RatesProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { id: leading, rates, persons } = picture.score.referenceClass
  const calibration = useCalibration()
  const own = ownRate(calibration, leading)
  const beside = new Set<string>(persons.map((person) => person.class))
  const tactical = isTactical(picture.score)
  const rows = rates
    .filter(({ id }) => id !== 'tactical' || tactical)
    .flatMap((rate): RateRow[] => {
      const published: RateRow = {
        id: rate.id,
        label: t(`attitude.rateName.${rate.id}`),
        detail: t(`attitude.rateNote.${rate.id}`, {
          percent: format.percent(rate.rate),
          k: rate.k ?? '',
          n: rate.n?.toLocaleString() ?? '',
        }),
        rate: rate.rate,
        low: rate.low,
        high: rate.high,
        measured: rate.status === 'published' || rate.status === 'approximate',
        mark:
          rate.id === leading ? 'leading' : beside.has(rate.id) || rate.id === 'tactical' ? 'beside' : null,
        text: intervalText(rate),
      }
      if (own === null || rate.id !== leading) return [published]
      const { mean, low, high } = own.posterior
      const ends = { low: format.percent(low), high: format.percent(high) }
      const ownRow: RateRow = {
        id: 'own',
        label: t('own.name'),
        detail: t(own.indicative ? 'own.detailIndicative' : 'own.detail', { x: own.x, m: own.m }),
        rate: mean,
        low,
        high,
        measured: true,
        ...(own.posterior.high > NARROW || own.x / own.m <= NARROW ? { observed: own.x / own.m } : {}),
        mark: null,
        text: t('own.text', ends),
      }
      return [published, ownRow]
    })
  function intervalText(rate: PublishedRate): string {
    if (rate.low === null || rate.high === null) return t('attitude.noInterval')
    const ends = { low: format.percent(rate.low), high: format.percent(rate.high) }
    return rate.status === 'derived' ? t('attitude.rangeText', ends) : t('attitude.rateText', ends)
  }
  // Only an interval that would leave the scale widens it: of one deal out of one, the words tell enough.
  const wide = own !== null && own.posterior.high > NARROW
  return (
    <>
      <RatesChart
        label={t('attitude.chart')}
        rows={rows}
        line={rates.find(({ id }) => id === 'everyone')?.rate ?? 0}
        ticks={(wide ? WIDE_TICKS : TICKS).map((value) => ({ value, label: format.percent(value) }))}
        to={wide ? 1 : NARROW}
      />
      {leading !== null && calibration !== undefined && (
        <p className={styles.own}>
          {own === null ? (
            <Trans
              t={t}
              i18nKey="own.none"
              components={{ open: <Opens open={open} topic={{ type: 'calibration' }} /> }}
            />
          ) : (
            <Trans
              t={t}
              i18nKey="own.line"
              values={{
                x: own.x,
                m: own.m,
                mean: format.percent(own.posterior.mean),
                low: format.percent(own.posterior.low),
                high: format.percent(own.posterior.high),
              }}
              components={{ open: <Opens open={open} topic={{ type: 'calibration' }} /> }}
            />
          )}{' '}
          {own?.indicative === true && t('own.indicative')}
        </p>
      )}
    </>
  )
}
