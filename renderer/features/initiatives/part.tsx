/** One part of what is told of an initiative: a heading, what can be done about it, and what it holds. */
import { useId, type ReactNode } from 'react'
import styles from './parts.module.css'

export type PartProps = {
  readonly title: string
  readonly sub?: ReactNode
  /** Stands at the end of the heading's line. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

export function Part({ title, sub, act, children }: PartProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <div className={styles.partHead}>
        <h4 id={heading} className="type-section">
          {title}
        </h4>
        {act}
      </div>
      {sub !== undefined && <p className="ink-2">{sub}</p>}
      {children}
    </section>
  )
}
