/** The bar across the top that says what was not saved, what was kept, and what to do. It stays until that is solved. */
import type { ReactNode } from 'react'
import styles from './alarm-bar.module.css'

export function AlarmBar({ children, act }: { readonly children: ReactNode; readonly act?: ReactNode }) {
  return (
    <div role="alert" className={styles.bar}>
      <p>{children}</p>
      {act}
    </div>
  )
}
