/** All accounts in the quadrant. Strips outside the frame hold those known on one axis, the corner those known on neither. */
import { useId, type KeyboardEvent } from 'react'
import { classNames } from '../class-names.ts'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'
import { nearestPoint, type Direction } from './nearest-point.ts'
import { placeLabels, type Box } from './place-labels.ts'
import layout from './portfolio-quadrant.module.css'
import { Waters, type TrailPoint } from './quadrant-chart.tsx'
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

export type PortfolioPoint = {
  readonly id: string
  readonly name: string
  /** Levels, 0 to 1; null where not known. */
  readonly x: number | null
  readonly y: number | null
  /** What the point says, in words: `Halden Freight: Soldier, leaning`. */
  readonly text: string
}

export type PortfolioQuadrantProps = {
  readonly title: string
  readonly description: string
  readonly points: readonly PortfolioPoint[]
  readonly selected: string | null
  /** What is believed of the selected account, once it is known. */
  readonly waters: {
    readonly fifty: readonly Place[]
    readonly eighty: readonly Place[]
    readonly trail: readonly TrailPoint[]
  } | null
  readonly axes: AxisWords
  readonly names: Readonly<Record<QuadrantName, string>>
  /** A line under each name: how many accounts. */
  readonly counts: Readonly<Record<QuadrantName, string>>
  /** Says how many accounts are known on neither axis. */
  readonly unknownText: string
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  /** Key T, and opening the corner: the same as a table. */
  readonly onTable: () => void
}

const FIELD: Field = { left: 74, top: 14, size: 620 }
const WIDTH = 704
const HEIGHT = 726
/** The radius of the ring around the selected dot, the largest mark there is. */
const RING = 10
const PAST = 3.25
const STRIP = { size: 30, gap: 12 }
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

type Drawn = Place & { readonly point: PortfolioPoint; readonly whole: boolean }

function draw(point: PortfolioPoint): readonly Drawn[] {
  const { left, top, size } = FIELD
  const at = dotPixels(FIELD, { x: point.x ?? 0, y: point.y ?? 0 }, RING + 1)
  if (point.x !== null && point.y !== null) return [{ ...at, point, whole: true }]
  if (point.x !== null) {
    return [{ x: at.x, y: top + size + STRIP.gap + STRIP.size / 2, point, whole: false }]
  }
  if (point.y !== null) return [{ x: left - STRIP.gap - STRIP.size / 2, y: at.y, point, whole: false }]
  return []
}

export function PortfolioQuadrant(props: PortfolioQuadrantProps) {
  const { title, description, points, selected, waters, axes, names, counts, unknownText } = props
  const { onSelect, onOpen, onTable } = props
  const id = useId()
  const hatch = `${id}-hatch`
  const drawn = points.flatMap(draw)
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

  const { left, top, size } = FIELD
  const side = left - STRIP.gap - STRIP.size
  const under = top + size + STRIP.gap
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
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
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
        {waters !== null && here !== null && here.whole && (
          <Waters
            field={FIELD}
            hatch={hatch}
            position={{
              state: 'point',
              at: { x: 0, y: 0 },
              label: '',
              fifty: waters.fifty,
              eighty: waters.eighty,
            }}
          />
        )}
        <MiddleLines field={FIELD} />
        <QuadrantFrame field={FIELD} band={5} />
        <QuadrantNames field={FIELD} names={names} notes={counts} leading={[]} />
        <g aria-hidden>
          <AxisLabels field={FIELD} words={axes} below={STRIP.gap + STRIP.size + 22} beside={54} />
        </g>
        {waters !== null && here !== null && here.whole && <Trail trail={waters.trail} to={here} />}
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
        <Names drawn={drawn} here={here} />
      </svg>
    </div>
  )
}

function PointMark({ candidate, selected }: { readonly candidate: Drawn; readonly selected: boolean }) {
  const { x, y, whole } = candidate
  if (selected) {
    return (
      <>
        <circle cx={x} cy={y} r={RING} className={styles.ring} />
        <circle cx={x} cy={y} r={whole ? 5.5 : 4} className={whole ? styles.now : styles.hollow} />
      </>
    )
  }
  return <circle cx={x} cy={y} r={4} className={whole ? styles.account : styles.hollow} />
}

function Trail({ trail, to }: { readonly trail: readonly TrailPoint[]; readonly to: Place }) {
  const past = trail.map((point) => dotPixels(FIELD, point.at, PAST + 1))
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

/** Names where there is room for them: the selected one always, the others as long as they are few. */
function Names({ drawn, here }: { readonly drawn: readonly Drawn[]; readonly here: Drawn | null }) {
  const few = drawn.length <= 12
  const shown = drawn.filter((candidate) => candidate === here || (few && candidate.whole))
  const dots = drawn.map((place): Box => ({
    left: place.x - 5,
    top: place.y - 5,
    right: place.x + 5,
    bottom: place.y + 5,
  }))
  const labels = placeLabels(
    [...shown]
      .sort((a, b) => Number(b === here) - Number(a === here))
      .map((candidate) => ({
        id: candidate.point.id,
        at: candidate,
        distance: candidate === here ? 16 : 9,
        text: candidate.point.name,
        must: candidate === here,
      })),
    { left: 0, top: 0, right: WIDTH, bottom: HEIGHT },
    dots,
    [],
  )
  return (
    <g aria-hidden>
      {labels.map((label) => (
        <text
          key={label.id}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={classNames(styles.halo, label.id === here?.point.id ? styles.name : styles.date)}
        >
          {label.text}
        </text>
      ))}
    </g>
  )
}
