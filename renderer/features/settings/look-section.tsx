/** Light, dark, or as the system has it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { Section } from '../../ui/section.tsx'
import { readTheme, setTheme, THEMES } from '../../ui/theme.ts'
import styles from './settings-page.module.css'

export function LookSection() {
  const { t } = useTranslation('settings')
  const [theme, choose] = useState(readTheme)
  return (
    <Section level={2} title={t('look.title')}>
      <div className={styles.body}>
        <RadioOptions
          inRow
          label={t('look.theme')}
          options={THEMES.map((id) => ({ id, label: t(`look.${id}`) }))}
          value={theme}
          onChange={(next) => {
            setTheme(next)
            choose(next)
          }}
        />
      </div>
    </Section>
  )
}
