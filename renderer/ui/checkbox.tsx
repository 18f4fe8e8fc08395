/** A box to tick, with its words beside it. */
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox'
import styles from './choice.module.css'

export type CheckboxProps = Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} className={styles.field ?? ''}>
      <CheckboxButton className={styles.choice ?? ''}>
        <span className={styles.box} aria-hidden>
          <svg viewBox="0 0 16 16" width="16" height="16">
            <path d="M3.5 8.5 6.5 11.5 12.5 4.5" className={styles.tick} />
            <path d="M4 8H12" className={styles.dash} />
          </svg>
        </span>
        <span className={styles.words}>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
