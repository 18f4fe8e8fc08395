/** The attitude toward change: the reference class with its published rate, who said what, and what the figure is not. */
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ReferenceClassId } from '../../../shared/scoring/account-score.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Flag } from '../../ui/glyph.tsx'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { EvidenceEntry } from './evidence-entry.tsx'
import { observationsOf, type OpenTopic, type PictureData } from './picture-data.ts'
import { RatesWithOwn } from './rates-with-own.tsx'
import { Opens } from './opens.tsx'
import { overrideOf } from './lead.ts'
import { OverrideLine } from './override-line.tsx'
import styles from './picture.module.css'

const QUOTES = 3

export type AttitudeSectionProps = {
  readonly picture: PictureData
  readonly open: OpenTopic
  readonly onAskQuick: () => void
}

export function AttitudeSection({ picture, open, onAskQuick }: AttitudeSectionProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const { referenceClass } = picture.score
  const { id: leading } = referenceClass
  const override = overrideOf(picture.score, 'referenceClass')
  return (
    <Section
      title={t('attitude.title')}
      sub={leading === null ? undefined : <Leading picture={picture} leading={leading} open={open} />}
    >
      {leading === null && (
        <div className={styles.unknownClass}>
          <Unknown>{t(attitudeAsked(picture) ? 'attitude.notKnownOne' : 'attitude.notKnown')}</Unknown>
          <Button onPress={onAskQuick}>{t('attitude.start')}</Button>
        </div>
      )}
      <RatesWithOwn picture={picture} open={open} />
      <Voices picture={picture} open={open} />
      <Papers picture={picture} open={open} />
      {override !== null && (
        <p className={styles.after}>
          <OverrideLine picture={picture} override={override} />
        </p>
      )}
      <p className={styles.caveat}>
        {named('caveats.association')} {named('caveats.wording')} {t('attitude.caveat')}
      </p>
    </Section>
  )
}

function attitudeAsked(picture: PictureData): boolean {
  const construct = picture.score.constructs.find(({ id }) => id === 'attitudeToChange')
  return construct !== undefined && construct.observations.length > 0
}

type LeadingProps = {
  readonly picture: PictureData
  readonly leading: ReferenceClassId
  readonly open: OpenTopic
}

function Leading({ picture, leading, open }: LeadingProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { contested, rates } = picture.score.referenceClass
  const rate = rates.find(({ id }) => id === leading)
  return (
    <Trans
      t={t}
      i18nKey={contested ? 'attitude.leadingContested' : 'attitude.leading'}
      values={{
        name: t(`attitude.class.${leading}`),
        rate: rate === undefined ? '' : format.percent(rate.rate),
      }}
      components={{
        contested: (
          <Contested
            act={() => {
              open({ type: 'classes' })
            }}
            label={t('attitude.contested')}
          />
        ),
        rate: (
          <RateOpener
            act={() => {
              open({ type: 'rate', rate: leading })
            }}
          />
        ),
      }}
    />
  )
}

function Contested({
  act,
  label,
}: {
  readonly act: () => void
  readonly label: string
  readonly children?: ReactNode
}) {
  return (
    <OpenButton onPress={act}>
      <Flag name="contested">{label}</Flag>
    </OpenButton>
  )
}

function RateOpener({ act, children }: { readonly act: () => void; readonly children?: ReactNode }) {
  return <OpenButton onPress={act}>{children}</OpenButton>
}

/** One answer of each classed person, those with words first; the rest opens. */
function Voices({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const perPerson = picture.score.referenceClass.persons.map((person) =>
    observationsOf(picture, person.observations),
  )
  const shown = perPerson
    .flatMap((answers) => answers.find(({ quotation }) => quotation !== null) ?? answers[0] ?? [])
    .slice(0, QUOTES)
  const others = perPerson.reduce((sum, answers) => sum + answers.length, 0) - shown.length
  if (shown.length === 0) return null
  return (
    <>
      {shown.map((observation) => (
        <EvidenceEntry key={observation.id} picture={picture} observation={observation} />
      ))}
      {others > 0 && (
        <p className={styles.more}>
          <OpenButton
            onPress={() => {
              open({ type: 'classes' })
            }}
          >
            {t('attitude.more', { count: others })}
          </OpenButton>
        </p>
      )}
    </>
  )
}

/** What papers say stands beside the class; it places nobody. */
function Papers({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const { papers } = picture.score.referenceClass
  const averse = papers.filter((paper) => paper.averse)
  const shown = observationsOf(
    picture,
    (averse.length > 0 ? averse : papers).map(({ observation }) => observation),
  ).slice(0, QUOTES)
  if (shown.length === 0) return null
  return (
    <>
      {shown.map((observation) => (
        <EvidenceEntry key={observation.id} picture={picture} observation={observation} />
      ))}
      <p className={styles.more}>
        {t('papers.note')}{' '}
        {papers.length > shown.length && (
          <Opens open={open} topic={{ type: 'classes' }}>
            {t('attitude.more', { count: papers.length - shown.length })}
          </Opens>
        )}
      </p>
    </>
  )
}
