/** Asks, without leaving the page, whose answer it was: arrows and Enter choose, Esc takes the answer back. */
import { type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import styles from './who-said-it.module.css'

export type WhoSaidItProps = {
  readonly question: string
  /** In the order in which they are offered. */
  readonly people: readonly Person[]
  /** Whether it may be nobody's in particular. */
  readonly orNobody: boolean
  /** Null: nobody in particular. */
  readonly onChoose: (person: Person | null) => void
  readonly onCancel: () => void
}

export function WhoSaidIt({ question, people, orNobody, onChoose, onCancel }: WhoSaidItProps) {
  const { t } = useTranslation('interviews')
  const row = useFirstFocus<HTMLDivElement>('button')

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
      return
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const index = buttons.findIndex((button) => button === document.activeElement)
    const horizontal = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
    const mirrored = horizontal && getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    buttons[(index + step * mirrored + buttons.length) % buttons.length]?.focus()
  }

  return (
    <div role="group" aria-label={question} className={styles.row} ref={row} onKeyDown={move}>
      <span className={styles.question}>{question}</span>
      {people.map((person) => (
        <button
          key={person.id}
          type="button"
          className={styles.name}
          onClick={() => {
            onChoose(person)
          }}
        >
          <bdi>{person.name}</bdi>
        </button>
      ))}
      {orNobody && (
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            onChoose(null)
          }}
        >
          {t('live.whoNobody')}
        </button>
      )}
      <button type="button" className={styles.cancel} onClick={onCancel}>
        {t('live.whoCancel')}
      </button>
    </div>
  )
}
