/** What the model leans on and leads to: the published rates, the plays, and the documents that all of it comes from. */
import { useTranslation } from 'react-i18next'
import type { ModelDocument } from '../../../shared/documentation/model-document.ts'
import type { InstrumentWords } from '../../../shared/instruments/words.ts'
import type { PlayWords } from '../../../shared/playbook/words.ts'
import styles from './model-page.module.css'
import { SourceMark } from './source-mark.tsx'

type ModelProps = { readonly model: ModelDocument }

export function Rates({ model }: ModelProps) {
  const { t } = useTranslation('instruments')
  const caveats: InstrumentWords['caveats'] = t('caveats', { returnObjects: true })
  return (
    <>
      <ul className={styles.rules}>
        {model.rates.map(({ id }) => (
          <li key={id}>
            <strong>{t(`rates.${id}.name`)}</strong>: {t(`rates.${id}.note`)} <SourceMark source="S0" />
          </li>
        ))}
      </ul>
      {Object.values(caveats).map((caveat) => (
        <p key={caveat} className={styles.marks}>
          {caveat}
        </p>
      ))}
    </>
  )
}

export function Plays({ model }: ModelProps) {
  const { t } = useTranslation('playbook')
  const { t: words } = useTranslation('model')
  return (
    <>
      {model.plays.map(({ id, source }) => {
        const { name, why, steps, done }: PlayWords = t(id, { returnObjects: true })
        return (
          <section key={id} className={styles.entry}>
            <h3 className={styles.name}>
              {name} <SourceMark source={source} />
            </h3>
            <p>{why}</p>
            <ul className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            <p className={styles.marks}>{words('done', { done })}</p>
          </section>
        )
      })}
    </>
  )
}

export function Sources({ model }: ModelProps) {
  return (
    <dl className={styles.sources}>
      {model.sources.map(({ id, citation: { author, title, where, date } }) => (
        <div key={id} className={styles.sourceLine}>
          <dt>{id}</dt>
          <dd>
            {author}, <cite>{title}</cite>
            {[where, date]
              .filter((part) => part !== '')
              .map((part) => `, ${part}`)
              .join('')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
