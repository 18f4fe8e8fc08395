/** What stands across the line at a step: nothing but a dot where people pass, a double bar where they are slowed, a cut where they are stopped. */
import { HatchPattern } from '../hatch.tsx'
import styles from './value-flow.module.css'

export type FlowFriction = 'none' | 'slows' | 'blocks'

export type FlowMarkProps = {
  readonly friction: FlowFriction | null
  /** Whether a policy stands on it: then its post comes down to the line. */
  readonly posted: boolean
  /** Makes the ids of the drawing its own. */
  readonly id: string
  /** Nothing leads to the first, and nothing on from the last. */
  readonly first: boolean
  readonly last: boolean
}

/** Where the post stands, from the start of the step. */
const POST = 12

/** Words below it say the same; the drawing is not read aloud. */
export function FlowMark({ friction, posted, id, first, last }: FlowMarkProps) {
  const hatch = `hatch-${id}`
  const begin = first ? POST : 0
  const end = last ? POST : 36
  return (
    <svg viewBox="0 0 36 28" width="36" height="28" aria-hidden className={styles.mark}>
      {friction === null && (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          {!first && <path d="M0 14.5H4" className={styles.way} />}
          {posted && <path d={`M${POST} 0V8`} className={styles.way} />}
          <rect x="4" y="8.5" width="28" height="12" fill={`url(#${hatch})`} className={styles.hatched} />
          {!last && <path d="M32 14.5H36" className={styles.way} />}
        </>
      )}
      {friction === 'none' && (
        <>
          {posted && <path d={`M${POST} 0V14.5`} className={styles.way} />}
          <path d={`M${begin} 14.5H${end}`} className={styles.way} />
          <circle cx={POST} cy="14.5" r="4" className={styles.dot} />
        </>
      )}
      {friction === 'slows' && (
        <>
          <path d={`M${begin} 14.5H${end}`} className={styles.way} />
          <path d={`M${POST} ${posted ? 0 : 4}V24M${POST + 6} 4V24`} className={styles.bar} />
        </>
      )}
      {friction === 'blocks' && (
        <>
          {!first && <path d="M0 14.5H9" className={styles.way} />}
          {!last && <path d="M27 14.5H36" className={styles.way} />}
          <path d={`M${POST} ${posted ? 0 : 4}V14L6 24M30 4L22 24`} className={styles.bar} />
        </>
      )}
    </svg>
  )
}
