/** Use in the drawer: per unit what was used of what they may use, the readings behind it, and the rule. */
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import styles from './evidence-drawer.module.css'
import type { PictureData } from './picture-data.ts'

export function UsageContent({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { units } = picture.score.usageDiagnosis
  const amount = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 1 })
  const readings = new Map(picture.records.readings.map((reading) => [reading.id as string, reading]))
  return (
    <div className={styles.first}>
      <p>{t('usage.rule')}</p>
      {units.length === 0 && <p className={styles.line}>{t('usage.none')}</p>}
      {units.map((unit) => {
        const values = { used: amount(unit.used), entitled: amount(unit.entitled), count: unit.days }
        return (
          <section key={unit.unit}>
            <h3 className={styles.question}>{t('usage.share', { percent: format.percent(unit.use) })}</h3>
            <p className="ink-2">
              <bdi>
                {unit.unit === ''
                  ? t('usage.noUnit', values)
                  : t('usage.unit', { ...values, unit: unit.unit })}
              </bdi>
            </p>
            <dl className={styles.parts}>
              {unit.readings.flatMap((id) => {
                const reading = readings.get(id)
                if (reading === undefined) return []
                const { from, to, used, entitled } = reading
                return (
                  <div key={id}>
                    <dt>
                      {t('usage.readingDays', {
                        from: format.day(from, picture.asOf),
                        to: format.day(to, picture.asOf),
                      })}
                    </dt>
                    <dd>{t('usage.reading', { used: amount(used), entitled: amount(entitled) })}</dd>
                  </div>
                )
              })}
            </dl>
          </section>
        )
      })}
      <p className={styles.line}>
        <OpenLink href={`/accounts/${picture.account}/renewals`}>{t('usage.renewals')}</OpenLink>
      </p>
    </div>
  )
}
