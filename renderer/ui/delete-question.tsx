/** Asks before a record is deleted on which something hangs: what that is, that it is kept, and the two ways out. In place, no dialog. */
import { useTranslation } from 'react-i18next'
import type { Hanging, RecordList } from '../../shared/domain/hanging.ts'
import { Button } from './button.tsx'
import styles from './delete-question.module.css'
import { useFormat } from './format.ts'
import { useFirstFocus } from './use-first-focus.ts'

export type DeleteQuestionProps = {
  readonly name: string
  readonly hanging: Hanging
  readonly onDelete: () => void
  readonly onKeep: () => void
}

export function DeleteQuestion({ name, hanging, onDelete, onKeep }: DeleteQuestionProps) {
  const { t } = useTranslation('hanging')
  const what = useHangingWords(hanging)
  // Nothing is lost by a key pressed too soon: the way back has the focus.
  const place = useFirstFocus<HTMLDivElement>('button')
  return (
    <div
      ref={place}
      role="group"
      aria-label={t('title', { name })}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onKeep()
      }}
    >
      <p role="alert">{t('ask', { name, what })}</p>
      <div className={styles.acts}>
        <Button variant="quiet" onPress={onKeep}>
          {t('keep')}
        </Button>
        <Button variant="destructive" onPress={onDelete}>
          {t('delete', { name })}
        </Button>
      </div>
    </div>
  )
}

/** "7 answers, 2 relations and one step"; empty where nothing hangs on it. */
export function useHangingWords(hanging: Hanging): string {
  const { t } = useTranslation('hanging')
  const format = useFormat()
  return format.list(entriesOf(hanging).map(([list, count]) => t(`lists.${list}`, { count })))
}

/** Whether a record can go without a question. */
export function nothingHangs(hanging: Hanging): boolean {
  return entriesOf(hanging).length === 0
}

function entriesOf(hanging: Hanging): readonly (readonly [RecordList, number])[] {
  return ORDER.flatMap((list) => {
    const count = hanging[list]
    return count === undefined ? [] : [[list, count] as const]
  })
}

/** Evidence first: it is what people fear for. */
const ORDER: readonly RecordList[] = [
  'observations',
  'motives',
  'valueViews',
  'findings',
  'relations',
  'goals',
  'commitments',
  'valueSteps',
  'readings',
  'interventions',
  'outcomes',
  'retrospectives',
  'contracts',
  'initiatives',
  'mainInitiatives',
  'overrides',
  'notes',
  'attachments',
  'people',
  'orgUnits',
]
