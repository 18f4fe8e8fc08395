/** A question that must be answered before anything else; the safe answer holds the focus, and Esc gives it too. */
import { useLayoutEffect, useId, useRef } from 'react'
import styles from './alert-dialog.module.css'
import { Button } from './button.tsx'

export type AlertDialogProps = {
  readonly title: string
  readonly words: string
  /** The safe answer. */
  readonly stay: { readonly label: string; readonly act: () => void }
  readonly leave: { readonly label: string; readonly act: () => void }
}

export function AlertDialog({ title, words, stay, leave }: AlertDialogProps) {
  const heading = useId()
  const text = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The browser gives the focus to the first answer; it belongs to the safe one.
    shown?.querySelector<HTMLElement>('[data-answer="stay"]')?.focus()
    // Closing it gives the focus back to what had it.
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={text}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        stay.act()
      }}
    >
      <h2 id={heading} className="type-section">
        {title}
      </h2>
      <p id={text} className={styles.words}>
        {words}
      </p>
      <div className={styles.acts}>
        <Button variant="destructive" onPress={leave.act}>
          {leave.label}
        </Button>
        <Button variant="primary" data-answer="stay" onPress={stay.act}>
          {stay.label}
        </Button>
      </div>
    </dialog>
  )
}
