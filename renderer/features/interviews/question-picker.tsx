/** Every question, by what it measures; typing filters, Enter takes the first or the one in focus, Esc goes back. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { Button } from '../../ui/button.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { questionGroups, type Steps } from './agenda.ts'
import styles from './question-picker.module.css'

export type QuestionPickerProps = {
  readonly steps: Steps
  readonly isAsked: (question: Question) => boolean
  readonly onPick: (question: Question) => void
  readonly onClose: () => void
}

export function QuestionPicker({ steps, isAsked, onPick, onClose }: QuestionPickerProps) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const [filter, setFilter] = useState('')
  const input = useFirstFocus<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const wanted = filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const shown = questionGroups(catalogue, steps)
    .map(({ id, questions }) => {
      const title = id === 'reasons' || id === 'others' ? t(`pick.${id}`) : words.construct(id)
      const matching = questions.filter((question) => {
        const asked = words.question(question.id)
        const text = `${title} ${asked?.title ?? ''} ${asked?.probe ?? ''}`.toLocaleLowerCase()
        return wanted.every((word) => text.includes(word))
      })
      return { id, title, questions: matching }
    })
    .filter(({ questions }) => questions.length > 0)

  const keys = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const index = rows.findIndex((row) => row === document.activeElement)
    if (event.key === 'Escape' && filter === '') onClose()
    else if (event.key === 'ArrowDown') rows[Math.min(index + 1, rows.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') (index <= 0 ? input.current : rows[index - 1])?.focus()
    else if (event.key === 'Enter' && index < 0) rows[0]?.click()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.picker} onKeyDownCapture={keys}>
      <div className={styles.head}>
        <h2 className="type-section">{t('pick.title')}</h2>
        <Button variant="quiet" onPress={onClose}>
          {t('pick.close')}
        </Button>
      </div>
      <SearchField label={t('pick.filter')} value={filter} onChange={setFilter} inputRef={input} />
      <div ref={list}>
        {shown.length === 0 && <p className={styles.none}>{t('pick.none')}</p>}
        {shown.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h3 className={styles.group}>{group.title}</h3>
            <ul>
              {group.questions.map((question) => (
                <li key={question.id} className={styles.row}>
                  <button
                    type="button"
                    className={styles.question}
                    onClick={() => {
                      onPick(question)
                    }}
                  >
                    <span>{words.question(question.id)?.title ?? question.id}</span>
                    {isAsked(question) && <span className={styles.asked}>{t('pick.asked')}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
