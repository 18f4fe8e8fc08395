/** Whether single keys act, for people who dictate or rest their hands on the keyboard. */
import { useTranslation } from 'react-i18next'
import { useSingleKeys } from '../../data/use-single-keys.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './settings-page.module.css'

export function KeysSection() {
  const { t } = useTranslation('settings')
  const [singleKeys, setSingleKeys] = useSingleKeys()
  return (
    <Section level={2} title={t('keys.title')} sub={t('keys.about')}>
      <div className={styles.body}>
        <Checkbox isSelected={singleKeys} onChange={setSingleKeys}>
          {t('keys.single')}
        </Checkbox>
        <OpenLink href="/help">{t('keys.all')}</OpenLink>
      </div>
    </Section>
  )
}
