/** What a conversation means, in a few sentences of ours: read and written where the note is read. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './plan.module.css'

export type MeaningProps = { readonly account: string; readonly note: Note }

export function Meaning({ account, note }: MeaningProps) {
  const { t } = useTranslation('interviews')
  const [editing, setEditing] = useState(false)
  const place = useFocusBack<HTMLDivElement>(editing ? 'meaning' : null)
  const act = !editing && (
    <span data-opens="meaning">
      <Button
        variant="quiet"
        onPress={() => {
          setEditing(true)
        }}
      >
        {t(note.meaning === '' ? 'plan.meaningWrite' : 'plan.meaningEdit')}
      </Button>
    </span>
  )
  return (
    <div ref={place} className={styles.part}>
      <Section title={t('plan.meaning')} act={act}>
        {editing ? (
          <MeaningForm
            account={account}
            note={note}
            onDone={() => {
              setEditing(false)
            }}
          />
        ) : note.meaning === '' ? (
          <p className={styles.sub}>{t('plan.meaningNone')}</p>
        ) : (
          <p className={styles.words} dir="auto">
            {note.meaning}
          </p>
        )}
      </Section>
    </div>
  )
}

function MeaningForm({ account, note, onDone }: MeaningProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('interviews')
  const write = useWriter()
  const { fields, set, wrong, store } = useRecordFields(
    { meaning: note.meaning },
    (edits) => write(account, edits),
    onDone,
  )
  const meaning = fields.meaning.trim()
  return (
    <RecordForm
      label={t('plan.meaning')}
      error={wrong === null ? null : t('plan.meaningNotSaved')}
      submitLabel={t('plan.meaningSave')}
      cancelLabel={t('plan.cancel')}
      leaveOnEscape
      onSubmit={() =>
        store([{ record: note.id, kind: 'note', set: meaning === note.meaning ? {} : { meaning } }])
      }
      onCancel={onDone}
    >
      <TextField
        label={t('plan.meaningAsk')}
        description={t('plan.meaningHint')}
        value={fields.meaning}
        onChange={(text) => {
          set({ meaning: text })
        }}
        maxLength={TEXT_LIMIT}
        multiline
        autoFocus
      />
    </RecordForm>
  )
}
