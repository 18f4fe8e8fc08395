/** The share that went well in each class of deals, with its interval; the class at hand is strong and ruled. */
import { useId } from 'react'
import { scaleLinear } from 'd3-scale'
import { classNames } from '../class-names.ts'
import { HatchPattern } from '../hatch.tsx'
import shapes from './chart.module.css'
import styles from './rates-chart.module.css'
import { toneOf } from './tone.ts'

export type RateRow = {
  readonly id: string
  readonly label: string
  /** The figures in words: `4 %, 2 of 46`. */
  readonly detail: string
  /** All shares from 0 to 1. */
  readonly rate: number
  readonly low: number | null
  readonly high: number | null
  /** False for what was derived or is given without n: an open dot on hatch, never coloured. */
  readonly measured: boolean
  /** The plain share among one's own, where the rate brings it together with the study: a tick beside the dot. */
  readonly observed?: number
  /** `leading`: this account's class; `beside`: the class that also has a claim. */
  readonly mark: 'leading' | 'beside' | null
  /** The interval in words, for readers. */
  readonly text?: string
}

export type RatesChartProps = {
  readonly label: string
  readonly rows: readonly RateRow[]
  /** The share against which the leading class is coloured: everyone's. */
  readonly line: number
  /** Grid lines: values 0 to 1, with what stands below them. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  /** The greatest share drawn, 0 to 1. */
  readonly to?: number
}

const WIDTH = 252
const ROW = 42
/** The least half width of the hatch under an open dot, in shares: it says that no interval is known, not how wide it is. */
const LOOSE = 0.04

export function RatesChart({ label, rows, line, ticks, to = 0.38 }: RatesChartProps) {
  const x = scaleLinear([0, to], [1, WIDTH]).clamp(true)
  return (
    <div className={styles.rates}>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li
            key={row.id}
            className={classNames(
              styles.row,
              row.mark === 'leading' && styles.leading,
              row.mark === 'beside' && styles.beside,
            )}
          >
            <div className={styles.words}>
              <span className={styles.label}>{row.label}</span>
              <span className={styles.detail}>{row.detail}</span>
              {row.text !== undefined && <span className="visually-hidden">{row.text}</span>}
            </div>
            <RateMark row={row} line={line} x={x} />
          </li>
        ))}
      </ul>
      <div className={styles.scale} dir="ltr" aria-hidden>
        <svg width={WIDTH} className={styles.lines}>
          {ticks.map((tick) => (
            <line
              key={tick.value}
              x1={x(tick.value)}
              x2={x(tick.value)}
              y1="0"
              y2="100%"
              className={shapes.grid}
            />
          ))}
        </svg>
        <svg width={WIDTH} height={18} className={classNames(shapes.chart, styles.ticks)}>
          {ticks.map((tick) => (
            <text key={tick.value} x={x(tick.value)} y={14} textAnchor="middle">
              {tick.label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

function RateMark({
  row,
  line,
  x,
}: {
  readonly row: RateRow
  readonly line: number
  readonly x: (share: number) => number
}) {
  const hatch = useId()
  const leading = row.mark === 'leading'
  if (!row.measured || row.low === null || row.high === null) {
    const from = x(Math.max(0, Math.min(row.low ?? 1, row.rate - LOOSE)))
    const until = x(Math.max(row.high ?? 0, row.rate + LOOSE))
    return (
      <svg width={WIDTH} height={ROW} aria-hidden className={shapes.chart}>
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        <rect x={from} y={16} width={until - from} height={8} fill={`url(#${hatch})`} />
        <circle cx={x(row.rate)} cy={20} r={leading ? 4.5 : 3.5} className={shapes.hollow} />
      </svg>
    )
  }
  const tone = leading ? toneOf(row.low, row.high, line) : 'undecided'
  const bar =
    tone === 'favourable'
      ? shapes.intervalFavourable
      : tone === 'unfavourable'
        ? shapes.intervalUnfavourable
        : shapes.interval
  return (
    <svg width={WIDTH} height={ROW} aria-hidden className={shapes.chart}>
      <path d={`M${x(row.low)} 20H${x(row.high)}`} className={bar} />
      <circle
        cx={x(row.rate)}
        cy={20}
        r={leading ? 4.5 : 3.5}
        className={tone === 'undecided' ? shapes.dot : shapes[tone]}
      />
      {row.observed !== undefined && <path d={`M${x(row.observed)} 13V27`} className={shapes.answer} />}
    </svg>
  )
}
