/** What differs beyond the levels: risks, use, steps of the value path, help needed, and who contradicts whom. */
import { useTranslation } from 'react-i18next'
import type { Contradiction, PathStep, Risk } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { capitalised } from '../../ui/quadrant-label.ts'
import type { OccasionMoves } from './changed-scores.ts'
import styles from './changed-view.module.css'
import { Part } from './changed-part.tsx'
import { SaidLine } from './contradictions-section.tsx'
import { Opens } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import { useRiskWords } from './risk-words.ts'
import { topicOfRisk } from './topic.ts'

type StoryProps = OccasionMoves & { readonly open: OpenTopic }

export function MovedStory(props: StoryProps) {
  return (
    <>
      <MovedRisks {...props} />
      <MovedUse {...props} />
      <MovedHelp {...props} />
      <MovedContradictions {...props} />
    </>
  )
}

function MovedRisks({ before, after, moves, open }: StoryProps) {
  const { t } = useTranslation('assessment')
  const { came, went, ranked } = moves.risks
  if (came.length + went.length + ranked.length === 0) return null
  return (
    <Part title={t('changed.risks')}>
      <ul className={styles.rows}>
        {came.map((risk) => (
          <li key={risk.id}>
            {t('changed.riskCame', { rank: risk.rank })} <RiskName risk={risk} picture={after} open={open} />
          </li>
        ))}
        {went.map((risk) => (
          <li key={risk.id}>
            {t('changed.riskWent')} <RiskName risk={risk} picture={before} open={open} />
          </li>
        ))}
        {ranked.map(({ from, to }) => (
          <li key={to.id}>
            {t('changed.riskRanked', { before: from.rank, after: to.rank })}{' '}
            <RiskName risk={to} picture={after} open={open} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function RiskName({
  risk,
  picture,
  open,
}: {
  readonly risk: Risk
  readonly picture: PictureData
  readonly open: OpenTopic
}) {
  const words = useRiskWords(picture)
  return (
    <Opens open={open} topic={topicOfRisk(risk)}>
      {words(risk).what}
    </Opens>
  )
}

function MovedUse({ after, before, moves, open }: StoryProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const { usageDiagnosis: use, valuePath } = moves.diff
  if (use === null && valuePath.length === 0) return null
  const friction = (value: PathStep['friction'] | null) =>
    value === null ? t('changed.friction.notKnown') : t(`changed.friction.${value}`)
  return (
    <Part title={t('changed.use')}>
      <ul className={styles.rows}>
        {use !== null && (
          <li>
            <Opens open={open} topic={{ type: 'usage' }}>
              {t('changed.become', {
                before: capitalised(named(`usage.${use.from}`)),
                after: named(`usage.${use.to}`),
              })}
            </Opens>
          </li>
        )}
        {valuePath.map(({ step, friction: { from, to } }) => (
          <li key={step}>
            <Opens open={open} topic={{ type: 'risk', risk: `step:${step}` }}>
              {after.steps.get(step)?.name ?? before.steps.get(step)?.name ?? t('risks.what.unknown')}
            </Opens>
            : {t('changed.to', { before: friction(from), after: friction(to) })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function MovedHelp({ moves, open }: StoryProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const help = moves.diff.helpNeeded
  if (help === null) return null
  const { weakest, stuck } = help
  const checks = (list: typeof weakest.from) =>
    list.length === 0
      ? t('changed.noneWeak')
      : format.list(list.map((check) => named(`checks.${check}.name`)))
  const [first] = weakest.to.length > 0 ? weakest.to : weakest.from
  return (
    <Part title={t('changed.help')}>
      <ul className={styles.rows}>
        {first !== undefined && weakest.from.join() !== weakest.to.join() && (
          <li>
            <Opens open={open} topic={{ type: 'check', check: first }}>
              {t('changed.weakest', {
                change: t('changed.to', { before: checks(weakest.from), after: checks(weakest.to) }),
              })}
            </Opens>
          </li>
        )}
        {stuck.from !== stuck.to && (
          <li>
            <Opens open={open} topic={{ type: 'stuck' }}>
              {t('changed.stuck', {
                change: t('changed.to', {
                  before: t(`changed.stuckWord.${stuck.from}`),
                  after: t(`changed.stuckWord.${stuck.to}`),
                }),
              })}
            </Opens>
          </li>
        )}
      </ul>
    </Part>
  )
}

function MovedContradictions({ before, after, moves, open }: StoryProps) {
  const { t } = useTranslation('assessment')
  const { came, went } = moves.contradictions
  if (came.length + went.length === 0) return null
  return (
    <Part title={t('changed.contradictions')}>
      <ul className={styles.rows}>
        {came.map((pair) => (
          <Pair key={pair.observations.join(' ')} pair={pair} picture={after} open={open} came />
        ))}
        {went.map((pair) => (
          <Pair key={pair.observations.join(' ')} pair={pair} picture={before} open={open} />
        ))}
      </ul>
    </Part>
  )
}

type PairProps = {
  readonly pair: Contradiction
  readonly picture: PictureData
  readonly open: OpenTopic
  readonly came?: boolean
}

function Pair({ pair, picture, open, came }: PairProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  return (
    <li>
      {t(came === true ? 'changed.contradictionCame' : 'changed.contradictionWent')}{' '}
      <Opens open={open} topic={{ type: 'question', question: pair.question }}>
        {words.question(pair.question)?.title ?? pair.question}
      </Opens>
      {pair.observations.map((id) => (
        <SaidLine key={id} observation={id} picture={picture} />
      ))}
    </li>
  )
}
