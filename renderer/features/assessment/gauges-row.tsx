/** The three gauges of an account, never mixed: how it looks, how much was asked, how firm it is. */
import { useTranslation } from 'react-i18next'
import { toParameters, type Parameters } from '../../../shared/scoring/parameters.ts'
import type { ConstructScore } from '../../../shared/scoring/account-score.ts'
import { constructs } from '../../../shared/instruments/catalogue.ts'
import {
  CompletenessDrawing,
  ConfidenceDrawing,
  Gauge,
  GaugeRow,
  OutlookDrawing,
} from '../../ui/charts/gauges.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import type { GaugeName } from './topic.ts'

const tiers = [1, 2, 3] as const

export function GaugesRow({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { score } = picture
  const { outlook, completeness, confidence } = score.gauges
  const asked = score.constructs.reduce((sum, one) => sum + one.coreAsked, 0)
  const all = score.constructs.reduce((sum, one) => sum + one.coreQuestions, 0)
  const was = (gauge: GaugeName) => (picture.known === null ? undefined : picture.known.gauges[gauge])
  const words = (value: number | null) => (value === null ? t('gauges.notKnown') : format.level(value))
  // While answers are tried, from what is known to what would be.
  const moved = (gauge: GaugeName, value: number | null) => {
    const before = was(gauge)
    return before === undefined || words(before) === words(value)
      ? words(value)
      : t('changed.to', { before: words(before), after: words(value) })
  }
  const figure = (gauge: GaugeName, value: number | null) => (
    <OpenButton
      aria-label={`${t(`gauges.${gauge}`)}: ${moved(gauge, value)}`}
      onPress={() => {
        open({ type: 'gauge', gauge })
      }}
    >
      {moved(gauge, value)}
    </OpenButton>
  )
  const label = (gauge: GaugeName, value: number | null) => `${t(`gauges.${gauge}`)}: ${moved(gauge, value)}`
  const known = score.constructs.filter(isKnown)
  const parameters = toParameters(score.parametersOffDefault)
  const heaviest = Math.max(...known.map((one) => importanceOf(one, parameters)), 1)
  return (
    <GaugeRow label={t('gauges.title')}>
      <Gauge
        title={t('gauges.outlook')}
        value={figure('outlook', outlook)}
        caption={
          outlook === null
            ? t('gauges.outlookUnknown')
            : { start: t('gauges.outlookLow'), end: t('gauges.outlookHigh') }
        }
      >
        <OutlookDrawing
          value={outlook}
          was={was('outlook') ?? null}
          label={label('outlook', outlook)}
          marks={known.map((one) => ({
            value: one.level ?? 0,
            weight: importanceOf(one, parameters) / heaviest,
          }))}
        />
      </Gauge>
      <Gauge
        title={t('gauges.completeness')}
        value={figure('completeness', completeness)}
        caption={t('gauges.completenessNote', { asked, all })}
      >
        <CompletenessDrawing
          label={label('completeness', completeness)}
          parts={tiers.map((tier) => {
            const ofTier = score.constructs.filter((one) => one.tier === tier)
            return {
              label: String(tier),
              asked: ofTier.reduce((sum, one) => sum + one.coreAsked, 0),
              total: ofTier.reduce((sum, one) => sum + one.coreQuestions, 0),
            }
          })}
        />
      </Gauge>
      <Gauge
        title={t('gauges.confidence')}
        value={figure('confidence', confidence)}
        caption={t('gauges.confidenceNote')}
      >
        <ConfidenceDrawing
          label={label('confidence', confidence)}
          voices={score.constructs.map((one) => (isKnown(one) ? one.voices : 0))}
        />
      </Gauge>
    </GaugeRow>
  )
}

function isKnown(construct: ConstructScore): boolean {
  return construct.state === 'known'
}

function importanceOf(construct: ConstructScore, { importance: weights }: Parameters): number {
  const importance = constructs.find(({ id }) => id === construct.id)?.importance ?? 'other'
  return weights[importance]
}
