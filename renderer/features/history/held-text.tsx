/** A value in full: a long text in a field that scrolls, with the part in which it differs from what stands now in bold. */
import type { Json } from '../../../shared/json.ts'
import { differingPart } from '../../ui/differing-part.ts'
import styles from './history-detail.module.css'

/** Characters up to which a text is shown as any other value. */
const SHORT = 240

export type HeldTextProps = {
  readonly value: Json
  /** What stands now. */
  readonly other: Json
  /** The value as it reads where it is short, or no text. */
  readonly words: string
  readonly label: string
}

export function HeldText({ value, other, words, label }: HeldTextProps) {
  if (typeof value !== 'string' || value.length <= SHORT) return <bdi dir="auto">{words}</bdi>
  const { from, to } = typeof other === 'string' ? differingPart(value, [other]) : { from: 0, to: 0 }
  const scrollThere = (part: HTMLElement | null) => {
    const scroller = part?.parentElement
    if (part === null || scroller == null) return
    scroller.scrollTop = part.offsetTop - scroller.offsetTop - scroller.clientHeight / 2
  }
  return (
    <div className={styles.text} dir="auto" tabIndex={0} role="group" aria-label={label}>
      {value.slice(0, from)}
      <strong ref={scrollThere}>{value.slice(from, to)}</strong>
      {value.slice(to)}
    </div>
  )
}
