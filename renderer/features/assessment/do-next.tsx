/** Beside the sentence: the one thing to do next, and the initiative it is about. */
import { useTranslation } from 'react-i18next'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

export function DoNext({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const { askNext, mainInitiative, referenceClass } = picture.score
  const [next] = askNext
  const person = next?.person == null ? undefined : picture.people.get(next.person)
  const initiative = picture.records.initiatives.find(({ id }) => id === mainInitiative)
  const nothingAsked = referenceClass.id === null && picture.counted.size === 0
  return (
    <dl className={styles.next}>
      <div>
        <dt>{t('do.label')}</dt>
        {nothingAsked ? (
          <dd>
            <OpenButton
              onPress={() => {
                open({ type: 'quick' })
              }}
            >
              {t('do.screening')}
            </OpenButton>
            <p className="type-meta ink-2">{t('do.screeningWhy')}</p>
          </dd>
        ) : next === undefined ? (
          <dd>{t('do.nothing')}</dd>
        ) : (
          <dd>
            <OpenButton
              onPress={() => {
                open({ type: 'answer', question: next.question, person: next.person })
              }}
            >
              {words.question(next.question)?.title ?? next.question}
            </OpenButton>
            <p className="type-meta ink-2">
              {person === undefined ? t('do.anyone') : <bdi>{t('do.by', { person: person.name })}</bdi>}
            </p>
          </dd>
        )}
      </div>
      <div>
        <dt>{t('do.mainInitiative')}</dt>
        <dd>{initiative === undefined ? t('do.noInitiative') : <bdi>{initiative.name}</bdi>}</dd>
        {initiative !== undefined && initiative.goal !== '' && (
          <dd className="type-meta ink-2">
            <bdi dir="auto">{initiative.goal}</bdi>
          </dd>
        )}
      </div>
    </dl>
  )
}
