/** One part of what is told of an initiative: a heading, what can be done about it, and what it holds. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

export type PartProps = {
  readonly title: string
  /** Of which initiative, for readers: two may stand open. */
  readonly of: string
  readonly sub?: ReactNode
  /** Stands at the end of the heading's line. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

export function Part({ title, of, sub, act, children }: PartProps) {
  const { t } = useTranslation('initiatives')
  return (
    <section aria-label={t('parts.of', { title, name: of })} className={styles.part}>
      <div className={styles.partHead}>
        <h4 className="type-section">{title}</h4>
        {act}
      </div>
      {sub !== undefined && <p className="ink-2">{sub}</p>}
      {children}
    </section>
  )
}
