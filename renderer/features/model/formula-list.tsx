/** How it is computed: the formulas with an example worked out by the model itself, and the rules with their numbers. */
import { useTranslation } from 'react-i18next'
import { fillIn } from '../../../shared/documentation/fill-in.ts'
import type { ModelDocument } from '../../../shared/documentation/model-document.ts'
import type { DocumentationWords } from '../../../shared/documentation/words.ts'
import styles from './model-page.module.css'
import { SourceMark } from './source-mark.tsx'

export function Formulas({ model }: { readonly model: ModelDocument }) {
  const { t, i18n } = useTranslation(['model', 'documentation'])
  const numbers = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 4 })
  const words: DocumentationWords['formulas'] = t('documentation:formulas', { returnObjects: true })
  return (
    <>
      {model.formulas.map(({ id, expression, example, source }) => (
        <section key={id} className={styles.entry}>
          <h3 className={styles.name}>
            {words[id].title} <SourceMark source={source} />
          </h3>
          <p className={styles.formula} dir="ltr">
            {typeset(expression)}
          </p>
          <p>{words[id].says}</p>
          <p className={styles.marks}>
            {t('example', {
              letters: Object.entries(example.letters)
                .map(([letter, value]) => `${letter} = ${numbers.format(value)}`)
                .join(', '),
              result: numbers.format(example.result),
            })}
          </p>
        </section>
      ))}
    </>
  )
}

export function Rules({ model }: { readonly model: ModelDocument }) {
  const { t } = useTranslation('documentation')
  const words: DocumentationWords['rules'] = t('rules', { returnObjects: true, skipInterpolation: true })
  return (
    <ul className={styles.rules}>
      {model.rules.map(({ id, constants, source }) => (
        <li key={id}>
          {fillIn(words[id], constants)} <SourceMark source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Signs as they are printed, for an expression as it is computed. */
function typeset(expression: string): string {
  return expression.replaceAll('*', '×').replaceAll('-', '−')
}
