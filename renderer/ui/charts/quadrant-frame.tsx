/** The field of the quadrant: alternating tenths around it as its scale, dotted middles, and the words of its axes. */
import { curveLinearClosed, line } from 'd3-shape'
import { useMemo } from 'react'
import styles from './chart.module.css'

export type QuadrantName = 'wanderer' | 'dreamer' | 'soldier' | 'achiever'

export const QUADRANT_NAMES = [
  'soldier',
  'achiever',
  'wanderer',
  'dreamer',
] as const satisfies readonly QuadrantName[]

export function perQuadrant<Value>(of: (name: QuadrantName) => Value): Readonly<Record<QuadrantName, Value>> {
  return {
    wanderer: of('wanderer'),
    dreamer: of('dreamer'),
    soldier: of('soldier'),
    achiever: of('achiever'),
  }
}

export type AxisWords = {
  readonly x: string
  readonly xLow: string
  readonly xHigh: string
  readonly y: string
  readonly yLow: string
  readonly yHigh: string
}

/** Where the field lies in the drawing, in pixels; a square. */
export type Field = { readonly left: number; readonly top: number; readonly size: number }

export type Place = { readonly x: number; readonly y: number }

/** From shares (x to the end, y up, both 0 to 1) to pixels. */
export function toPixels(field: Field, place: Place): Place {
  return { x: field.left + place.x * field.size, y: field.top + (1 - place.y) * field.size }
}

const open = line<Place>(
  (place) => place.x,
  (place) => place.y,
).digits(1)
const closed = line<Place>(
  (place) => place.x,
  (place) => place.y,
)
  .curve(curveLinearClosed)
  .digits(1)

/** Where a dot for the place is drawn: as near to it as the whole dot fits into the field. */
export function dotPixels(field: Field, place: Place, radius: number): Place {
  const { left, top, size } = field
  const within = (value: number, start: number) =>
    Math.min(Math.max(value, start + radius), start + size - radius)
  const { x, y } = toPixels(field, place)
  return { x: within(x, left), y: within(y, top) }
}

/** A closed path through the places of a contour, given in shares. */
export function contourPath(field: Field, polygon: readonly Place[]): string {
  return closed(polygon.map((place) => toPixels(field, place))) ?? ''
}

/** The way through places, given in pixels. */
export function trailPath(places: readonly Place[]): string {
  return open([...places]) ?? ''
}

export function MiddleLines({ field }: { readonly field: Field }) {
  const { left, top, size } = field
  return (
    <path
      d={`M${left + size / 2} ${top}v${size}M${left} ${top + size / 2}h${size}`}
      className={styles.middle}
    />
  )
}

export function QuadrantFrame({ field, band }: { readonly field: Field; readonly band: number }) {
  const { left, top, size } = field
  const tenth = size / 10
  const path = useMemo(() => {
    const half = band / 2
    return [0, 2, 4, 6, 8]
      .map(
        (n) =>
          `M${left + n * tenth} ${top - half}h${tenth}M${left + n * tenth} ${top + size + half}h${tenth}` +
          `M${left - half} ${top + size - (n + 1) * tenth}v${tenth}M${left + size + half} ${top + size - (n + 1) * tenth}v${tenth}`,
      )
      .join('')
  }, [left, top, size, tenth, band])
  return (
    <g>
      <path d={path} strokeWidth={band} className={styles.tenth} />
      <rect
        x={left - band}
        y={top - band}
        width={size + 2 * band}
        height={size + 2 * band}
        className={styles.frame}
      />
      <rect x={left} y={top} width={size} height={size} className={styles.frame} />
    </g>
  )
}

/** The words below and beside the field. `below` and `beside` are the distances from the frame, in pixels. */
export function AxisLabels({
  field,
  words,
  below,
  beside,
}: {
  readonly field: Field
  readonly words: AxisWords
  readonly below: number
  readonly beside: number
}) {
  const { left, top, size } = field
  const y = top + size + below
  return (
    <g>
      <text x={left} y={y}>
        {words.xLow}
      </text>
      <text x={left + size / 2} y={y} textAnchor="middle" className={styles.axis}>
        {words.x}
      </text>
      <text x={left + size} y={y} textAnchor="end">
        {words.xHigh}
      </text>
      <g transform={`translate(${left - beside} ${top + size}) rotate(-90)`}>
        <text>{words.yLow}</text>
        <text x={size / 2} textAnchor="middle" className={styles.axis}>
          {words.y}
        </text>
        <text x={size} textAnchor="end">
          {words.yHigh}
        </text>
      </g>
    </g>
  )
}

/** The four names in their corners, each with a line below it. */
export function QuadrantNames({
  field,
  names,
  notes,
  leading,
}: {
  readonly field: Field
  readonly names: Readonly<Record<QuadrantName, string>>
  readonly notes: Readonly<Record<QuadrantName, string>>
  readonly leading: readonly QuadrantName[]
}) {
  const { left, top, size } = field
  return (
    <g>
      {QUADRANT_NAMES.map((quadrant) => {
        const atStart = quadrant === 'soldier' || quadrant === 'wanderer'
        const above = quadrant === 'soldier' || quadrant === 'achiever'
        const x = atStart ? left + 16 : left + size - 16
        const y = above ? top + 28 : top + size - 32
        const strong = leading.includes(quadrant) ? styles.leading : ''
        return (
          <g key={quadrant} textAnchor={atStart ? 'start' : 'end'} direction="ltr">
            <text x={x} y={y} className={`${styles.quadrant} ${styles.halo} ${strong}`}>
              {names[quadrant]}
            </text>
            <text x={x} y={y + 19} className={`${styles.share} ${styles.halo} ${strong}`}>
              {notes[quadrant]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
