/** Many soundings in the quadrant. Strips outside the frame hold those known on one axis, the corner those known on neither. */
import { useId, type KeyboardEvent } from 'react'
import { classNames } from '../class-names.ts'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'
import { nearestPoint, type Direction } from './nearest-point.ts'
import { Waters, type QuadrantPosition, type TrailPoint } from './quadrant-chart.tsx'
import {
  AxisLabels,
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
import layout from './soundings-quadrant.module.css'
import {
  BAND,
  drawSoundings,
  FIX,
  nameSoundings,
  RING,
  sheetOf,
  STRIP,
  type DrawnSounding,
  type Sheet,
  type Sounding,
  type SoundingName,
} from './soundings-shape.ts'

export type SoundingsQuadrantProps = {
  readonly title: string
  readonly description: string
  readonly points: readonly Sounding[]
  readonly selected: string | null
  /** What is believed of the selected one, and where it was before, once it is known. */
  readonly waters: { readonly position: QuadrantPosition; readonly trail: readonly TrailPoint[] } | null
  readonly axes: AxisWords
  readonly names: Readonly<Record<QuadrantName, string>>
  /** A line under each name: how many there are. */
  readonly counts: Readonly<Record<QuadrantName, string>>
  /** Says how many are known on neither axis. */
  readonly unknownText: string
  /** Of the field, pixels. */
  readonly size?: number
  /** Every point bears its name, however crowded it is. Otherwise as long as they are few. */
  readonly nameAll?: boolean
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  /** Key T, and opening the corner: the same as a table. */
  readonly onTable: () => void
}

const PAST = 3.25
/** Up to so many are kept apart and named. */
const FEW = 12
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function SoundingsQuadrant(props: SoundingsQuadrantProps) {
  const { title, description, points, selected, waters, axes, names, counts, unknownText } = props
  const { size: asked = 620, nameAll = false, onSelect, onOpen, onTable } = props
  const id = useId()
  const hatch = `${id}-hatch`
  const sheet = sheetOf(asked)
  const few = points.length <= FEW
  const drawn = drawSoundings(points, sheet, few || nameAll)
  const unknown = points.length - drawn.length
  const here = drawn.find((candidate) => candidate.point.id === selected) ?? null

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) {
      const next =
        here === null
          ? drawn[0]
          : nearestPoint(
              here,
              direction,
              drawn.filter((other) => other !== here),
            )
      if (next !== null && next !== undefined) onSelect(next.point.id)
    } else if (event.key === 'Enter' && here !== null) onOpen(here.point.id)
    else if (event.key.toLowerCase() === 't') onTable()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const { field, side, under, width, height } = sheet
  const { left, top, size } = field
  const believed = here === null || waters?.position.state === 'unknown' ? null : waters
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label={title}
      aria-describedby={`${id}-description`}
      aria-activedescendant={here === null ? undefined : `${id}-${here.point.id}`}
      onKeyDown={press}
      className={layout.chart}
    >
      <p id={`${id}-description`} className="visually-hidden">
        {description}
      </p>
      <svg
        role="presentation"
        direction="ltr"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
      >
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        <rect
          x={side}
          y={top}
          width={STRIP.size}
          height={size}
          fill={`url(#${hatch})`}
          className={styles.strip}
        />
        <rect
          x={left}
          y={under}
          width={size}
          height={STRIP.size}
          fill={`url(#${hatch})`}
          className={styles.strip}
        />
        <rect
          x={side}
          y={under}
          width={STRIP.size}
          height={STRIP.size}
          fill={`url(#${hatch})`}
          className={styles.strip}
        />
        {believed !== null && <Waters field={field} hatch={hatch} position={believed.position} />}
        <MiddleLines field={field} />
        <QuadrantFrame field={field} band={BAND} />
        <QuadrantNames field={field} names={names} notes={counts} leading={[]} />
        <g aria-hidden>
          <AxisLabels field={field} words={axes} below={STRIP.gap + STRIP.size + 22} beside={54} />
        </g>
        {believed !== null && here !== null && here.whole && (
          <Trail field={field} trail={believed.trail} to={here} />
        )}
        {drawn.map((candidate) => (
          <g
            key={candidate.point.id}
            id={`${id}-${candidate.point.id}`}
            role="option"
            aria-selected={candidate === here}
            aria-label={candidate.point.text}
            onClick={() => onSelect(candidate.point.id)}
            onDoubleClick={() => onOpen(candidate.point.id)}
          >
            {/* the target is larger than the dot */}
            <circle cx={candidate.x} cy={candidate.y} r={12} fill="transparent" />
            <PointMark candidate={candidate} selected={candidate === here} />
          </g>
        ))}
        {unknown > 0 && (
          <g role="option" aria-selected={false} aria-label={unknownText} onClick={onTable}>
            <circle cx={side + STRIP.size / 2} cy={under + STRIP.size / 2} r={11} className={styles.hollow} />
            <text
              x={side + STRIP.size / 2}
              y={under + STRIP.size / 2 + 4.5}
              textAnchor="middle"
              className={styles.name}
            >
              {unknown}
            </text>
          </g>
        )}
        <Names drawn={drawn} here={here} sheet={sheet} few={few} all={nameAll} />
      </svg>
    </div>
  )
}

function PointMark({
  candidate,
  selected,
}: {
  readonly candidate: DrawnSounding
  readonly selected: boolean
}) {
  const { x, y, whole, level, point } = candidate
  const fix = point.mark === 'here'
  const known = selected
    ? styles.now
    : fix
      ? styles.point
      : point.mark === 'over'
        ? styles.over
        : styles.account
  return (
    <>
      {(x !== level.x || y !== level.y) && (
        <path d={`M${level.x} ${level.y}L${x} ${y}`} className={styles.track} />
      )}
      {selected && <circle cx={x} cy={y} r={fix ? FIX.selected : RING} className={styles.ring} />}
      {fix && <circle cx={x} cy={y} r={FIX.ring} className={styles.fix} />}
      <circle
        cx={x}
        cy={y}
        r={selected && whole && !fix ? 5.5 : 4}
        className={whole ? known : styles.hollow}
      />
    </>
  )
}

function Trail({
  field,
  trail,
  to,
}: {
  readonly field: Field
  readonly trail: readonly TrailPoint[]
  readonly to: Place
}) {
  const past = trail.map((point) => dotPixels(field, point.at, PAST + 1))
  if (past.length === 0) return null
  return (
    <g aria-hidden>
      <path d={trailPath([...past, to])} className={styles.trail} />
      {past.map((place, index) => (
        <circle key={index} cx={place.x} cy={place.y} r={PAST} className={styles.past} />
      ))}
    </g>
  )
}

type NamesProps = {
  readonly drawn: readonly DrawnSounding[]
  readonly here: DrawnSounding | null
  readonly sheet: Sheet
  readonly few: boolean
  readonly all: boolean
}

function Names({ drawn, here, sheet, few, all }: NamesProps) {
  const looks = ({ of }: SoundingName) =>
    of === here
      ? styles.name
      : of.point.mark === 'here'
        ? styles.here
        : of.point.mark === 'over'
          ? undefined
          : styles.date
  return (
    <g aria-hidden>
      {nameSoundings(drawn, here, sheet, { few, all }).map((name) => (
        <g key={name.id}>
          {name.path !== null && <path d={name.path} className={styles.track} />}
          <text
            x={name.x}
            y={name.y}
            textAnchor={name.anchor}
            className={classNames(styles.halo, looks(name))}
          >
            {name.text}
          </text>
        </g>
      ))}
    </g>
  )
}
