/** The attitude toward change: the reference class with its published rate, who said what, and what the figure is not. */
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PublishedRate, ReferenceClassId } from '../../../shared/scoring/account-score.ts'
import { Button } from '../../ui/button.tsx'
import { RatesChart, type RateRow } from '../../ui/charts/rates-chart.tsx'
import { useFormat } from '../../ui/format.ts'
import { Flag } from '../../ui/glyph.tsx'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { EvidenceEntry } from './evidence-entry.tsx'
import { observationsOf, type OpenTopic, type PictureData } from './picture-data.ts'
import styles from './picture.module.css'

const QUOTES = 3
const TICKS = [0, 0.1, 0.2, 0.3]

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
      <Rates picture={picture} />
      <Voices picture={picture} open={open} />
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

function Rates({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { id: leading, rates, persons } = picture.score.referenceClass
  const beside = new Set<string>(persons.map((person) => person.class))
  const rows = rates.map((rate): RateRow => ({
    id: rate.id,
    label: t(`attitude.rateName.${rate.id}`),
    detail: t(`attitude.rateNote.${rate.id}`, {
      percent: format.percent(rate.rate),
      k: rate.k ?? '',
      n: rate.n?.toLocaleString() ?? '',
    }),
    rate: rate.rate,
    low: rate.low,
    high: rate.high,
    measured: rate.status === 'published' || rate.status === 'approximate',
    mark: rate.id === leading ? 'leading' : beside.has(rate.id) ? 'beside' : null,
    text: intervalText(rate),
  }))
  function intervalText(rate: PublishedRate): string {
    if (rate.low === null || rate.high === null) return t('attitude.noInterval')
    const ends = { low: format.percent(rate.low), high: format.percent(rate.high) }
    return rate.status === 'derived' ? t('attitude.rangeText', ends) : t('attitude.rateText', ends)
  }
  return (
    <RatesChart
      label={t('attitude.chart')}
      rows={rows}
      line={rates.find(({ id }) => id === 'everyone')?.rate ?? 0}
      ticks={TICKS.map((value) => ({ value, label: format.percent(value) }))}
    />
  )
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
