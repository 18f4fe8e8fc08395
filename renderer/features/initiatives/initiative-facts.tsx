/** How far they are with an initiative, who agreed to its goal, what is committed; and which of these nobody wrote down. */
import { useTranslation } from 'react-i18next'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { useFormat } from '../../ui/format.ts'
import { factsOf } from './facts.ts'
import styles from './initiatives-tab.module.css'

export function InitiativeFacts({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const { known, missing } = factsOf(initiative)
  return (
    <>
      {known.length > 0 && (
        <dl className={styles.facts}>
          {known.map(({ fact, value }) => (
            <div key={fact}>
              <dt>{t(`facts.${fact}`)}</dt>
              <dd>
                {fact === 'stage' && initiative.stage !== null ? (
                  t(`stages.${initiative.stage}`)
                ) : (
                  <bdi dir="auto">{value}</bdi>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className="ink-3">
          {t('notWritten', { what: format.list(missing.map((fact) => t(`missing.${fact}`))) })}
        </p>
      )}
    </>
  )
}
