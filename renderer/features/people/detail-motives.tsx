/** What somebody comes for, as it stands on the value path, where motives are written. */
import { useTranslation } from 'react-i18next'
import type { Motive } from '../../../shared/domain/motive.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import styles from './person-detail.module.css'

export type DetailMotivesProps = {
  readonly account: string
  /** Those that stand, main ones first. */
  readonly motives: readonly Motive[]
}

export function DetailMotives({ account, motives }: DetailMotivesProps) {
  const { t } = useTranslation('people')
  const { search } = useNavigation()
  return (
    <div className={styles.stack}>
      {motives.length === 0 && <Unknown>{t('person.noMotive')}</Unknown>}
      {motives.length > 0 && (
        <ul>
          {motives.map(({ id, reason, view, main }) => (
            <li key={id}>
              {t(main ? 'mainMotive' : 'motive', {
                reason: t(`motives.${reason}`),
                view: t(`views.${view}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <OpenLink href={withSearch(`/accounts/${account}/value-path`, { asOf: search['asOf'] })}>
          {t('person.toMotives')}
        </OpenLink>
      </p>
    </div>
  )
}
