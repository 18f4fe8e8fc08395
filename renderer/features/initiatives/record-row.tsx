/** One record of an initiative in its list, with the ways to change and to delete it; what hangs on it is told first. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './parts.module.css'

export type RecordRowProps = {
  readonly account: string
  readonly record: { readonly id: string; readonly kind: string; readonly name: string }
  /** Said once it is gone. */
  readonly deleted: string
  readonly onEdit: () => void
  readonly children: ReactNode
}

export function RecordRow({ account, record, deleted, onEdit, children }: RecordRowProps) {
  const { t } = useTranslation('initiatives')
  const removing = useRemoving(account, record, deleted)
  const place = useFocusBack<HTMLDivElement>(removing.asked === null ? null : `acts ${record.id}`)
  const { name } = record
  return (
    <>
      <div className={styles.said}>
        {children}
        {removing.asked !== null && (
          <DeleteQuestion
            name={name}
            hanging={removing.asked}
            onKeep={removing.keep}
            onDelete={removing.remove}
          />
        )}
      </div>
      <div ref={place} className={styles.acts}>
        <span data-opens={record.id}>
          <span data-opens={`acts ${record.id}`}>
            <RecordActs
              edit={{ short: t('editShort'), whole: t('edit', { name }) }}
              remove={{ short: t('deleteShort'), whole: t('delete', { name }) }}
              onEdit={onEdit}
              onRemove={removing.begin}
            />
          </span>
        </span>
      </div>
    </>
  )
}

export type Removing = {
  /** What hangs on it, while that is asked about. */
  readonly asked: Hanging | null
  readonly begin: () => Promise<void>
  readonly keep: () => void
  readonly remove: () => void
}

/** Deletes a record: at once where nothing hangs on it, else after having told what does. */
export function useRemoving(account: string, record: RecordRowProps['record'], deleted: string): Removing {
  const readHanging = useReadHanging(account)
  const write = useWriter()
  const say = useUndoToast()
  const [asked, setAsked] = useState<Hanging | null>(null)
  const remove = async () => {
    setAsked(null)
    const wrote = await write(account, [{ record: record.id, kind: record.kind, set: { deleted: true } }])
    if (wrote.stored) say(deleted, wrote.undo)
  }
  return {
    asked,
    begin: async () => {
      const hanging = await readHanging(record.id)
      if (nothingHangs(hanging)) await remove()
      else setAsked(hanging)
    },
    keep: () => {
      setAsked(null)
    },
    remove: () => void remove(),
  }
}
