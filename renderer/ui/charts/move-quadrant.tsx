/** The quadrant in small: an open circle where the account was, a solid one where it is, and the way between them. */
import styles from './chart.module.css'
import { dotPixels, MiddleLines, type Field, type Place } from './quadrant-frame.tsx'

const FIELD: Field = { left: 0.5, top: 0.5, size: 96 }
const SIZE = FIELD.size + 1

export type MoveQuadrantProps = {
  /** x goal clarity, y priority, both 0 to 1; null where one was not known. */
  readonly from: Place | null
  readonly to: Place | null
  /** Says the same in words. */
  readonly label: string
}

export function MoveQuadrant({ from, to, label }: MoveQuadrantProps) {
  const was = from === null ? null : dotPixels(FIELD, from, 4)
  const now = to === null ? null : dotPixels(FIELD, to, 5)
  return (
    <svg
      role="img"
      aria-label={label}
      direction="ltr"
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      className={styles.chart}
    >
      <rect x={FIELD.left} y={FIELD.top} width={FIELD.size} height={FIELD.size} className={styles.frame} />
      <MiddleLines field={FIELD} />
      {was !== null && now !== null && (
        <path d={`M${was.x} ${was.y}L${now.x} ${now.y}`} className={styles.trail} />
      )}
      {was !== null && <circle cx={was.x} cy={was.y} r={3.25} className={styles.past} />}
      {now !== null && <circle cx={now.x} cy={now.y} r={4.5} className={styles.now} />}
    </svg>
  )
}
