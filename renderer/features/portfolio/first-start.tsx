/** The first page anybody sees: nothing yet, and two doors, one to an account of their own and one to the samples. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import styles from './portfolio-page.module.css'

export type FirstStartProps = {
  /** Loads the sample accounts; false where that failed. */
  readonly onLoadSamples: () => Promise<boolean>
  readonly onCreated: (account: string) => void
}

export function FirstStart({ onLoadSamples, onCreated }: FirstStartProps) {
  const { t } = useTranslation('portfolio')
  const [loading, setLoading] = useState<'no' | 'yes' | 'failed'>('no')
  const load = async () => {
    setLoading('yes')
    const loaded = await onLoadSamples()
    setLoading(loaded ? 'no' : 'failed')
  }
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('first.verdict')} basis={t('first.why')}>
        {t('first.lead')}
      </Sentence>
      <div className={styles.doors}>
        <section aria-labelledby="door-create">
          <h2 id="door-create" className="type-section">
            {t('first.createTitle')}
          </h2>
          <p className={styles.doorWhy}>{t('first.createWhy')}</p>
          <NewAccountForm first onCreated={onCreated} />
          <p className={styles.doorElse}>
            <OpenLink href="/exchange/tables">{t('first.tables')}</OpenLink>
          </p>
        </section>
        <section aria-labelledby="door-samples">
          <h2 id="door-samples" className="type-section">
            {t('first.samplesTitle')}
          </h2>
          <p className={styles.doorWhy}>{t('first.samplesWhy')}</p>
          <Button
            isDisabled={loading === 'yes'}
            onPress={() => {
              void load()
            }}
          >
            {t(loading === 'yes' ? 'first.loading' : 'first.loadSamples')}
          </Button>
          {loading === 'failed' && (
            <p role="alert" className={styles.error}>
              {t('first.failed')}
            </p>
          )}
        </section>
      </div>
    </div>
  )
}
