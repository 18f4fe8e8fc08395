/** Beside the sentence: the play that fits the diagnosis with its steps, and the one that suggests itself and is wrong. */
import { useTranslation } from 'react-i18next'
import type { UsageDiagnosis } from '../../../shared/scoring/account-score.ts'
import styles from './diagnosis.module.css'

export function PlayWords({ diagnosis }: { readonly diagnosis: UsageDiagnosis }) {
  const { t } = useTranslation('valuePath')
  const { t: playbook } = useTranslation('playbook')
  const { play, wrongPlay, label } = diagnosis
  return (
    <dl className={styles.plays}>
      <div>
        <dt>{t('why.do')}</dt>
        {play === null ? (
          <dd>{t(label === 'notKnown' ? 'why.noPlayNotKnown' : 'why.noPlay')}</dd>
        ) : (
          <dd>
            <p className="strong">{playbook(`${play}.name`)}</p>
            <ol className={styles.playSteps}>
              {playbook(`${play}.steps`, { returnObjects: true }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </dd>
        )}
      </div>
      {wrongPlay !== null && (
        <div>
          <dt>{t('why.doNot')}</dt>
          <dd>{playbook(`${wrongPlay}.name`)}</dd>
        </div>
      )}
    </dl>
  )
}
