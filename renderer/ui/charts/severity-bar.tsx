/** How grave something is, quietly: a short bar on a track from 0 to 1. The figure stands beside it. */
import styles from './chart.module.css'

const WIDTH = 56

/** `severity`: 0 to 1. Never coloured: how grave is not on which side. */
export function SeverityBar({ severity }: { readonly severity: number }) {
  return (
    <svg aria-hidden width={WIDTH} height={10} viewBox={`0 0 ${WIDTH} 10`} className={styles.chart}>
      <path d={`M0.5 5H${WIDTH - 0.5}M0.5 2V8M${WIDTH - 0.5} 2V8`} className={styles.track} />
      <rect x={0.5} y={3} width={Math.max(1, severity * (WIDTH - 1))} height={4} className={styles.solid} />
    </svg>
  )
}
