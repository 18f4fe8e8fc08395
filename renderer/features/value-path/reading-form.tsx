/** Adds a reading of use, or changes one where it stands; what is wrong with a figure or a day is said at its field. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import {
  emptyReading,
  readingToEdit,
  wrongInReading,
  type ReadingDraft,
  type WrongReading,
} from './reading-draft.ts'
import styles from './use.module.css'

export type ReadingFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly reading: Reading | null
  /** What a new one begins with. */
  readonly newest: Reading | undefined
  readonly onDone: () => void
}

export function ReadingForm({ account, reading, newest, onDone }: ReadingFormProps) {
  const { t } = useTranslation('valuePath')
  const { now, newId } = useEnvironment()
  const format = useFormat()
  const [author] = useAuthorName()
  const write = useWriter()
  const first = useFirstField('focus')
  const [faults, setFaults] = useState<WrongReading>({})
  const { fields, set, wrong, setWrong, store } = useRecordFields<ReadingDraft>(
    reading ?? emptyReading(dayOf(now()), newest),
    (edits) => write(account, edits),
    onDone,
  )
  const error = (field: keyof WrongReading) => {
    const fault = faults[field]
    return fault === undefined ? null : t(`use.wrong.${fault}`)
  }

  const save = async () => {
    const found = wrongInReading(fields, dayOf(now()))
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const by = { recorder: author ?? '', recordedAt: now() }
    const edit = readingToEdit(reading?.id ?? newId(), fields, by, reading)
    if (edit.ok) await store([edit.value])
    else setWrong('notSaved')
  }

  return (
    <RecordForm
      className={styles.form}
      label={reading === null ? t('use.addTitle') : t('use.editTitle', { to: format.day(reading.to) })}
      error={wrong === null ? null : t('use.notSaved')}
      submitLabel={reading === null ? t('use.create') : t('use.save')}
      cancelLabel={t('use.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <DateField
          label={t('use.from')}
          value={fields.from}
          onChange={(from) => {
            set({ from })
          }}
          inputRef={first}
          error={error('from')}
        />
        <DateField
          label={t('use.to')}
          value={fields.to}
          onChange={(to) => {
            set({ to })
          }}
          error={error('to')}
        />
        <TextField
          label={t('use.unit')}
          description={t('use.unitHint')}
          value={fields.unit}
          onChange={(unit) => {
            set({ unit })
          }}
          maxLength={NAME_LIMIT}
          error={error('unit')}
        />
      </div>
      <div className={styles.fields}>
        <NumberField
          label={t('use.used')}
          value={fields.used}
          onChange={(used) => {
            set({ used })
          }}
          error={error('used')}
        />
        <NumberField
          label={t('use.entitled')}
          description={t('use.entitledHint')}
          value={fields.entitled}
          onChange={(entitled) => {
            set({ entitled })
          }}
          error={error('entitled')}
        />
        <TextField
          label={t('use.source')}
          value={fields.source}
          onChange={(source) => {
            set({ source })
          }}
          maxLength={NAME_LIMIT}
        />
      </div>
      <TextField
        label={t('use.remark')}
        multiline
        value={fields.remark}
        onChange={(remark) => {
          set({ remark })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )
}
