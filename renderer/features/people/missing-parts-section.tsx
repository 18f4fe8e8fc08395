/** The parts that nobody fills, each with the way to keep a place for whoever will. */
import { useTranslation } from 'react-i18next'
import type { MissingPart, NeededPart } from '../../../shared/people/missing-parts.ts'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './people-tab.module.css'

export type MissingPartsProps = {
  readonly missing: readonly MissingPart[]
  readonly onAdd: (part: NeededPart) => void
}

export function MissingPartsSection({ missing, onAdd }: MissingPartsProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  return (
    <Section title={t('missing.title')} sub={t('missing.sub')}>
      <ul className={styles.missing}>
        {missing.map(({ part, notMet }) => (
          <li key={part}>
            <span className={styles.notMet}>
              <span>{t(`missing.${part}`)}</span>
            </span>{' '}
            {notMet.length > 0 && (
              <bdi>{t('missing.notMet', { names: format.list(notMet.map(({ name }) => name)) })}</bdi>
            )}
            {notMet.length === 0 && (
              <OpenButton
                aria-label={t(`missing.add.${part}`)}
                onPress={() => {
                  onAdd(part)
                }}
              >
                {t('missing.addShort')}
              </OpenButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
