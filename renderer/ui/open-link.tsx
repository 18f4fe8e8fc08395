/** What opens: words with a dotted underline that show the evidence behind them, in place or on another page. */
import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { classNames } from './class-names.ts'
import { Link, type LinkProps } from './navigation.tsx'
import styles from './open-link.module.css'

export type OpenButtonProps = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  /** Strong: for the first word of a row. */
  readonly strong?: boolean
  readonly children: ReactNode
}

export function OpenButton({ strong, children, ...props }: OpenButtonProps) {
  return (
    <Button {...props} className={classNames(styles.open, strong && 'strong')}>
      {children}
    </Button>
  )
}

export function OpenLink({ strong, children, ...props }: LinkProps & { readonly strong?: boolean }) {
  return (
    <Link {...props} className={classNames(styles.open, strong && 'strong', props.className)}>
      {children}
    </Link>
  )
}
