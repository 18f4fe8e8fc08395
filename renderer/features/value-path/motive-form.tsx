/** Adds a motive, or changes one: what they want, how we come to it, and whether the belief behind it is true. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { beliefStates, motiveReasons, motiveViews, type Motive } from '../../../shared/domain/motive.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useRecordFields } from '../../ui/use-record-fields.ts'
import {
  draftOfMotive,
  emptyMotive,
  motiveToEdit,
  wrongInMotive,
  type MotiveDraft,
  type WrongMotive,
} from './motive-draft.ts'
import styles from './motives.module.css'

const WHOLE = 'whole'
const NONE = 'none'

export type MotiveFormProps = {
  readonly account: string
  readonly records: AccountRecords
  /** Null: a new one. */
  readonly motive: Motive | null
  readonly onDone: () => void
}

export function MotiveForm({ account, records, motive, onDone }: MotiveFormProps) {
  const { t } = useTranslation('valuePath')
  const { now, newId } = useEnvironment()
  const format = useFormat()
  const [author] = useAuthorName()
  const write = useWriter()
  const [faults, setFaults] = useState<WrongMotive>({})
  const { fields, set, wrong, setWrong, store } = useRecordFields<MotiveDraft>(
    motive === null ? emptyMotive(dayOf(now()), null, 'said') : draftOfMotive(motive),
    (edits) => write(account, edits),
    onDone,
  )
  const error = (field: keyof WrongMotive) => {
    const fault = faults[field]
    return fault === undefined ? null : t(`motives.wrong.${fault}`)
  }

  const save = async () => {
    const today = dayOf(now())
    const found = wrongInMotive(fields, today)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const by = { recorder: author ?? '', recordedAt: now() }
    const edit = motiveToEdit(motive?.id ?? newId(), fields, by, motive)
    if (edit.ok) await store([edit.value])
    else setWrong('notSaved')
  }

  return (
    <RecordForm
      className={styles.form}
      label={
        motive === null
          ? t('motives.addTitle')
          : t('motives.editTitle', { reason: t(`motives.reasons.${motive.reason}`) })
      }
      error={wrong === null ? null : t('motives.notSaved')}
      submitLabel={motive === null ? t('motives.create') : t('motives.save')}
      cancelLabel={t('motives.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <RadioOptions
        label={t('motives.view')}
        inRow
        options={motiveViews.map((id) => ({ id, label: t(`motives.views.${id}`) }))}
        value={fields.view}
        onChange={(view) => {
          set({ view })
        }}
      />
      <div className={styles.fields}>
        <Select
          label={t('motives.person')}
          options={[
            { id: WHOLE, label: t('motives.whole') },
            ...records.people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role })),
          ]}
          value={fields.person ?? WHOLE}
          onChange={(person) => {
            set({ person: person === WHOLE ? null : person })
          }}
        />
        <Select
          label={t('motives.reason')}
          placeholder={t('motives.choose')}
          options={motiveReasons.map((id) => ({
            id,
            label: t(`motives.reasons.${id}`),
            detail: t(`motives.reasonHints.${id}`),
          }))}
          value={fields.reason}
          onChange={(reason) => {
            set({ reason })
          }}
          error={error('reason')}
        />
      </div>
      <Checkbox
        isSelected={fields.main}
        onChange={(main) => {
          set({ main })
        }}
      >
        {t('motives.isMain')}
      </Checkbox>
      <TextField
        label={t('motives.belief')}
        description={t('motives.beliefHint')}
        multiline
        value={fields.belief}
        onChange={(belief) => {
          set({ belief })
        }}
        maxLength={TEXT_LIMIT}
      />
      {fields.belief.trim() !== '' && (
        <RadioOptions
          label={t('motives.beliefState')}
          inRow
          options={beliefStates.map((id) => ({ id, label: t(`motives.beliefStates.${id}`) }))}
          value={fields.beliefIs}
          onChange={(beliefIs) => {
            set({ beliefIs })
          }}
        />
      )}
      <div className={styles.fields}>
        <DateField
          label={t('motives.day')}
          value={fields.day}
          onChange={(day) => {
            set({ day })
          }}
          error={error('day')}
        />
        <DateField
          label={t('motives.until')}
          description={t('motives.untilHint')}
          value={fields.until}
          onChange={(until) => {
            set({ until })
          }}
          error={error('until')}
        />
        {records.notes.length > 0 && (
          <Select
            label={t('motives.note')}
            options={[
              { id: NONE, label: t('motives.noNote') },
              ...records.notes
                .toSorted((a, b) => (a.day < b.day ? 1 : -1))
                .map(({ id, title, day }) => ({
                  id: String(id),
                  label: [title, format.day(day)].filter((part) => part !== '').join(', '),
                })),
            ]}
            value={fields.note ?? NONE}
            onChange={(note) => {
              set({ note: note === NONE ? null : note })
            }}
          />
        )}
      </div>
      <TextField
        label={t('motives.remark')}
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
