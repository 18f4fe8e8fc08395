/** Adds a reading of use, or changes one where it stands; what is wrong with a figure or a day is said at its field. */
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField } from '../../ui/use-record-fields.ts'
import {
  emptyReading,
  readingToEdit,
  wrongInReading,
  type ReadingDraft,
  type WrongReading,
} from './reading-draft.ts'
import { useDraft } from './use-draft.ts'
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
  const { now } = useEnvironment()
  const format = useFormat()
  const first = useFirstField('focus')
  const { fields, set, faults, failed, save } = useDraft({
    account,
    initial: reading ?? emptyReading(dayOf(now()), newest),
    id: reading?.id ?? null,
    onDone,
    wrongIn: wrongInReading,
    toEdit: (id, draft: ReadingDraft, by) => readingToEdit(id, draft, by, reading),
  })
  const error = (field: keyof WrongReading) => {
    const fault = faults[field]
    return fault === undefined ? null : t(`use.wrong.${fault}`)
  }

  return (
    <RecordForm
      className={styles.form}
      label={reading === null ? t('use.addTitle') : t('use.editTitle', { to: format.day(reading.to) })}
      error={failed ? t('use.notSaved') : null}
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
