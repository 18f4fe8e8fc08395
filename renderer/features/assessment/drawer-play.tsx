/** A play in the drawer: why, its steps, how one tells that it is done, and what it answers. */
import { Trans, useTranslation } from 'react-i18next'
import { citations } from '../../../shared/instruments/sources.ts'
import { playSources, type PlayId } from '../../../shared/playbook/plays.ts'
import styles from './evidence-drawer.module.css'
import { Opens, OpensPlay } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import { usePlayWords } from './play-words.ts'
import { useRiskWords } from './risk-words.ts'
import { topicOfRisk } from './topic.ts'

export type PlayContentProps = {
  readonly picture: PictureData
  readonly open: OpenTopic
  readonly play: PlayId
  readonly risk: string | null
}

export function PlayContent({ picture, open, play, risk: id }: PlayContentProps) {
  const { t } = useTranslation('assessment')
  const { why, steps, done } = usePlayWords()(play)
  const riskWords = useRiskWords(picture)
  const risk = picture.score.risks.find((one) => one.id === id)
  const { wrongPlay, play: right } = picture.score.usageDiagnosis
  const source = playSources[play]
  return (
    <div className={styles.first}>
      <p>{why}</p>
      <h3 className={styles.question}>{t('play.steps')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className={styles.question}>{t('play.done')}</h3>
      <p>{done}</p>
      {risk !== undefined && (
        <>
          <h3 className={styles.question}>{t('play.answers')}</h3>
          <p>
            <Opens open={open} topic={topicOfRisk(risk)}>
              {riskWords(risk).what}
            </Opens>
          </p>
        </>
      )}
      {wrongPlay !== null && play === right && (
        <p className={styles.line}>
          <Trans
            t={t}
            i18nKey="play.wrong"
            components={{ play: <OpensPlay open={open} play={wrongPlay} /> }}
          />
        </p>
      )}
      <p className={styles.line}>
        {source === 'ours' ? (
          t('play.ours')
        ) : (
          <>
            {citations[source].author}: <cite>{citations[source].title}</cite>
          </>
        )}
      </p>
    </div>
  )
}
