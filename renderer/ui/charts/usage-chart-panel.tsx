/** One unit of the chart of use: areas of what was used, the steps of the entitlement, and the readings that can be chosen. */
import { HatchPattern } from '../hatch.tsx'
import type { UsagePanelShape } from './usage-chart-shape.ts'
import styles from './usage-chart.module.css'

export type UsagePanelDrawingProps = {
  readonly panel: UsagePanelShape
  /** Makes the ids of the drawing its own. */
  readonly id: string
  readonly optionId: (reading: string) => string
  readonly x: (at: number) => number
  readonly top: number
  readonly height: number
  readonly selected: string | null
  readonly onSelect: (reading: string) => void
}

/** Room above the areas for the unit, and above the highest of them for a figure. */
const HEAD = 40
/** A share is written where it has room, pixels; so are the words on the hatch. */
const FIGURED = 34
const WORDED = 72
/** The least that a use above nothing is drawn as, pixels. */
const LEAST = 1.5

export function UsagePanelDrawing(props: UsagePanelDrawingProps) {
  const { panel, id, optionId, x, top, height, selected, onSelect } = props
  const hatch = `${id}-hatch`
  const low = top + height - 8
  const known = panel.stretches.flatMap((one) => (one.known === null ? [] : [one.known]))
  const most = Math.max(...known.map(({ used, entitled }) => Math.max(used, entitled)))
  const tall = height - HEAD - 8
  const y = (amount: number) => low - (amount / most) * tall
  const chosen = panel.readings.find((reading) => reading.id === selected)
  const isHere = (from: number, to: number) => chosen !== undefined && from < chosen.to && chosen.from < to
  const [named] = known
  return (
    <g>
      <g aria-hidden>
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        {panel.stretches.map(({ from, to, known: amounts }) => {
          const [begin, end] = [x(from), x(to)]
          if (amounts === null) {
            return (
              <g key={from}>
                <rect
                  x={begin}
                  y={low - tall}
                  width={end - begin}
                  height={tall}
                  fill={`url(#${hatch})`}
                  className={styles.unknown}
                />
                {end - begin > WORDED && (
                  <text
                    x={(begin + end) / 2}
                    y={low - tall / 2 + 4}
                    textAnchor="middle"
                    className={styles.onHatch}
                  >
                    {panel.unknown}
                  </text>
                )}
              </g>
            )
          }
          const tallest = amounts.used === 0 ? 0 : Math.max(LEAST, low - y(amounts.used))
          const here = isHere(from, to)
          return (
            <g key={from}>
              <rect
                x={begin}
                y={low - tallest}
                width={end - begin}
                height={tallest}
                className={here ? styles.here : styles.used}
              />
              {(end - begin > FIGURED || here) && (
                <text
                  x={(begin + end) / 2}
                  y={figureAt(low - tallest, y(amounts.entitled))}
                  textAnchor="middle"
                  className={here ? styles.chosen : styles.figure}
                >
                  {amounts.share}
                </text>
              )}
            </g>
          )
        })}
        <path d={`M${x(0)} ${low}H${x(1)}`} className={styles.zero} />
        <path d={entitlement(panel, x, y)} className={styles.entitled} />
        {named !== undefined && (
          <text x={x(firstKnown(panel))} y={y(named.entitled) - 5}>
            {panel.entitled}
          </text>
        )}
      </g>
      {panel.readings.map(({ id: reading, from, to, text }) => (
        <g
          key={reading}
          id={optionId(reading)}
          role="option"
          aria-selected={reading === selected}
          aria-label={text}
          onClick={() => {
            onSelect(reading)
          }}
        >
          <rect
            x={x(from)}
            y={low - tall - 2}
            width={Math.max(2, x(to) - x(from))}
            height={tall + 4}
            fill="transparent"
            className={reading === selected ? styles.ring : undefined}
          />
        </g>
      ))}
    </g>
  )
}

/** Above the area, and off the line of the entitlement where that would run through it. */
function figureAt(area: number, line: number): number {
  const above = area - 6
  return line < above && above - 11 < line ? line - 5 : above
}

function firstKnown({ stretches }: UsagePanelShape): number {
  return stretches.find(({ known }) => known !== null)?.from ?? 0
}

/** Steps from stretch to stretch; broken where it is not known what they were entitled to. */
function entitlement(
  { stretches }: UsagePanelShape,
  x: (at: number) => number,
  y: (amount: number) => number,
): string {
  return stretches
    .map(({ from, to, known }, index) => {
      if (known === null) return ''
      const joined = (stretches[index - 1]?.known ?? null) !== null
      const level = y(known.entitled)
      return `${joined ? `V${level}` : `M${x(from)} ${level}`}H${x(to)}`
    })
    .join('')
}
