/** One's own outcomes in the drawer: how many of this class, how they ended, and how they are brought together with the study. */
import { useTranslation } from 'react-i18next'
import { toParameters } from '../../../shared/scoring/parameters.ts'
import { useCalibration } from '../../data/use-calibration.ts'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import styles from './evidence-drawer.module.css'
import { ownRate } from './own-rate.ts'
import type { PictureData } from './picture-data.ts'

export function CalibrationContent({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { studyWeight } = toParameters(picture.score.parametersOffDefault)
  const own = ownRate(useCalibration(), picture.score.referenceClass.id)
  return (
    <div className={styles.first}>
      <p>{t('own.note', { n: studyWeight })}</p>
      {own !== null && (
        <dl className={styles.parts}>
          <Row name={t('own.counted')} value={String(own.m)} />
          <Row name={t('own.ofHighQuality')} value={String(own.x)} />
          <Row name={t('own.combined')} value={format.percent(own.posterior.mean)} />
          <Row
            name={t('rests.interval')}
            value={t('rests.range', {
              low: format.percent(own.posterior.low),
              high: format.percent(own.posterior.high),
            })}
          />
          <Row name={t('own.lost')} value={String(own.counts.lost)} />
          <Row name={t('own.noDecision')} value={String(own.counts.noDecision)} />
          <Row name={t('own.abandoned')} value={String(own.counts.abandoned)} />
        </dl>
      )}
      {own?.indicative === true && <p className={styles.line}>{t('own.indicative')}</p>}
      <p className={styles.line}>
        <OpenLink href="/library?part=outcomes">{t('own.library')}</OpenLink>
      </p>
    </div>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
