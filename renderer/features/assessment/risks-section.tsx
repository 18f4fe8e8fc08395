/** What could go wrong, the gravest first: what it is, why we think so, and what to do about it. */
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Risk } from '../../../shared/scoring/account-score.ts'
import { SeverityBar } from '../../ui/charts/severity-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Opens, OpensPlay } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'
import { riskBasis } from './risk-subject.ts'
import { topicOfRisk } from './topic.ts'
import { useRiskWords } from './risk-words.ts'

const SHOWN = 5

type RisksSectionProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function RisksSection({ picture, open }: RisksSectionProps) {
  const { t } = useTranslation('assessment')
  const [all, setAll] = useState(false)
  const { risks, constructs } = picture.score
  if (risks.length === 0) {
    const known = constructs.some((construct) => construct.known)
    return (
      <Section title={t('risks.title')}>
        <p className="ink-2">{t(known ? 'risks.none' : 'risks.noneKnown')}</p>
      </Section>
    )
  }
  const more = risks.length - SHOWN
  return (
    <Section title={t('risks.title')} sub={t('risks.sub')}>
      <ol className={styles.ranked}>
        {risks.slice(0, all ? undefined : SHOWN).map((risk) => (
          <li key={risk.id}>
            <span className="ink-3">{risk.rank}</span>
            <RiskEntry risk={risk} picture={picture} open={open} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className={styles.more}>
          <OpenButton
            onPress={() => {
              setAll(!all)
            }}
          >
            {all ? t('risks.fewer') : t('risks.more', { count: more })}
          </OpenButton>
        </p>
      )}
    </Section>
  )
}

function RiskEntry({ risk, picture, open }: RisksSectionProps & { readonly risk: Risk }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const words = useRiskWords(picture)
  const { what, why } = words(risk)
  const severity = format.level(risk.severity)
  return (
    <div>
      <div className={styles.riskHead}>
        <p className="strong">
          <bdi>{what}</bdi>
          <Was risk={risk} picture={picture} />
        </p>
        <span className={styles.severity}>
          <SeverityBar severity={risk.severity} />
          <span className="type-axis ink-3">
            {/* The answers below open the same for the keyboard: one stop is enough. */}
            <OpenButton
              excludeFromTabOrder
              aria-label={t('risks.severity', { severity })}
              onPress={() => {
                open(topicOfRisk(risk))
              }}
            >
              {severity}
            </OpenButton>
          </span>
        </span>
      </div>
      <p className="ink-2">
        {why !== '' && <bdi>{why} </bdi>}
        <Opens open={open} topic={topicOfRisk(risk)}>
          <Basis risk={risk} picture={picture} />
        </Opens>
      </p>
      <p className="ink-2">
        <Trans
          t={t}
          i18nKey="play.do"
          components={{ play: <OpensPlay open={open} play={risk.play} risk={risk.id} /> }}
        />
      </p>
    </div>
  )
}

/** While answers are tried: that the risk is new, or stood elsewhere. */
function Was({ risk, picture }: { readonly risk: Risk; readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  if (picture.known === null) return null
  const before = picture.known.risks.find(({ id }) => id === risk.id)
  if (before?.rank === risk.rank) return null
  return (
    <span className={styles.was}>
      {before === undefined ? t('whatIf.isNew') : t('whatIf.wasRank', { rank: before.rank })}
    </span>
  )
}

/** "3 answers by 2 people", or that a record says so. */
function Basis({ risk, picture }: { readonly risk: Risk; readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const { answers, people } = riskBasis(risk.because, picture.records)
  if (answers.length === 0) return t('risks.record')
  const counted = t('provenance.answers', { count: answers.length })
  return people === 0
    ? counted
    : t('risks.answersOf', { answers: counted, people: t('provenance.people', { count: people }) })
}
