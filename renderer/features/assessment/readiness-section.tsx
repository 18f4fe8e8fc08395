/** Success readiness: where goals and priority place the account, how surely, the way it took, and why it stands there. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { useContours, useTrail } from '../../data/use-score.ts'
import { QuadrantChart } from '../../ui/charts/quadrant-chart.tsx'
import { perQuadrant, QUADRANT_NAMES, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { overrideOf } from './lead.ts'
import { OverrideLine } from './override-line.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'
import { earlierPlaces, knownConstruct, positionOf } from './quadrant-view.ts'

const REASONS = 4

export function ReadinessSection({
  picture,
  open,
}: {
  readonly picture: PictureData
  readonly open: OpenTopic
}) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const [asTable, setAsTable] = useState(false)
  const view = picture.believedAt === null ? 'today' : 'asThenBelieved'
  const way = earlierPlaces(useTrail(picture.records, picture.asOf, view) ?? [])
  // While answers are tried, from what is known: one open circle, and the line to what would be.
  const from = picture.known === null ? null : placeMoved(picture.known, picture.score)
  const trail = picture.known === null ? way : []
  const contours = useContours(
    knownConstruct(picture.score, 'goalClarity'),
    knownConstruct(picture.score, 'initiativePriority'),
  )
  const { quadrant } = picture.score
  const { x, y, label, candidates, probabilities, missing } = quadrant
  const known = missing.length === 0
  const override = overrideOf(picture.score, 'quadrant')
  const position = positionOf(picture.score, contours, {
    day: from === null ? format.day(picture.asOf, picture.asOf) : t('whatIf.point'),
    notYetKnown: t('readiness.notYetKnown'),
  })
  const share = (name: QuadrantName) => (known ? format.percent(probabilities[name]) : '')
  const summary =
    known && label !== null && x !== null && y !== null
      ? t('readiness.chartKnown', {
          label: named(`quadrants.${label}.name`),
          percent: format.percent(probabilities[label]),
          x: format.level(x),
          y: format.level(y),
        })
      : t(missingKey(missing))
  return (
    <Section
      title={t('readiness.title')}
      sub={
        x !== null && y !== null
          ? t('readiness.subBoth', { x: format.level(x), y: format.level(y) })
          : t(missingKey(missing))
      }
    >
      {asTable ? (
        <FiguresTable picture={picture} trail={trail} />
      ) : (
        <div className={styles.quadrant} dir="ltr">
          <QuadrantChart
            title={t('readiness.title')}
            description={t('readiness.chart', { summary })}
            position={position}
            trail={
              from === null
                ? trail.map((place) => ({ at: place, label: format.day(place.day, picture.asOf) }))
                : [{ at: from, label: t('whatIf.known') }]
            }
            axes={{
              x: t('readiness.goals'),
              xLow: t('readiness.unclear'),
              xHigh: t('readiness.clear'),
              y: t('readiness.priority'),
              yLow: t('readiness.low'),
              yHigh: t('readiness.high'),
            }}
            names={perQuadrant((name) => named(`quadrants.${name}.name`))}
            shares={perQuadrant(share)}
            leading={candidates}
          />
        </div>
      )}
      <p className={styles.caveat}>
        {known && t('readiness.contours')}{' '}
        <OpenButton
          onPress={() => {
            setAsTable(!asTable)
          }}
        >
          {t(asTable ? 'readiness.asChart' : 'readiness.asTable')}
        </OpenButton>
      </p>
      <Reasons picture={picture} open={open} />
      {override !== null && (
        <p className={styles.after}>
          <OverrideLine picture={picture} override={override} />
        </p>
      )}
    </Section>
  )
}

/** Where the point was; null where an axis was not known, or where it stays. */
function placeMoved({ quadrant: { x, y } }: AccountScore, { quadrant: now }: AccountScore) {
  return x === null || y === null || (x === now.x && y === now.y) ? null : { x, y }
}

function missingKey(missing: readonly string[]) {
  if (missing.length > 1) return 'readiness.missingBoth'
  return missing[0] === 'goalClarity' ? 'readiness.missingGoal' : 'readiness.missingPriority'
}

type Trail = ReturnType<typeof earlierPlaces>

function FiguresTable({ picture, trail }: { readonly picture: PictureData; readonly trail: Trail }) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const { x, y, probabilities, missing } = picture.score.quadrant
  const days = [...trail, ...(x !== null && y !== null ? [{ day: picture.asOf, x, y }] : [])]
  return (
    <>
      <table className={table.table} aria-label={t('readiness.tableCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('readiness.tableQuadrant')}</th>
            <th scope="col" className={table.number}>
              {t('readiness.tableProbability')}
            </th>
          </tr>
        </thead>
        <tbody>
          {QUADRANT_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">{named(`quadrants.${name}.name`)}</th>
              <td className={table.number}>
                {missing.length > 0 ? t('readiness.notYetKnown') : format.percent(probabilities[name])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > 0 && (
        <table className={table.table} aria-label={t('readiness.trailCaption')}>
          <thead>
            <tr>
              <th scope="col">{t('readiness.tableDay')}</th>
              <th scope="col" className={table.number}>
                {t('readiness.tableGoals')}
              </th>
              <th scope="col" className={table.number}>
                {t('readiness.tablePriority')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((place) => (
              <tr key={place.day}>
                <th scope="row">{format.day(place.day, picture.asOf)}</th>
                <td className={table.number}>{format.level(place.x)}</td>
                <td className={table.number}>{format.level(place.y)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** The strongest reasons within the quadrant that is named; those of others stay in the drawer. */
function Reasons({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const { reasons, candidates } = picture.score.quadrant
  const holding = reasons.filter(({ strength }) => strength > 0)
  const within = holding.filter(({ quadrant }) => candidates.includes(quadrant))
  const shown = (within.length > 0 ? within : holding).slice(0, REASONS)
  if (shown.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {shown.map((reason) => (
        <li key={reason.question}>
          {words.reason(reason.question)}{' '}
          <OpenButton
            onPress={() => {
              open({ type: 'question', question: reason.question })
            }}
          >
            {t('readiness.voices', { count: reason.observations.length })}
          </OpenButton>
        </li>
      ))}
    </ul>
  )
}
