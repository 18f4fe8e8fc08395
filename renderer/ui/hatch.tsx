/** The hatch of what is not known: a pattern for drawings, and a block with the words why. */
import type { ReactNode } from 'react'
import styles from './hatch.module.css'

/** Lines at 45°, 1.5 px every 6. Stands in a drawing's `defs`; its shapes fill with `url(#id)`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" className={styles.line} />
    </pattern>
  )
}

/** Something that is not known, said in words on the hatch. */
export function Unknown({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.unknown}>
      <p className={styles.words}>
        <span>{children}</span>
      </p>
    </div>
  )
}
