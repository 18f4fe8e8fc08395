/** How far an estimate moved: an open circle where it was, a solid one where it is, and the 80 % interval of each. */
import styles from './chart.module.css'
import { toneOf } from './tone.ts'

const WIDTH = 112
const HEIGHT = 18
const MIDDLE = 7
/** Where the interval of before lies: below the line, so that it does not hide the one of now. */
const BELOW = 15

/** All 0 to 1. Without `low` and `high` it is a figure that has no interval. */
export type MovedEstimate = { readonly level: number; readonly low?: number; readonly high?: number }

/** `from` is null where nothing was known before, `to` where nothing is now. The figures stand beside it. */
export function MoveBar({
  from,
  to,
}: {
  readonly from: MovedEstimate | null
  readonly to: MovedEstimate | null
}) {
  const at = (value: number) => 4 + value * (WIDTH - 8)
  return (
    <svg
      aria-hidden
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.chart}
    >
      <path d={`M3 ${MIDDLE}H${WIDTH - 3}`} className={styles.track} />
      <path d={`M${at(0.5)} 2V12`} className={styles.centre} />
      {to?.low !== undefined && to.high !== undefined && (
        <rect
          x={at(to.low)}
          y={MIDDLE - 2}
          width={Math.max(1, at(to.high) - at(to.low))}
          height={4}
          className={styles[toneOf(to.low, to.high, 0.5)]}
        />
      )}
      {from?.low !== undefined && from.high !== undefined && (
        <path
          d={`M${at(from.low)} ${BELOW}H${at(from.high)}M${at(from.low)} ${BELOW - 2}v4M${at(from.high)} ${BELOW - 2}v4`}
          className={styles.track}
        />
      )}
      {from !== null && to !== null && (
        <path d={`M${at(from.level)} ${MIDDLE}H${at(to.level)}`} className={styles.moved} />
      )}
      {from !== null && <circle cx={at(from.level)} cy={MIDDLE} r={3.25} className={styles.past} />}
      {to !== null && <circle cx={at(to.level)} cy={MIDDLE} r={4.25} className={styles.now} />}
    </svg>
  )
}
