/** Where an initiative stands: on the quadrant, and in the customer's own ranking. */
import { useTranslation } from 'react-i18next'
import { useContours } from '../../data/use-score.ts'
import { QuadrantChart } from '../../ui/charts/quadrant-chart.tsx'
import { perQuadrant, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'
import { useFormat } from '../../ui/format.ts'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'
import { positionOf } from './position.ts'
import { useAxisWords } from './use-axis-words.ts'

export function StandsPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { initiative, main } = view
  return (
    <Part
      of={initiative.name}
      title={t('parts.stands.title')}
      sub={t(main ? 'parts.stands.account' : 'parts.stands.apart')}
    >
      {initiative.rank !== null && (
        <p>
          {initiative.outOf === null
            ? t('parts.rank.alone', { rank: initiative.rank })
            : t('parts.rank.of', { rank: initiative.rank, count: initiative.outOf })}
          .
        </p>
      )}
      <StandsChart view={view} />
    </Part>
  )
}

function StandsChart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const axes = useAxisWords()
  const { score, asOf } = view
  const known = (id: 'goalClarity' | 'initiativePriority') =>
    score?.constructs[id].state === 'known' ? score.constructs[id] : null
  const contours = useContours(known('goalClarity'), known('initiativePriority'))
  if (score === undefined) return <p className="ink-2">{t('parts.working')}</p>
  const { label, x, y, probabilities, missing, candidates } = score.quadrant
  const share = (name: QuadrantName) => (missing.length === 0 ? format.percent(probabilities[name]) : '')
  const summary =
    label !== null && x !== null && y !== null
      ? t('parts.stands.summary', {
          label: named(`quadrants.${label}.name`),
          percent: format.percent(probabilities[label]),
          x: format.level(x),
          y: format.level(y),
        })
      : t('parts.stands.missing', {
          what: format.list(
            missing.map((id) =>
              t(id === 'goalClarity' ? 'parts.stands.missingGoal' : 'parts.stands.missingPriority'),
            ),
          ),
        })
  return (
    <figure className={styles.quadrant}>
      <div dir="ltr">
        <QuadrantChart
          title={t('parts.stands.title')}
          description={t('parts.stands.chart', { summary })}
          position={positionOf(score.constructs, contours, {
            day: format.day(asOf, asOf),
            notYetKnown: t('parts.stands.notYetKnown'),
          })}
          axes={axes}
          names={perQuadrant((name) => named(`quadrants.${name}.name`))}
          shares={perQuadrant(share)}
          leading={candidates}
        />
      </div>
      <figcaption className="ink-2">{summary}</figcaption>
    </figure>
  )
}
