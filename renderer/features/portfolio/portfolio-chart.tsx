/** All accounts on the quadrant, with what is believed of the selected one. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useContours, useScoreOf, useTrail } from '../../data/use-score.ts'
import { perQuadrant, QUADRANT_NAMES, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'
import { quadrantPosition, type KnownAxis } from '../../ui/charts/quadrant-position.ts'
import { SoundingsQuadrant } from '../../ui/charts/soundings-quadrant.tsx'
import { useFormat } from '../../ui/format.ts'
import styles from './portfolio-page.module.css'
import { readinessWords } from './portfolio-words.ts'

export type PortfolioChartProps = {
  readonly rows: readonly PortfolioRow[]
  readonly today: Day
  readonly onOpen: (account: string) => void
  readonly onTable: () => void
}

export function PortfolioChart({ rows, today, onOpen, onTable }: PortfolioChartProps) {
  const { t } = useTranslation('portfolio')
  const { t: named } = useTranslation('instruments')
  const [chosen, setChosen] = useState<string | null>(null)
  const placed = rows.find(({ score }) => score !== null && score.x !== null && score.y !== null)
  const selected = rows.find(({ account }) => account === chosen) ?? placed ?? null
  const waters = useWaters(selected?.account ?? '', today)
  const unknown = rows.filter(({ score }) => score === null || (score.x === null && score.y === null)).length
  const counts = (name: QuadrantName) =>
    t('chart.count', { count: rows.filter(({ score }) => score?.quadrant === name).length })
  const name = (quadrant: QuadrantName) => named(`quadrants.${quadrant}.name`)
  return (
    <div className={styles.chart}>
      <div dir="ltr">
        <SoundingsQuadrant
          title={t('chart.label')}
          description={QUADRANT_NAMES.map((quadrant) => `${name(quadrant)}: ${counts(quadrant)}`).join('; ')}
          points={rows.map((row) => ({
            id: row.account,
            name: row.name,
            x: row.score?.x ?? null,
            y: row.score?.y ?? null,
            text: t('chart.point', {
              name: row.name,
              words: (row.score === null ? null : readinessWords(row.score, t)) ?? t('cell.notYetKnown'),
            }),
          }))}
          selected={selected?.account ?? null}
          waters={waters}
          axes={{
            x: t('chart.goals'),
            xLow: t('chart.unclear'),
            xHigh: t('chart.clear'),
            y: t('chart.priority'),
            yLow: t('chart.low'),
            yHigh: t('chart.high'),
          }}
          names={perQuadrant(name)}
          counts={perQuadrant(counts)}
          unknownText={t('chart.unknown', { count: unknown })}
          onSelect={setChosen}
          onOpen={onOpen}
          onTable={onTable}
        />
      </div>
      <p className={styles.note}>{t('chart.note')}</p>
    </div>
  )
}

/** What is believed of one account's place, and the trail there; null until it is worked out. */
function useWaters(account: string, today: Day) {
  const format = useFormat()
  const view = useAccountView(account)
  const score = useScoreOf(view?.records, today)
  const trail = useTrail(view?.records, today, 'today')
  const x = known(score, 'goalClarity')
  const y = known(score, 'initiativePriority')
  const contours = useContours(x, y)
  if (score === undefined) return null
  return {
    position: quadrantPosition(x, y, contours, { day: '', notYetKnown: '' }),
    trail: (trail ?? [])
      .slice(-5, -1)
      .flatMap((point) =>
        point.x === null || point.y === null
          ? []
          : [{ at: { x: point.x, y: point.y }, label: format.day(point.day, today) }],
      ),
  }
}

function known(score: AccountScore | undefined, id: string): KnownAxis | null {
  const construct = score?.constructs.find((one) => one.id === id)
  if (construct === undefined || construct.state !== 'known' || construct.level === null) return null
  return { a: construct.a, b: construct.b, level: construct.level }
}
