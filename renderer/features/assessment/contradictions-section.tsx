/** Who contradicts whom, and what was said otherwise long before: the two answers side by side, each with its day. */
import { useTranslation } from 'react-i18next'
import type { Contradiction } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Section } from '../../ui/section.tsx'
import { AnswerWord, speakerWords } from './evidence-entry.tsx'
import { Opens } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

const SHOWN = 3

type ContradictionsProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function ContradictionsSection({ picture, open }: ContradictionsProps) {
  const { t } = useTranslation('assessment')
  const { contradictions, changes } = picture.score
  return (
    <>
      {contradictions.length > 0 && (
        <Section title={t('contradictions.title')} sub={t('contradictions.sub')}>
          <Pairs pairs={contradictions} picture={picture} open={open} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={t('contradictions.changes')}>
          <Pairs pairs={changes} picture={picture} open={open} />
        </Section>
      )}
    </>
  )
}

/** The gravest first, as the score has them. */
function Pairs({ pairs, picture, open }: ContradictionsProps & { readonly pairs: readonly Contradiction[] }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const more = pairs.length - SHOWN
  return (
    <>
      <ul className={styles.reasons}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <li key={pair.observations.join(' ')}>
            <Opens open={open} topic={{ type: 'question', question: pair.question }}>
              {words.question(pair.question)?.title ?? pair.question}
            </Opens>
            {pair.observations.map((id) => (
              <SaidLine key={id} observation={id} picture={picture} />
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          <Opens open={open} topic={{ type: 'contradictions' }}>
            {t('contradictions.more', { count: more })}
          </Opens>
        </p>
      )}
    </>
  )
}

/** "Amara Osei, IT director, 29 May: avoids it" */
export function SaidLine({
  observation: id,
  picture,
}: {
  readonly observation: string
  readonly picture: PictureData
}) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const observation = picture.observations.get(id)
  if (observation === undefined) return null
  return (
    <p className="ink-2">
      <bdi>{speakerWords(picture, observation, t)}</bdi>,{' '}
      <span className="whole">{format.day(observation.day, picture.asOf)}</span>:{' '}
      <AnswerWord observation={observation} />
    </p>
  )
}
