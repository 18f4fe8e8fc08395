/** A small heading with the rows of one sort of change. */
import type { ReactNode } from 'react'
import styles from './changed-view.module.css'

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </section>
  )
}
