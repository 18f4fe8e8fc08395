/** A note being corrected after the conversation: its title and its text, saved while one types. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPerson } from '../../../shared/domain/constructors.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { Quotation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { useData } from '../../data/data-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './note-editing.module.css'
import { NoteEditor } from './note-editor.tsx'
import { useAutosave } from './use-autosave.ts'
import { useRecording } from './use-recording.ts'

export type NoteEditingProps = {
  readonly account: string
  readonly note: Note
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly onDone: () => void
}

export function NoteEditing({ account, note, people, quotations, onDone }: NoteEditingProps) {
  const { t } = useTranslation('interviews')
  const data = useData()
  const autosave = useAutosave(account, note.id)
  const { newPersonId, timeOfDay } = useRecording()
  const [title, setTitle] = useState(note.title)
  const saveTitle = () => {
    if (title === note.title) return
    void data.commit({ account, edits: [{ record: note.id, kind: 'note', set: { title } }] })
  }
  const done = async () => {
    saveTitle()
    await autosave.finish()
    onDone()
  }
  return (
    <div
      className={styles.editing}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) void done()
      }}
    >
      <TextField
        label={t('read.title')}
        value={title}
        onChange={setTitle}
        onBlur={saveTitle}
        maxLength={NAME_LIMIT}
      />
      <NoteEditor
        initialText={note.body}
        people={people}
        quotations={quotations}
        onType={autosave.typed}
        onNewPerson={(name) => {
          const made = createPerson(newPersonId(), { name })
          if (made.ok) void data.commit({ account, edits: [made.value] })
        }}
        timeOfDay={timeOfDay}
        autoFocus
      />
      <div>
        <Button onPress={() => void done()}>{t('read.done')}</Button>
      </div>
    </div>
  )
}
