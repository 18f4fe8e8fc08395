/** A button: primary (one on a page), plain, or quiet (no border, for rows and tools). */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'destructive'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly variant?: ButtonVariant
  /** The single key that does the same: `I`. It is drawn on the button, and the app presses the button when the key is. */
  readonly shortcut?: string
  /** Set for a button that holds an icon alone; give it an `aria-label`. */
  readonly square?: boolean
  readonly children: ReactNode
}

export function Button({ variant = 'plain', shortcut, square, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      data-key={shortcut}
      className={classNames(styles.button, styles[variant], square && styles.square)}
    >
      {children}
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  )
}
