/** A question before something that cannot be undone. Nothing else is asked in a dialog. */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** What happens, what is lost, what is kept. */
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly onConfirm: () => void
  /** False until what has to be typed is typed. */
  readonly mayConfirm?: boolean
}

export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, confirmLabel, cancelLabel, onConfirm, mayConfirm = true } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title" className="type-section">
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.acts}>
            <Button onPress={onClose}>{cancelLabel}</Button>
            <Button variant="destructive" isDisabled={!mayConfirm} onPress={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
