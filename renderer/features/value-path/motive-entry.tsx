/** One motive as it is read: what they want, the belief it rests on and whether that is true, when, and in which note. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import { useFormat } from '../../ui/format.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Said } from '../../ui/quote.tsx'
import styles from './motives.module.css'

export type MotiveEntryProps = {
  readonly motive: Motive
  readonly asOf: Day
  readonly onEdit: () => void
  readonly onEnd: () => void
  readonly onRemove: () => void
}

export function MotiveEntry({ motive, asOf, onEdit, onEnd, onRemove }: MotiveEntryProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const { belief, beliefIs, day, note, quotation, remark } = motive
  const named = {
    reason: t(`motives.reasons.${motive.reason}`),
    view: t(`motives.viewsShort.${motive.view}`),
  }
  return (
    <div className={styles.motive} data-motive={motive.id} data-opens={motive.id} tabIndex={-1}>
      <p>
        <span className="strong">{named.reason}</span>
        {motive.main && <span className="ink-2">, {t('motives.main')}</span>}
      </p>
      {quotation !== null && (
        <p>
          <Said>{quotation.exact}</Said>
        </p>
      )}
      {belief.trim() !== '' && (
        <p>
          <span className={beliefIs === 'false' ? 'strong' : 'ink-2'}>
            {t(`motives.beliefIs.${beliefIs}`)}
          </span>{' '}
          <bdi dir="auto">{belief}</bdi>
        </p>
      )}
      {belief.trim() !== '' && beliefIs === 'false' && <p className="strong">{t('views.risk')}</p>}
      {remark.trim() !== '' && (
        <p className="ink-2">
          <bdi dir="auto">{remark}</bdi>
        </p>
      )}
      <p className={styles.acts}>
        <span className="whole">{format.day(day, asOf)}</span>
        {note !== null && (
          <NoteLink note={note} quoted={motive.id}>
            {t('motives.toNote')}
          </NoteLink>
        )}
        <OpenButton aria-label={t('motives.edit', named)} onPress={onEdit}>
          {t('motives.editShort')}
        </OpenButton>
        {motive.until === null && (
          <OpenButton aria-label={t('motives.end', named)} onPress={onEnd}>
            {t('motives.endShort')}
          </OpenButton>
        )}
        <OpenButton aria-label={t('motives.delete', named)} onPress={onRemove}>
          {t('motives.deleteShort')}
        </OpenButton>
      </p>
    </div>
  )
}
