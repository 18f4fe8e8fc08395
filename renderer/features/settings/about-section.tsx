/** Which version this is, and which version of the scoring model it counts with. */
import { useTranslation } from 'react-i18next'
import { version } from '../../../package.json'
import { MODEL_VERSION } from '../../../shared/scoring/parameters.ts'
import { Section } from '../../ui/section.tsx'
import styles from './settings-page.module.css'

export function AboutSection() {
  const { t } = useTranslation('settings')
  return (
    <Section level={2} title={t('about.title')}>
      <div className={styles.body}>
        <p>
          {t('about.app', { version })}
          <br />
          {t('about.model', { version: MODEL_VERSION })}
        </p>
        <p className="ink-2">{t('about.promise')}</p>
      </div>
    </Section>
  )
}
