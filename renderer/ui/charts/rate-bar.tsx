/** One share from 0 to 1 on a hairline: its interval as a bar and a dot at the share; hatched where there is none. */
import { useId } from 'react'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'

export type RateBarProps = {
  /** All 0 to 1; null where nothing is known. */
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  /** False for what was derived: an open dot. */
  readonly measured: boolean
  /** Pixels. */
  readonly width?: number
}

const HEIGHT = 18
const MIDDLE = 9

/** Says nothing to readers: the figures stand beside it. */
export function RateBar({ rate, low, high, measured, width = 232 }: RateBarProps) {
  const hatch = useId()
  const at = (value: number) => 4 + value * (width - 8)
  return (
    <svg
      aria-hidden
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      className={styles.chart}
      direction="ltr"
    >
      {rate === null ? (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <rect
            x={4}
            y={4}
            width={width - 8}
            height={10}
            fill={`url(#${hatch})`}
            className={styles.unknown}
          />
        </>
      ) : (
        <>
          <path d={`M${at(0)} ${MIDDLE}H${at(1)}M${at(0)} 5V13M${at(1)} 5V13`} className={styles.grid} />
          {low !== null && high !== null && (
            <path d={`M${at(low)} ${MIDDLE}H${at(high)}`} className={styles.interval} />
          )}
          <circle cx={at(rate)} cy={MIDDLE} r={3.5} className={measured ? styles.dot : styles.hollow} />
        </>
      )}
    </svg>
  )
}
