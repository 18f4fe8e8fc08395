/** The three gauges, each in a form of its own: how it looks, how much was asked, how firm it is. */
import { useId, type ReactNode } from 'react'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'
import layout from './gauges.module.css'

const WIDTH = 232

/** The row the gauges stand in, between two hairlines. */
export function GaugeRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section aria-label={label} className={layout.row}>
      {children}
    </section>
  )
}

export type GaugeProps = {
  readonly title: string
  /** The figure, as something that opens; or the words that say that it is not known. */
  readonly value: ReactNode
  /** One line below, or the two ends of the scale. */
  readonly caption: string | { readonly start: string; readonly end: string }
  readonly children: ReactNode
}

export function Gauge({ title, value, caption, children }: GaugeProps) {
  return (
    <div className={layout.gauge}>
      <h3 className={layout.head}>
        {title}
        <span className={layout.value}>{value}</span>
      </h3>
      <div dir="ltr" className={layout.drawing}>
        {children}
      </div>
      {typeof caption === 'string' ? (
        <p className={layout.caption}>{caption}</p>
      ) : (
        <p dir="ltr" className={layout.ends}>
          <span>{caption.start}</span>
          <span>{caption.end}</span>
        </p>
      )}
    </div>
  )
}

export type OutlookMark = {
  /** A construct's level, 0 to 1. */
  readonly value: number
  /** How much it counts, 0 to 1: the length of its tick. */
  readonly weight: number
}

/** A dot among the constructs' ticks; hatched while not known. */
export function OutlookDrawing({
  value,
  was = null,
  marks,
  label,
}: {
  readonly value: number | null
  /** Where it stood before, drawn as an open circle. */
  readonly was?: number | null
  readonly marks: readonly OutlookMark[]
  readonly label: string
}) {
  const hatch = useId()
  const at = (level: number) => 1.5 + level * (WIDTH - 3)
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={22}
      viewBox={`0 0 ${WIDTH} 22`}
      className={styles.chart}
    >
      {value === null ? (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <rect
            x={0.5}
            y={3.5}
            width={WIDTH - 1}
            height={11}
            fill={`url(#${hatch})`}
            className={styles.unknown}
          />
        </>
      ) : (
        <>
          <path d={`M1 9H${WIDTH - 1}`} className={styles.track} />
          <path d={`M${at(0.5)} 2V16`} className={styles.centre} />
          <path d={`M1.5 5V13M${WIDTH - 1.5} 5V13`} className={styles.track} />
          {marks.map((mark, index) => (
            <path
              key={index}
              d={`M${at(mark.value)} 10.5v${2.5 + 6 * mark.weight}`}
              className={styles.answer}
            />
          ))}
          {was !== null && (
            <>
              <path d={`M${at(was)} 9H${at(value)}`} className={styles.moved} />
              <circle cx={at(was)} cy={9} r={3.25} className={styles.past} />
            </>
          )}
          <g className={styles.moves} style={{ transform: `translate(${at(value)}px, 9px)` }}>
            <circle r={4.5} className={styles.point} />
          </g>
        </>
      )}
    </svg>
  )
}

export type CompletenessPart = {
  /** Stands below the bar: the tier. */
  readonly label: string
  /** Core questions asked, and all that apply. */
  readonly asked: number
  readonly total: number
}

/** A bar per tier, as wide as its questions: filled where asked, hatched where not. */
export function CompletenessDrawing({
  parts,
  label,
}: {
  readonly parts: readonly CompletenessPart[]
  readonly label: string
}) {
  const hatch = useId()
  const shown = parts.filter((part) => part.total > 0)
  const total = shown.reduce((sum, part) => sum + part.total, 0)
  const room = WIDTH - 7 * Math.max(0, shown.length - 1)
  const before = (index: number) =>
    shown.slice(0, index).reduce((sum, part) => sum + (part.total / total) * room + 7, 0)
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={32}
      viewBox={`0 0 ${WIDTH} 32`}
      className={styles.chart}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {shown.map((part, index) => {
        const from = before(index)
        const wide = (part.total / total) * room
        const filled = (part.asked / part.total) * wide
        return (
          <g key={part.label}>
            <text x={from} y={28}>
              {part.label}
            </text>
            {part.asked > 0 && <rect x={from} y={3.5} width={filled} height={11} className={styles.solid} />}
            {part.asked < part.total && (
              <rect
                x={from + filled + 0.5}
                y={3.5}
                width={Math.max(1, wide - filled - 1)}
                height={11}
                fill={`url(#${hatch})`}
                className={styles.unknown}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** A dot per voice hanging under each construct; hatched where nobody spoke. At most five dots are drawn. */
export function ConfidenceDrawing({
  voices,
  label,
}: {
  readonly voices: readonly number[]
  readonly label: string
}) {
  const hatch = useId()
  const step = WIDTH / Math.max(1, voices.length)
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={32}
      viewBox={`0 0 ${WIDTH} 32`}
      className={styles.chart}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <path d={`M0 3.5H${WIDTH}`} className={styles.track} />
      {voices.map((count, index) => {
        const x = step * (index + 0.5)
        if (count === 0) {
          return (
            <rect
              key={index}
              x={x - 5}
              y={6.5}
              width={10}
              height={20}
              fill={`url(#${hatch})`}
              className={styles.unknown}
            />
          )
        }
        const drawn = Math.min(5, count)
        return (
          <g key={index}>
            <path d={`M${x} 3.5V${4 + 5 * drawn}`} className={styles.track} />
            {Array.from({ length: drawn }, (_, dot) => (
              <circle key={dot} cx={x} cy={9 + 5 * dot} r={1.9} className={styles.solid} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
