/** The plan for when the talk goes elsewhere: read at a glance, or written now. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import { useData } from '../../data/data-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './bail-out.module.css'

export type BailOutProps = { readonly account: string; readonly note: Note; readonly onClose: () => void }

export function BailOut({ account, note, onClose }: BailOutProps) {
  const { t } = useTranslation('interviews')
  const data = useData()
  const [text, setText] = useState(note.bailOut)
  const close = () => {
    if (text !== note.bailOut) {
      void data.commit({ account, edits: [{ record: note.id, kind: 'note', set: { bailOut: text } }] })
    }
    onClose()
  }
  return (
    <div
      className={styles.plan}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {note.bailOut === '' ? (
        <TextField
          label={t('live.bailOutTitle')}
          description={t('live.bailOutEmpty')}
          value={text}
          onChange={setText}
          maxLength={20_000}
          autoFocus
        />
      ) : (
        <p className={styles.text}>
          <strong>{t('live.bailOutTitle')}</strong> <bdi dir="auto">{note.bailOut}</bdi>
        </p>
      )}
      <Button variant="quiet" onPress={close}>
        {t('live.bailOutDone')}
      </Button>
    </div>
  )
}
