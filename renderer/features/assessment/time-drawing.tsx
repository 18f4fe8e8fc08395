/** The drawing of the strip: what was learnt as ticks, the outlook as a line, what was not known hatched, the day looked at marked. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { TimelinePoint } from '../../../shared/scoring/timeline.ts'
import { useFormat } from '../../ui/format.ts'
import { HatchPattern } from '../../ui/hatch.tsx'
import { withRoom } from './time-labels.ts'
import { labelChanges, placeOf, stretchesOf, type Span, type Stop } from './time-stops.ts'
import styles from './time-strip.module.css'

const TOP = 24
const LOW = 72
const HEIGHT = 108
/** Room at the ends: for the words of the scale, and for the dot of the day looked at. */
export const LEFT = 52
export const RIGHT = 6
/** A date's words are kept this far from the ends. */
const DATE = 28
/** A stretch that is not known says so where it is wider than this, pixels. */
const WORDED = 96

export type TimeDrawingProps = {
  readonly width: number
  readonly span: Span
  readonly stops: readonly Stop[]
  /** Null until they are worked out: the ticks stand without them. */
  readonly points: readonly TimelinePoint[] | null
  readonly asOf: Day
}

export function TimeDrawing({ width, span, stops, points, asOf }: TimeDrawingProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const hatch = `${useId()}-hatch`
  const wide = width - LEFT - RIGHT
  const at = (share: number) => LEFT + share * wide
  const up = (outlook: number) => LOW - outlook * (LOW - TOP)
  const stretches = points === null ? [] : stretchesOf(points, span)
  const waters = withRoom(
    labelChanges(points ?? []).map(({ day, label }) => ({
      at: placeOf(day, span),
      text: label === null ? t('readiness.notYetKnown') : named(`quadrants.${label}.name`),
    })),
    wide,
  )
  const here = at(placeOf(asOf, span))
  const dates = [...new Set([span.from, asOf, span.to])]
    .filter((day) => day === asOf || Math.abs(at(placeOf(day, span)) - here) > 2.5 * DATE)
    .map((day) => ({ day, ...dateAt(at(placeOf(day, span)), width) }))
  return (
    <svg aria-hidden width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <path d={`M${LEFT} ${up(0.5)}H${width - RIGHT}`} className={styles.half} />
      {stretches.map(({ from, to, outlook }) =>
        outlook === null ? (
          <g key={from}>
            <rect
              x={at(from)}
              y={TOP}
              width={at(to) - at(from)}
              height={LOW - TOP}
              fill={`url(#${hatch})`}
              className={styles.unknown}
            />
            {at(to) - at(from) > WORDED && (
              <text x={(at(from) + at(to)) / 2} y={(TOP + LOW) / 2 + 4} className={styles.onHatch}>
                {t('changed.notKnown')}
              </text>
            )}
          </g>
        ) : null,
      )}
      <path d={`M${LEFT} ${LOW}H${width - RIGHT}`} className={styles.axis} />
      <text x={0} y={TOP + 8}>
        {t('gauges.outlookHigh')}
      </text>
      <text x={0} y={(TOP + LOW) / 2 + 4}>
        {t('time.outlook')}
      </text>
      <text x={0} y={LOW}>
        {t('gauges.outlookLow')}
      </text>
      <path d={linePath(stretches, at, up)} className={styles.outlook} />
      {waters.map(({ at: share, text, left }) => (
        <g key={share}>
          <path d={`M${at(share)} 6V${LOW}`} className={styles.change} />
          <text x={left + LEFT + 5} y={15} className={styles.water}>
            {text}
          </text>
        </g>
      ))}
      {stops.map(({ day, kinds }) =>
        kinds.length === 0 ? null : (
          <path
            key={day}
            d={`M${at(placeOf(day, span))} ${LOW}v${kinds.includes('interview') ? 11 : 6}`}
            className={kinds.includes('interview') ? styles.tickTall : styles.tick}
          />
        ),
      )}
      <path d={`M${here} ${TOP - 4}V${LOW + 12}`} className={styles.here} />
      <circle cx={here} cy={LOW} r={5} className={styles.hereDot} />
      {dates.map(({ day, x, anchor }) => (
        <text key={day} x={x} y={HEIGHT - 8} textAnchor={anchor} className={day === asOf ? styles.day : ''}>
          {day === span.to ? t('time.today') : format.day(day, span.to)}
        </text>
      ))}
    </svg>
  )
}

/** Under its place; at the ends of the strip within it. */
function dateAt(x: number, width: number) {
  if (x < LEFT + DATE) return { x: LEFT, anchor: 'start' } as const
  return x > width - DATE ? ({ x: width, anchor: 'end' } as const) : ({ x, anchor: 'middle' } as const)
}

/** Steps: what was learnt on a day holds until the next on which something was; broken where it is not known. */
function linePath(
  stretches: ReturnType<typeof stretchesOf>,
  at: (share: number) => number,
  up: (outlook: number) => number,
): string {
  return stretches
    .map(({ from, to, outlook }, index) => {
      if (outlook === null) return ''
      const joined = index > 0 && stretches[index - 1]?.outlook !== null
      return `${joined ? `V${up(outlook)}` : `M${at(from)} ${up(outlook)}`}H${at(to)}`
    })
    .join('')
}
