/** How far something moved between two days: an open circle where it was, a solid one where it is. */
import styles from './chart.module.css'

const WIDTH = 112

/** `from` and `to` 0 to 1; `from` is null where nothing was known before. The figures stand beside it. */
export function MoveBar({ from, to }: { readonly from: number | null; readonly to: number }) {
  const at = (value: number) => 3 + value * (WIDTH - 6)
  return (
    <svg aria-hidden width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} className={styles.chart}>
      <path d={`M3 7H${WIDTH - 3}`} className={styles.track} />
      {from !== null && (
        <>
          <path d={`M${at(from)} 7H${at(to)}`} className={styles.moved} />
          <circle cx={at(from)} cy={7} r={3} className={styles.past} />
        </>
      )}
      <circle cx={at(to)} cy={7} r={3.5} className={styles.point} />
    </svg>
  )
}
