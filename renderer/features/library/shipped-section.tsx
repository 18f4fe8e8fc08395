/** The instruments the app ships with: collapsed, to be read and not changed; the model's own page tells all of them. */
import { useTranslation } from 'react-i18next'
import {
  instruments,
  shippedCatalogue,
  type ShippedInstrumentId,
} from '../../../shared/instruments/catalogue.ts'
import type { Instrument } from '../../../shared/instruments/instrument.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './shipped-section.module.css'

export function ShippedSection() {
  const { t } = useTranslation('library')
  return (
    <Section
      level={2}
      title={t('shipped.title')}
      sub={
        <>
          {t('shipped.all', { count: shippedCatalogue.questions.size })}. {t('shipped.sub')}{' '}
          <OpenLink href="/help/model">{t('shipped.how')}</OpenLink>
        </>
      }
    >
      <div className={styles.instruments}>
        {instruments.map((instrument) => (
          <ShippedInstrument key={instrument.id} instrument={instrument} />
        ))}
      </div>
    </Section>
  )
}

function ShippedInstrument({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const words = useInstrumentWords()
  const names: { readonly [Id in ShippedInstrumentId]: { readonly name: string } } = named('instruments', {
    returnObjects: true,
  })
  const byId: Readonly<Record<string, { readonly name: string }>> = names
  return (
    <details className={styles.instrument}>
      <summary className={styles.summary}>
        {byId[instrument.id]?.name ?? instrument.id}{' '}
        <span className={styles.facts}>
          {t('shipped.all', { count: instrument.questions.length })},{' '}
          {t('instrument.version', { version: instrument.version })}
        </span>
      </summary>
      <ul className={styles.questions}>
        {instrument.questions.map(({ id, construct, core }) => (
          <li key={id} className={styles.question}>
            <span>{words.question(id)?.title ?? id}</span>
            <span className={styles.facts}>
              {construct === null
                ? t('shipped.explains')
                : [words.construct(construct), ...(core ? [t('question.core')] : [])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
