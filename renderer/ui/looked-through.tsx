/** Says below results that they were worked out with other parameters than the defaults: whose, and which. */
import { useTranslation } from 'react-i18next'
import { namedParameters, parametersOffDefault, type Parameters } from '../../shared/scoring/parameters.ts'
import { useFormat } from './format.ts'
import styles from './looked-through.module.css'
import { OpenLink } from './open-link.tsx'
import { useParameterWords } from './parameter-words.ts'

export type LookedThroughProps = {
  readonly parameters: Parameters
  /** Whose settings they are; the name is empty where they have given none. */
  readonly looking: { readonly name: string; readonly mine: boolean }
}

/** Nothing where every parameter is at its default. */
export function LookedThrough({ parameters, looking }: LookedThroughProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const words = useParameterWords()
  const off = Object.entries(parametersOffDefault(parameters))
  if (off.length === 0) return null
  const what = format.list(
    off.map(([name, value]) =>
      t('lookedThrough.parameter', {
        name: words(name).name,
        value: format.number(value),
        standard: format.number(namedParameters.find((one) => one.name === name)?.standard ?? value),
      }),
    ),
  )
  return (
    <p className={styles.line}>
      <bdi>
        {looking.mine
          ? t('lookedThrough.mine', { what })
          : looking.name === ''
            ? t('lookedThrough.someone', { what })
            : t('lookedThrough.theirs', { name: looking.name, what })}
      </bdi>{' '}
      <OpenLink href="/settings">{t('lookedThrough.settings')}</OpenLink>
    </p>
  )
}
