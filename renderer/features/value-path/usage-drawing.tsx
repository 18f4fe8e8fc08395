/** The chart of use over time with what was done about it marked, and the reading that is chosen in words below it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { UsageChart } from '../../ui/charts/usage-chart.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { RATE_DAYS, unitOf, type UsagePanel } from './usage-periods.ts'
import { lastDrawn, monthTicks, overlaps, usageShape } from './usage-shape.ts'
import styles from './use.module.css'

export type UsageDrawingProps = {
  /** Those that had begun on the day. */
  readonly readings: readonly Reading[]
  readonly interventions: readonly Intervention[]
  readonly asOf: Day
  readonly singleKeys: boolean
  readonly onEdit: (reading: string) => void
  readonly onTable: () => void
}

export function UsageDrawing(props: UsageDrawingProps) {
  const { readings, interventions, asOf, singleKeys, onEdit, onTable } = props
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const [chosen, setChosen] = useState<string | null>(null)
  const shape = usageShape(readings, interventions, asOf)
  if (shape === null) return null
  const { placeOf } = shape
  const wordsOf = (reading: Reading) =>
    t('chart.reading', {
      from: format.day(reading.from, reading.to),
      to: format.day(reading.to, asOf),
      used: format.number(reading.used),
      entitled: format.number(reading.entitled),
      unit: unitOf(reading),
      share: format.percent(reading.used / reading.entitled),
    })
  const titleOf = ({ unit, measure }: UsagePanel) => t(`chart.${measure}`, { unit, days: RATE_DAYS })
  const selected = readings.find(({ id }) => id === chosen)
  return (
    <>
      <UsageChart
        label={t('chart.label')}
        description={t('chart.keys')}
        panels={shape.panels.map((panel) => ({
          id: panel.unit,
          title: titleOf(panel),
          unknown: t('chart.unknown'),
          entitled: t('chart.entitled', { amount: format.number(entitledAtFirst(panel)) }),
          stretches: panel.stretches.map(({ from, to, known }) => ({
            from: placeOf(from),
            to: placeOf(to, 'end'),
            known: known === null ? null : { ...known, share: format.percent(known.used / known.entitled) },
          })),
          readings: readings
            .filter((reading) => unitOf(reading) === panel.unit)
            .toSorted((a, b) => (a.from < b.from ? -1 : 1))
            .map((reading) => ({
              id: reading.id,
              from: placeOf(reading.from),
              to: placeOf(reading.to, 'end'),
              text: wordsOf(reading),
            })),
        }))}
        marks={shape.interventions.map(({ id, name, from, until }) => ({
          id,
          label: name,
          at: placeOf(from),
          until: until === null ? null : placeOf(lastDrawn(until, asOf), 'end'),
        }))}
        ticks={monthTicks(shape.from, asOf).map((day) => ({
          at: placeOf(day),
          label: format.day(day, asOf),
        }))}
        selected={selected?.id ?? null}
        singleKeys={singleKeys}
        onSelect={setChosen}
        onOpen={onEdit}
        onTable={onTable}
      />
      <p className={styles.chosen} role="status">
        {selected === undefined ? (
          <span className="ink-3">{t('chart.choose')}</span>
        ) : (
          <>
            <bdi>{wordsOf(selected)}.</bdi>
            {overlaps(selected, readings) && <span className="ink-2"> {t('chart.overlap')}</span>}{' '}
            <OpenButton
              aria-label={t('use.edit', { to: format.day(selected.to, asOf) })}
              onPress={() => {
                onEdit(selected.id)
              }}
            >
              {t('chart.change')}
            </OpenButton>
          </>
        )}
      </p>
    </>
  )
}

function entitledAtFirst({ stretches }: UsagePanel): number {
  return stretches.find(({ known }) => known !== null)?.known?.entitled ?? 0
}
