/** A place where nothing is yet: why, and the one act that changes it. */
import type { ReactNode } from 'react'
import styles from './empty.module.css'

export function Empty({ why, act }: { readonly why: string; readonly act?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{why}</p>
      {act}
    </div>
  )
}
