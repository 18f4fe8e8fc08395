/** Stands above the picture while answers are tried: which, that nothing is stored, and the ways back and on. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { AnswerWord, speakerWords } from './evidence-entry.tsx'
import type { PictureData } from './picture-data.ts'
import styles from './what-if-bar.module.css'
import { triedObservation, type Try } from './what-if.ts'

export type WhatIfBarProps = {
  readonly picture: PictureData
  readonly tries: readonly Try[]
  readonly onAnother: () => void
  readonly onRemove: (one: Try) => void
  /** Opens the form that records it properly. */
  readonly onKeep: (one: Try) => void
  readonly onBack: () => void
}

export function WhatIfBar({ picture, tries, onAnother, onRemove, onKeep, onBack }: WhatIfBarProps) {
  const { t } = useTranslation('assessment')
  return (
    <section aria-label={t('whatIf.tries')} className={styles.bar}>
      <div className={styles.head}>
        <p role="status" className="strong">
          {t('whatIf.bar', { count: tries.length })}
        </p>
        <div className={styles.acts}>
          <Button variant="quiet" onPress={onAnother}>
            {t('whatIf.another')}
          </Button>
          <Button onPress={onBack}>{t('whatIf.back')}</Button>
        </div>
      </div>
      <ul className={styles.tries}>
        {tries.map((one) => (
          <TryLine key={one.id} one={one} picture={picture} onRemove={onRemove} onKeep={onKeep} />
        ))}
      </ul>
    </section>
  )
}

type TryLineProps = Pick<WhatIfBarProps, 'picture' | 'onRemove' | 'onKeep'> & { readonly one: Try }

/** "Who is against it? nobody, Amara Osei" */
function TryLine({ one, picture, onRemove, onKeep }: TryLineProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const observation = triedObservation(one, picture)
  if (observation === null) return null
  const what = words.question(observation.question)?.title ?? observation.question
  return (
    <li>
      <span className={styles.line}>
        {what} <AnswerWord observation={observation} />, <bdi>{speakerWords(picture, observation, t)}</bdi>
      </span>
      <span className={styles.acts}>
        <Button
          variant="quiet"
          aria-label={t('whatIf.keepOf', { what })}
          onPress={() => {
            onKeep(one)
          }}
        >
          {t('whatIf.keep')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('whatIf.removeOf', { what })}
          onPress={() => {
            onRemove(one)
          }}
        >
          {t('whatIf.remove')}
        </Button>
      </span>
    </li>
  )
}
