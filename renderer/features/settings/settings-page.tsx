/** The settings: who records, how it looks, which keys act, where the data lies, and what the model computes with. */
import { useTranslation } from 'react-i18next'
import { Sentence } from '../../ui/sentence.tsx'
import { AboutSection } from './about-section.tsx'
import { AuthorSection } from './author-section.tsx'
import { DataSection } from './data-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LookSection } from './look-section.tsx'
import { LookThroughSection } from './look-through-section.tsx'
import { ParametersSection } from './parameters-section.tsx'
import styles from './settings-page.module.css'

export function SettingsPage() {
  const { t } = useTranslation('settings')
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('verdict')}>
        {t('lead')}
      </Sentence>
      <div className={styles.sections}>
        <AuthorSection />
        <LookSection />
        <KeysSection />
        <DataSection />
        <LookThroughSection />
        <ParametersSection />
        <AboutSection />
      </div>
    </div>
  )
}
