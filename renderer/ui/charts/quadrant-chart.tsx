/** One account in the quadrant: the waters it is believed to lie in, where it stood before, and where it stands. */
import { useId } from 'react'
import { classNames } from '../class-names.ts'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'
import { placeLabels, type Box, type LabelWish } from './place-labels.ts'
import {
  AxisLabels,
  contourPath,
  dotPixels,
  MiddleLines,
  QuadrantFrame,
  QuadrantNames,
  trailPath,
  type AxisWords,
  type Field,
  type Place,
  type QuadrantName,
} from './quadrant-frame.tsx'

/** A stretch of one axis, 0 to 1. */
export type Stretch = { readonly low: number; readonly high: number }

export type QuadrantPosition =
  /** Both axes known. Contours as polygons in shares: x to the end, y up. `label`: the day, shown beside the point. */
  | {
      readonly state: 'point'
      readonly at: Place
      readonly label: string
      readonly fifty: readonly Place[]
      readonly eighty: readonly Place[]
    }
  /** One axis known: a band across the other. */
  | {
      readonly state: 'band'
      readonly axis: 'x' | 'y'
      readonly level: number
      readonly fifty: Stretch
      readonly eighty: Stretch
    }
  | { readonly state: 'unknown'; readonly label: string }

export type TrailPoint = { readonly at: Place; readonly label: string }

export type QuadrantChartProps = {
  readonly title: string
  /** Says all that the picture says, in words. */
  readonly description: string
  readonly position: QuadrantPosition
  /** Earlier places, oldest first. */
  readonly trail?: readonly TrailPoint[]
  readonly axes: AxisWords
  readonly names: Readonly<Record<QuadrantName, string>>
  /** A line under each name: its probability. */
  readonly shares: Readonly<Record<QuadrantName, string>>
  readonly leading: readonly QuadrantName[]
}

const FIELD: Field = { left: 36, top: 10, size: 404 }
const WIDTH = 450
const HEIGHT = 456
/** The radii of the dots of today and of before. */
const NOW = 5.5
const PAST = 3.25

export function QuadrantChart(props: QuadrantChartProps) {
  const { title, description, position, trail = [], axes, names, shares, leading } = props
  const id = useId()
  const hatch = `${id}-hatch`
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      direction="ltr"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.chart}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <rect x={FIELD.left} y={FIELD.top} width={FIELD.size} height={FIELD.size} className={styles.field} />
      <Waters position={position} field={FIELD} hatch={hatch} />
      <MiddleLines field={FIELD} />
      <QuadrantFrame field={FIELD} band={4.5} />
      <QuadrantNames field={FIELD} names={names} notes={shares} leading={leading} />
      {position.state === 'point' && <Track position={position} trail={trail} />}
      {position.state === 'unknown' && (
        <text
          x={FIELD.left + FIELD.size / 2}
          y={FIELD.top + FIELD.size / 2 + 6}
          textAnchor="middle"
          className={classNames(styles.quadrant, styles.leading, styles.onHatch)}
        >
          {position.label}
        </text>
      )}
      <AxisLabels field={FIELD} words={axes} below={30} beside={20} />
    </svg>
  )
}

function Track({
  position,
  trail,
}: {
  readonly position: Extract<QuadrantPosition, { state: 'point' }>
  readonly trail: readonly TrailPoint[]
}) {
  const now = dotPixels(FIELD, position.at, NOW + 1)
  const past = trail.map((point) => ({ ...dotPixels(FIELD, point.at, PAST + 1), label: point.label }))
  const line = [...past, now]
  const { left, top, size } = FIELD
  const corner = (x: number, y: number): Box => ({ left: x, top: y, right: x + 110, bottom: y + 46 })
  const within: Box = { left, top, right: left + size, bottom: top + size }
  const dots = line.map((place): Box => ({
    left: place.x - 4,
    top: place.y - 4,
    right: place.x + 4,
    bottom: place.y + 4,
  }))
  const wishes: LabelWish[] = [
    { id: 'now', at: now, distance: 11, text: position.label, must: true },
    // the newest first, because they are what people ask about
    ...past
      .map((place, index): LabelWish => ({
        id: String(index),
        at: place,
        distance: 9,
        text: place.label,
        must: false,
      }))
      .reverse(),
  ]
  const taken = [
    corner(left + 10, top + 8),
    corner(left + size - 120, top + 8),
    corner(left + 10, top + size - 52),
    corner(left + size - 120, top + size - 52),
    ...dots,
  ]
  const labels = placeLabels(wishes, within, taken, line)
  return (
    <g>
      {past.length > 0 && <path d={trailPath(line)} className={styles.trail} />}
      {past.map((place, index) => (
        <circle key={index} cx={place.x} cy={place.y} r={PAST} className={styles.past} />
      ))}
      <g className={styles.moves} style={{ transform: `translate(${now.x}px, ${now.y}px)` }}>
        <circle r={NOW} className={styles.now} />
      </g>
      {labels.map((label) => (
        <text
          key={label.id}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={classNames(styles.halo, label.id === 'now' ? styles.here : styles.date)}
        >
          {label.text}
        </text>
      ))}
    </g>
  )
}

/** The contours, the band, or the hatch: what is believed of the place. */
export function Waters({
  position,
  field,
  hatch,
}: {
  readonly position: QuadrantPosition
  readonly field: Field
  readonly hatch: string
}) {
  const { left, top, size } = field
  switch (position.state) {
    case 'point':
      return (
        <g>
          <path d={contourPath(field, position.eighty)} className={styles.water1} />
          <path d={contourPath(field, position.fifty)} className={styles.water2} />
        </g>
      )
    case 'band': {
      const across = (stretch: Stretch) =>
        position.axis === 'x'
          ? { x: left + stretch.low * size, y: top, width: (stretch.high - stretch.low) * size, height: size }
          : {
              x: left,
              y: top + (1 - stretch.high) * size,
              width: size,
              height: (stretch.high - stretch.low) * size,
            }
      const level =
        position.axis === 'x'
          ? `M${left + position.level * size} ${top}v${size}`
          : `M${left} ${top + (1 - position.level) * size}h${size}`
      return (
        <g>
          <rect {...across(position.eighty)} className={styles.water1} />
          <rect {...across(position.fifty)} className={styles.water2} />
          <rect {...across(position.eighty)} fill={`url(#${hatch})`} />
          <path d={level} className={styles.level} />
        </g>
      )
    }
    case 'unknown':
      return <rect x={left} y={top} width={size} height={size} fill={`url(#${hatch})`} />
  }
}
