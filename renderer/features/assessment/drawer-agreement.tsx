/** How far people agree, in the drawer: what the figure is, and the answers it compares, question by question. */
import { useTranslation } from 'react-i18next'
import { subjectKey } from './answer-subject.ts'
import { Groups, upTo, type DrawerParts } from './drawer-groups.tsx'
import styles from './evidence-drawer.module.css'
import { comparable } from './comparable.ts'

export function AgreementContent(parts: DrawerParts) {
  const { t } = useTranslation('assessment')
  const { picture } = parts
  const counting = upTo(picture).filter(({ id }) => picture.counted.has(id))
  const observations = comparable(counting, ({ subject }) => subjectKey(subject) ?? '')
  return (
    <div className={styles.first}>
      <p>{t('agreement.note')}</p>
      <h3 className={styles.question}>{t('agreement.comparable')}</h3>
      <Groups {...parts} observations={observations} />
    </div>
  )
}
