/** The sentence that leads a page; its verdict, where it has one, stands first and strong. */
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './sentence.module.css'

export type SentenceProps = {
  /** The verdict, with its colon: `Soldier, leaning:` */
  readonly verdict?: string
  readonly children: ReactNode
  /** What the sentence rests on, in body size below it. */
  readonly basis?: ReactNode
  /** Smaller above a form or a list that must stay in view. */
  readonly level?: 1 | 2
}

export function Sentence({ verdict, children, basis, level = 2 }: SentenceProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div data-region="sentence" tabIndex={-1} className={styles.lead}>
      <Heading className={classNames(styles.sentence)} dir="auto">
        {verdict !== undefined && <strong>{verdict} </strong>}
        {children}
      </Heading>
      {basis !== undefined && <p className={styles.basis}>{basis}</p>}
    </div>
  )
}
