/** Every key, by where it works. */
import { useTranslation } from 'react-i18next'
import { useSingleKeys } from '../../data/use-single-keys.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useServices } from '../services.tsx'
import { KEY_GROUPS } from './key-list.ts'
import styles from './help-page.module.css'

export function HelpPage() {
  const { t } = useTranslation('app')
  const { mac } = useServices()
  const [singleKeys] = useSingleKeys()
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('help.verdict')} basis={singleKeys ? t('help.sleeping') : t('help.off')}>
        {t('help.lead')}
      </Sentence>
      <div className={styles.groups}>
        {KEY_GROUPS.map((group) => (
          <div key={group.id}>
            <Section level={2} title={t(`help.groups.${group.id}`)}>
              <dl className={styles.list}>
                {group.keys.map((line) => (
                  <div key={line.act} className={styles.line}>
                    <dt className={styles.keys}>
                      {line.keys.map((key) => (
                        <Kbd key={key}>{key.replace('Mod', mac ? 'Cmd' : 'Ctrl')}</Kbd>
                      ))}
                    </dt>
                    <dd>{t(`help.acts.${line.act}`)}</dd>
                  </div>
                ))}
              </dl>
            </Section>
          </div>
        ))}
      </div>
    </div>
  )
}
