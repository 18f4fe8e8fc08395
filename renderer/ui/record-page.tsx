/** A page of records of one kind; below them stands the button that adds one, or the form it opened. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './record-page.module.css'
import { useFocusBack } from './use-focus-back.ts'

export type RecordPageProps = {
  readonly addLabel: string
  readonly onAdd: () => void
  /** The form for a new one, while it is open. */
  readonly adding: ReactNode
  readonly children: ReactNode
}

export function RecordPage({ addLabel, onAdd, adding, children }: RecordPageProps) {
  const place = useFocusBack<HTMLDivElement>(adding === null ? null : 'new')
  return (
    <div ref={place} className={styles.page}>
      {children}
      {adding ?? (
        <div data-opens="new">
          <Button shortcut="N" onPress={onAdd}>
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
