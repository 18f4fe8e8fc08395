/** A form for one record, in the place where the record is shown: its fields, what went wrong, and the two ways out. */
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './record-form.module.css'

export type RecordFormProps = {
  readonly label?: string
  /** Adds the measure of the place to the layout. */
  readonly className?: string | undefined
  /** For one or two fields: everything in one line. */
  readonly inRow?: boolean
  /** What went wrong with the whole; what is wrong with a field stands at the field. */
  readonly error?: string | null
  readonly submitLabel: string
  readonly cancelLabel: string
  /** Not in a drawer, which Escape closes itself. */
  readonly leaveOnEscape?: boolean
  readonly onSubmit: () => Promise<void>
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function RecordForm(props: RecordFormProps) {
  const { label, className, inRow = false, error = null, submitLabel, cancelLabel } = props
  const { leaveOnEscape = false, onSubmit, onCancel, children } = props
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void onSubmit()
  }
  const leave = (event: KeyboardEvent) => {
    if (!leaveOnEscape || event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  const acts = (
    <>
      <Button type="submit">{submitLabel}</Button>
      <Button variant="quiet" onPress={onCancel}>
        {cancelLabel}
      </Button>
    </>
  )
  return (
    <form
      className={classNames(inRow ? styles.inRow : styles.stacked, className)}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={leave}
    >
      {children}
      {error !== null && (
        <p role="alert" className={field.error}>
          {error}
        </p>
      )}
      {inRow ? acts : <div className={styles.acts}>{acts}</div>}
    </form>
  )
}
