/** A form for one record, in the place where the record is shown: its fields, what went wrong, and the two ways out. */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
} from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './record-form.module.css'
import { markSaved, markUnsaved } from './unsaved-forms.ts'

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
  const form = useRef<HTMLFormElement>(null)
  const asked = useRef(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    asked.current = true
    markSaved(form.current)
    void onSubmit()
  }
  // What was refused is not saved.
  useEffect(() => {
    if (error !== null) markUnsaved(form.current)
  }, [error])
  // What was refused leads to the first field that says why, once: not again with every change after it.
  useLayoutEffect(() => {
    if (!asked.current) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')
    if (wrong == null) return
    asked.current = false
    markUnsaved(form.current)
    wrong.focus()
  })
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
      ref={form}
      className={classNames(inRow ? styles.inRow : styles.stacked, className)}
      aria-label={label}
      onSubmit={submit}
      onInput={() => {
        asked.current = false
        markUnsaved(form.current)
      }}
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
