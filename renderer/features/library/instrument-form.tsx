/** Makes an instrument, or changes its name and what it is for; its version stays. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createOwnInstrument } from '../../../shared/domain/constructors.ts'
import { instrumentId } from '../../../shared/domain/ids.ts'
import type { OwnInstrument } from '../../../shared/domain/library.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './question-form.module.css'

export type InstrumentFormProps = {
  /** Null: a new one. */
  readonly instrument: OwnInstrument | null
  /** `created`: the id of a new one. */
  readonly onDone: (created: string | null) => void
}

export function InstrumentForm({ instrument, onDone }: InstrumentFormProps) {
  const { t } = useTranslation('library')
  const { newId } = useEnvironment()
  const library = useOwnLibrary()
  const first = useFirstField('focus')
  const [id] = useState(() => instrument?.id ?? newId())
  const { fields, set, wrong, setWrong, store } = useRecordFields(
    { name: instrument?.name ?? '', about: instrument?.about ?? '' },
    (edits) => library.edit(() => edits),
    () => {
      onDone(instrument === null ? id : null)
    },
  )
  const name = fields.name.trim()
  const tooLong = name.length > NAME_LIMIT

  const save = async () => {
    if (name === '' || tooLong) {
      setWrong('name')
      return
    }
    const wanted = { name, about: fields.about.trim() }
    const parsed = instrumentId.safeParse(id)
    const made = parsed.success ? createOwnInstrument(parsed.data, wanted) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    await store([
      instrument === null ? made.value : { ...made.value, set: changedFields(instrument, wanted) },
    ])
  }

  return (
    <RecordForm
      className={styles.form}
      label={
        instrument === null ? t('instrument.newTitle') : t('instrument.editOf', { name: instrument.name })
      }
      error={wrong === 'notSaved' ? t('form.notSaved') : null}
      submitLabel={instrument === null ? t('instrument.create') : t('form.save')}
      cancelLabel={t('form.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={() => {
        onDone(null)
      }}
    >
      <TextField
        label={t('instrument.name')}
        value={fields.name}
        onChange={(next) => {
          set({ name: next })
        }}
        inputRef={first}
        error={
          tooLong
            ? t('instrument.longName', { limit: NAME_LIMIT, length: name.length })
            : wrong === 'name' && name === ''
              ? t('instrument.needName')
              : null
        }
      />
      <TextField
        label={t('instrument.about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )
}
