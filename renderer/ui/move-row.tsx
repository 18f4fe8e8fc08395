/** One estimate that moved: from where to where, how firm it is now and was before, and who is behind it. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MoveBar } from './charts/move-bar.tsx'
import { useFormat } from './format.ts'
import styles from './move-row.module.css'

/** A known estimate, all 0 to 1, with its 80 % interval. */
export type KnownEstimate = { readonly level: number; readonly low: number; readonly high: number }

export type MoveRowProps = {
  readonly title: ReactNode
  /** Whose answers moved it. */
  readonly people: readonly string[]
  /** Null while not known. */
  readonly from: KnownEstimate | null
  readonly to: KnownEstimate | null
  /** Behind the estimate as it is now. */
  readonly voices: number
}

export function MoveRow({ title, people, from, to, voices }: MoveRowProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  return (
    <li className={styles.row}>
      <div>
        <p>{title}</p>
        <p className={styles.about}>
          {people.length === 0 ? t('moves.byNobody') : t('moves.by', { people: format.list(people) })}
        </p>
      </div>
      <div className={styles.move}>
        <span dir="ltr">
          <MoveBar from={from} to={to} />
        </span>
        <p className="type-meta">{moved()}</p>
      </div>
      {to !== null && <p className={styles.interval}>{interval(to)}</p>}
    </li>
  )

  function moved(): string {
    if (to === null) return t(from === null ? 'moves.stillUnknown' : 'moves.nowUnknown')
    const after = format.level(to.level)
    if (from === null) return t('moves.nowKnown', { after })
    const before = format.level(from.level)
    return before === after ? t('moves.same', { after }) : t('moves.fromTo', { before, after })
  }

  function interval(now: KnownEstimate): string {
    const counted = t('moves.voices', { count: voices })
    const [low, high] = [format.level(now.low), format.level(now.high)]
    if (from === null) return t('moves.interval', { low, high, voices: counted })
    const [wasLow, wasHigh] = [format.level(from.low), format.level(from.high)]
    return wasLow === low && wasHigh === high
      ? t('moves.interval', { low, high, voices: counted })
      : t('moves.intervalWas', { low, high, wasLow, wasHigh, voices: counted })
  }
}
