/** What was used along time, beside what they were entitled to: a panel a unit, over one scale of days, with what was done marked through all of them. */
import { useId, useRef, type KeyboardEvent } from 'react'
import { nearestPoint, type Direction } from './nearest-point.ts'
import { UsagePanelDrawing } from './usage-chart-panel.tsx'
import { marksWithRoom, type UsageMark, type UsagePanelShape } from './usage-chart-shape.ts'
import styles from './usage-chart.module.css'
import { useChartWidth } from './usage-chart-width.ts'

export type UsageChartProps = {
  readonly label: string
  /** How the keys act, for readers. */
  readonly description: string
  readonly panels: readonly UsagePanelShape[]
  readonly marks: readonly UsageMark[]
  /** Days named along the foot, 0 to 1. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly selected: string | null
  readonly singleKeys: boolean
  readonly onSelect: (reading: string) => void
  readonly onOpen: (reading: string) => void
  readonly onTable: () => void
}

const LEFT = 1
const RIGHT = 1
const PANEL = 128
const MARK_ROW = 20
const FOOT = 24
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function UsageChart(props: UsageChartProps) {
  const { label, description, panels, marks, ticks, selected, singleKeys, onSelect, onOpen, onTable } = props
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useChartWidth(place)
  const wide = Math.max(1, width - LEFT - RIGHT)
  const x = (at: number) => LEFT + at * wide
  const named = marksWithRoom(marks, wide)
  const top = (1 + Math.max(-1, ...named.map(({ row }) => row))) * MARK_ROW + 4
  const height = top + panels.length * PANEL + FOOT
  const points = panels.flatMap(({ readings }, panel) =>
    readings.map((reading) => ({
      ...reading,
      x: x((reading.from + reading.to) / 2),
      y: top + (panel + 0.5) * PANEL,
    })),
  )
  const here = points.find((point) => point.id === selected) ?? null

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) {
      const others = points.filter((point) => point.id !== here?.id)
      const next = here === null ? points.at(-1) : nearestPoint(here, direction, others)
      if (next !== null && next !== undefined) onSelect(next.id)
    } else if (event.key === 'Home' || event.key === 'End') {
      const end = event.key === 'Home' ? points[0] : points.at(-1)
      if (end !== undefined) onSelect(end.id)
    } else if (event.key === 'Enter' && here !== null) onOpen(here.id)
    else if (singleKeys && event.key.toLowerCase() === 't') onTable()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // Time runs the same way in every script, and so do its arrows.
    <div
      ref={place}
      dir="ltr"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={here === null ? undefined : `${id}-${here.id}`}
      className={styles.chart}
      onKeyDown={press}
    >
      <p id={`${id}-keys`} className="visually-hidden">
        {description}
      </p>
      <svg role="presentation" width="100%" height={height} className={styles.drawing}>
        {width > 0 &&
          panels.map((panel, index) => (
            <UsagePanelDrawing
              key={panel.id}
              panel={panel}
              id={`${id}-${String(index)}`}
              optionId={(reading) => `${id}-${reading}`}
              x={x}
              top={top + index * PANEL}
              height={PANEL}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        {width > 0 && (
          <g aria-hidden>
            {named.map((mark) => (
              <path
                key={mark.id}
                d={`M${x(mark.at)} ${mark.row * MARK_ROW + 4}V${height - FOOT}`}
                className={styles.event}
              />
            ))}
            {named.map((mark) => (
              <g key={mark.id}>
                {mark.until !== null && (
                  <path
                    d={`M${x(mark.at)} ${mark.row * MARK_ROW + 19}H${x(mark.until)}`}
                    className={styles.span}
                  />
                )}
                <text
                  x={LEFT + mark.x}
                  y={mark.row * MARK_ROW + 14}
                  textAnchor={mark.side}
                  className={styles.mark}
                >
                  {mark.shown}
                </text>
              </g>
            ))}
            {panels.map((panel, index) => (
              <text key={panel.id} x={x(0)} y={top + index * PANEL + 16} className={styles.unit}>
                {panel.title}
              </text>
            ))}
          </g>
        )}
        {width > 0 &&
          ticks.map(({ at, label: day }) => (
            <text
              key={day}
              aria-hidden
              x={x(at)}
              y={height - 6}
              textAnchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}
            >
              {day}
            </text>
          ))}
      </svg>
    </div>
  )
}
