/** A part of a page: a heading, a line under it, and what it holds. Parts are kept apart by space alone. */
import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: string
  /** One line under the heading, in the second ink. */
  readonly sub?: ReactNode
  /** Stands at the end of the heading's line. */
  readonly act?: ReactNode
  /** 2 where the page's first heading is its sentence. */
  readonly level?: 2 | 3
  readonly children: ReactNode
}

export function Section({ title, sub, act, level = 3, children }: SectionProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <Heading id={heading} className="type-section">
          {title}
        </Heading>
        {act}
      </div>
      {sub !== undefined && <p className={styles.sub}>{sub}</p>}
      {children}
    </section>
  )
}
