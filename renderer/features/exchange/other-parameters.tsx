/** After an import: whose parameters in the file differ from those in use, and the way to look through either. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toParameters } from '../../../shared/scoring/parameters.ts'
import type { LibraryView } from '../../data/data.ts'
import { defaultsChoice, useLookThrough, useModel, type Model } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './exchange-page.module.css'
import { parameterDifferences, useDifferenceWords } from './library-words.ts'

export type OtherParametersProps = {
  /** Ids of the libraries that the file held. */
  readonly libraries: readonly string[]
}

export function OtherParameters({ libraries }: OtherParametersProps) {
  const { t } = useTranslation('exchange')
  const { parameters, libraries: here, looking } = useModel()
  const lookThrough = useLookThrough()
  // What was in use when the import ended: looking through another's must not make the offer vanish under the pointer.
  const [before] = useState({ parameters, looking })
  const [stayed, setStayed] = useState<ReadonlySet<string>>(new Set())
  const differenceWords = useDifferenceWords()
  const others = here
    .filter(({ id, mine }) => libraries.includes(id) && !mine && id !== before.looking.id)
    .map((library) => ({
      library,
      differences: parameterDifferences(toParameters(library.records.library.parameters), before.parameters),
    }))
    .filter(({ differences }) => differences.length > 0)
  if (others.length === 0) return null
  const name = ({ records }: LibraryView) => records.library.name || t('library.somebody')
  const words = ({ id, mine, name: of }: Model['looking']) =>
    id === null
      ? t('look.defaults')
      : mine
        ? t('look.mine')
        : t('look.theirs', { name: of || t('library.somebody') })
  const own = words(before.looking)
  return (
    <Section title={t('look.title')} sub={t('look.sub', { own: words(looking) })}>
      <ul className={styles.done}>
        {others.map(({ library, differences }) => {
          const through = looking.id === library.id
          return (
            <li key={library.id} className={styles.other}>
              <p>
                <strong>
                  <bdi>{name(library)}</bdi>
                </strong>{' '}
                {`${differenceWords(differences)}.`}
              </p>
              {through ? (
                <div className={styles.offer}>
                  <Button
                    variant="quiet"
                    onPress={() => {
                      lookThrough(before.looking.mine ? null : (before.looking.id ?? defaultsChoice))
                    }}
                  >
                    {t('look.back', { own })}
                  </Button>
                </div>
              ) : stayed.has(library.id) ? (
                <p className={styles.moved}>{t('look.stayed', { own })}</p>
              ) : (
                <div className={styles.offer}>
                  <Button
                    onPress={() => {
                      lookThrough(library.id)
                    }}
                  >
                    {t('look.through', { name: name(library) })}
                  </Button>
                  <Button
                    variant="quiet"
                    onPress={() => {
                      setStayed((ids) => new Set(ids).add(library.id))
                    }}
                  >
                    {t('look.stay', { own })}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
