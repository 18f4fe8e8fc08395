/** Forecasts against what came of them: a point for each height of forecast with its interval; on the diagonal they were right. */
import styles from './chart.module.css'
import { toPixels, type Field } from './quadrant-frame.tsx'

export type CalibrationPoint = {
  /** All 0 to 1. */
  readonly forecast: number
  readonly rate: number
  readonly low: number
  readonly high: number
  /** Stands beside the point: `n 12`. */
  readonly label: string
  /** The same in a sentence, for readers. */
  readonly text: string
}

export type CalibrationPlotProps = {
  readonly label: string
  readonly axes: { readonly x: string; readonly y: string }
  /** What the diagonal is. */
  readonly same: string
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly points: readonly CalibrationPoint[]
}

const FIELD: Field = { left: 62, top: 10, size: 320 }
const WIDTH = FIELD.left + FIELD.size + 34
const HEIGHT = FIELD.top + FIELD.size + 48
/** Where along the diagonal its words stand. */
const WORDS_AT = 0.94

export function CalibrationPlot({ label, axes, same, ticks, points }: CalibrationPlotProps) {
  const { left, top, size } = FIELD
  const at = (x: number, y: number) => toPixels(FIELD, { x, y })
  const words = at(WORDS_AT, WORDS_AT)
  return (
    <figure aria-label={label} dir="ltr">
      <svg
        aria-hidden
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.chart}
      >
        {ticks.map((tick) => {
          const across = at(tick.value, 0)
          const up = at(0, tick.value)
          return (
            <g key={tick.value}>
              <path
                d={`M${left} ${up.y}h${size}M${across.x} ${top}v${size}`}
                className={styles.grid}
                fill="none"
              />
              <text x={across.x} y={top + size + 18} textAnchor="middle">
                {tick.label}
              </text>
              <text x={left - 8} y={up.y + 4} textAnchor="end">
                {tick.label}
              </text>
            </g>
          )
        })}
        <path d={`M${left} ${top + size}L${left + size} ${top}`} className={styles.track} />
        <text
          x={words.x - 6}
          y={words.y - 6}
          textAnchor="end"
          transform={`rotate(-45 ${words.x} ${words.y})`}
          className={styles.halo}
        >
          {same}
        </text>
        {points.map((point) => {
          const { x, y } = at(point.forecast, point.rate)
          return (
            <g key={point.forecast}>
              <path
                d={`M${x} ${at(0, point.low).y}V${at(0, point.high).y}`}
                className={styles.interval}
                fill="none"
              />
              <circle cx={x} cy={y} r={4.5} className={styles.now} />
              <text x={x + 9} y={y + 4} className={styles.halo}>
                {point.label}
              </text>
            </g>
          )
        })}
        <text x={left + size / 2} y={HEIGHT - 6} textAnchor="middle" className={styles.axis}>
          {axes.x}
        </text>
        <text
          x={14}
          y={top + size / 2}
          textAnchor="middle"
          transform={`rotate(-90 14 ${top + size / 2})`}
          className={styles.axis}
        >
          {axes.y}
        </text>
      </svg>
      <ul className="visually-hidden">
        {points.map((point) => (
          <li key={point.forecast}>{point.text}</li>
        ))}
      </ul>
    </figure>
  )
}
