/** How the offering is used and what that means: use over entitlement, the diagnosis, what stands in the way, and why they have it. */
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { overrideOf } from './lead.ts'
import { Opens, OpensPlay } from './opens.tsx'
import { OverrideLine } from './override-line.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

type UseSectionProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function UseSection({ picture, open }: UseSectionProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const { use, label, labels, missing, play, wrongPlay } = picture.score.usageDiagnosis
  const override = overrideOf(picture.score, 'usageDiagnosis')
  const [first, second] = labels
  const diagnosis =
    first === undefined
      ? named(`usage.${label}`)
      : second === undefined
        ? named(`usage.${first}`)
        : t('usage.both', { first: named(`usage.${first}`), second: named(`usage.${second}`) })
  return (
    <Section
      title={t('usage.title')}
      sub={
        use === null ? (
          t('usage.subUnknown')
        ) : (
          <Trans
            t={t}
            i18nKey="usage.subKnown"
            values={{ percent: format.percent(use) }}
            components={{ use: <Opens open={open} topic={{ type: 'usage' }} /> }}
          />
        )
      }
    >
      <div className={styles.verdict}>
        {label !== 'notKnown' && <p className="strong">{capitalised(diagnosis)}.</p>}
        {missing.length > 0 && (
          <Unknown>
            {t('usage.missing', { what: format.list(missing.map((one) => t(`usage.missingWord.${one}`))) })}
          </Unknown>
        )}
        {override !== null && (
          <p>
            <OverrideLine picture={picture} override={override} />
          </p>
        )}
      </div>
      <Behind picture={picture} open={open} />
      {play !== null && (
        <p className={styles.after}>
          <Trans t={t} i18nKey="play.do" components={{ play: <OpensPlay open={open} play={play} /> }} />
        </p>
      )}
      {wrongPlay !== null && (
        <p className="ink-2">
          <Trans
            t={t}
            i18nKey="play.wrong"
            components={{ play: <OpensPlay open={open} play={wrongPlay} /> }}
          />
        </p>
      )}
      <p className={styles.links}>
        <OpenLink href={`/accounts/${picture.account}/value-path`}>{t('usage.path')}</OpenLink>
        <OpenLink href={`/accounts/${picture.account}/renewals`}>{t('usage.renewals')}</OpenLink>
      </p>
    </Section>
  )
}

const BEHIND = 4

/** The steps that block or slow, the worst first, and the motives, the main ones first. */
function Behind({ picture, open }: UseSectionProps) {
  const { blockers, motives } = picture.score.usageDiagnosis
  if (blockers.length + motives.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {blockers.slice(0, BEHIND).map((blocker) => (
        <li key={blocker.step}>
          <Blocker blocker={blocker} picture={picture} open={open} />
        </li>
      ))}
      {motives.slice(0, BEHIND).map((motive) => (
        <li key={motive.motive}>
          <MotiveLine motive={motive} picture={picture} open={open} />
        </li>
      ))}
    </ul>
  )
}

type BlockerProps = UseSectionProps & {
  readonly blocker: PictureData['score']['usageDiagnosis']['blockers'][number]
}

function Blocker({ blocker, picture, open }: BlockerProps) {
  const { t } = useTranslation('assessment')
  const step = picture.steps.get(blocker.step)
  const policy = blocker.policy.trim()
  return (
    <>
      <Opens open={open} topic={{ type: 'risk', risk: `step:${blocker.step}` }}>
        {step?.name ?? t('risks.what.unknown')}
      </Opens>{' '}
      {t(blocker.friction === 'blocks' ? 'usage.blocks' : 'usage.slows')}
      {policy !== '' && <bdi>{t('usage.withPolicy', { policy })}</bdi>}
    </>
  )
}

type MotiveLineProps = UseSectionProps & {
  readonly motive: PictureData['score']['usageDiagnosis']['motives'][number]
}

function MotiveLine({ motive, picture, open }: MotiveLineProps) {
  const { t } = useTranslation('assessment')
  const { person, reason, view, main, belief } = motive
  const who = (person === null ? undefined : picture.people.get(person)?.name) ?? t('usage.everybody')
  const how = t(main ? 'usage.mainMotive' : 'usage.motive', { view: t(`usage.view.${view}`) })
  const opened = { type: 'risk', risk: `motive:${motive.motive}` } as const
  return (
    <>
      <bdi>{who}</bdi>:{' '}
      <Opens open={open} topic={opened}>
        {t(`usage.reason.${reason}`)}
      </Opens>
      {how}
      {belief !== null && t('usage.onBelief', { belief: t(`usage.belief.${belief}`) })}.
    </>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
