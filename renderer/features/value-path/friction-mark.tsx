/** A step on the path, drawn: a dot where people pass, a double bar where they are slowed, a cut line where they are stopped. */
import type { PathStep } from '../../../shared/scoring/account-score.ts'
import { HatchPattern } from '../../ui/hatch.tsx'
import styles from './steps.module.css'

export type Friction = PathStep['friction']

export type FrictionMarkProps = {
  readonly friction: Friction
  /** Makes the ids of the drawing its own. */
  readonly id: string
  readonly first: boolean
  readonly last: boolean
}

/** Words beside it say the same; the drawing is not read aloud. */
export function FrictionMark({ friction, id, first, last }: FrictionMarkProps) {
  const hatch = `hatch-${id}`
  return (
    <svg viewBox="0 0 24 28" width="24" height="28" aria-hidden className={styles.mark}>
      {!first && <path d={friction === 'blocks' ? 'M12 0V7' : 'M12 0V8'} className={styles.line} />}
      {!last && <path d={friction === 'blocks' ? 'M12 21V28' : 'M12 20V28'} className={styles.line} />}
      {friction === null && (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <circle cx="12" cy="14" r="6" fill={`url(#${hatch})`} className={styles.unknown} />
        </>
      )}
      {friction === 'none' && (
        <>
          <path d={`M12 ${first ? 14 : 8}V${last ? 14 : 20}`} className={styles.line} />
          <circle cx="12" cy="14" r="3.5" className={styles.dot} />
        </>
      )}
      {friction === 'slows' && (
        <>
          <path d="M12 8V20" className={styles.line} />
          <path d="M4 11.5H20M4 16.5H20" className={styles.bar} />
        </>
      )}
      {friction === 'blocks' && <path d="M5 9.5L19 4.5M5 23.5L19 18.5" className={styles.bar} />}
    </svg>
  )
}
