/** A part of a page: a heading, a line under it, and what it holds. Parts are kept apart by space alone. */
import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: string
  /** One line under the heading, in the second ink. */
  readonly sub?: ReactNode
  /** Stands at the end of the heading's line. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, sub, act, children }: SectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <h3 id={heading} className="type-section">
          {title}
        </h3>
        {act}
      </div>
      {sub !== undefined && <p className={styles.sub}>{sub}</p>}
      {children}
    </section>
  )
}
