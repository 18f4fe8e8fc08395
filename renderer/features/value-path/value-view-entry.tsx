/** One view of the value as it is read: what sort of value, in which words, when, and in which note. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { ValueView } from '../../../shared/domain/value-view.ts'
import { useFormat } from '../../ui/format.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Said } from '../../ui/quote.tsx'
import styles from './motives.module.css'

export type ValueViewEntryProps = {
  readonly view: ValueView
  readonly asOf: Day
  readonly onEdit: () => void
  readonly onRemove: () => void
}

export function ValueViewEntry({ view, asOf, onEdit, onRemove }: ValueViewEntryProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const { says, day, note, quotation } = view
  const named = {
    reason: t(`motives.reasons.${view.reason}`),
    side: t(`views.sidesShort.${view.side}`),
  }
  return (
    <div className={styles.motive} data-opens={view.id}>
      <p className="strong">{named.reason}</p>
      {says.trim() !== '' && (
        <p>
          <bdi dir="auto">{says}</bdi>
        </p>
      )}
      {quotation !== null && (
        <p>
          <Said>{quotation.exact}</Said>
        </p>
      )}
      <p className={styles.acts}>
        <span className="whole">{format.day(day, asOf)}</span>
        {note !== null && (
          <NoteLink note={note} quoted={view.id}>
            {t('motives.toNote')}
          </NoteLink>
        )}
        <OpenButton aria-label={t('views.edit', named)} onPress={onEdit}>
          {t('motives.editShort')}
        </OpenButton>
        <OpenButton aria-label={t('views.delete', named)} onPress={onRemove}>
          {t('motives.deleteShort')}
        </OpenButton>
      </p>
    </div>
  )
}
