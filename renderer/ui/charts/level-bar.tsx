/** A level without an interval, from 0 to 1: a dot on a track with its middle; hatched where nothing is known. */
import { useId } from 'react'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'

const WIDTH = 120

/** The figure, or the words that say that it is not known, stand beside it. */
export function LevelBar({ level }: { readonly level: number | null }) {
  const hatch = useId()
  const at = (value: number) => 4 + value * (WIDTH - 8)
  return (
    <svg aria-hidden width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} className={styles.chart}>
      {level === null ? (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <rect
            x={0.5}
            y={1.5}
            width={WIDTH - 1}
            height={11}
            fill={`url(#${hatch})`}
            className={styles.unknown}
          />
        </>
      ) : (
        <>
          <path d={`M1 7H${WIDTH - 1}M1.5 3V11M${WIDTH - 1.5} 3V11`} className={styles.track} />
          <path d={`M${at(0.5)} 1V13`} className={styles.centre} />
          <circle cx={at(level)} cy={7} r={4} className={styles.point} />
        </>
      )}
    </svg>
  )
}
