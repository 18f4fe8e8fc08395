/** Adds a view of the value, or changes one: whose it is, for whom, what sort of value, and the words of the note it comes from. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { motiveReasons } from '../../../shared/domain/motive.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { valueViewSides, type ValueView } from '../../../shared/domain/value-view.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './motives.module.css'
import {
  draftOfValueView,
  valueViewToEdit,
  wrongInValueView,
  type ValueViewDraft,
  type WrongValueView,
} from './value-view-draft.ts'

const WHOLE = 'whole'
const NONE = 'none'

export type ValueViewFormProps = {
  readonly account: string
  readonly records: AccountRecords
  /** The one to change, or what a new one begins with. */
  readonly begin: ValueView | ValueViewDraft
  readonly onDone: () => void
}

export function ValueViewForm({ account, records, begin, onDone }: ValueViewFormProps) {
  const { t } = useTranslation('valuePath')
  const { now, newId } = useEnvironment()
  const format = useFormat()
  const [author] = useAuthorName()
  const write = useWriter()
  const first = useFirstField('focus')
  const [faults, setFaults] = useState<WrongValueView>({})
  const before = 'id' in begin ? begin : null
  const { fields, set, wrong, setWrong, store } = useRecordFields<ValueViewDraft>(
    'id' in begin ? draftOfValueView(begin) : begin,
    (edits) => write(account, edits),
    onDone,
  )
  const { notes, people } = records
  const save = async () => {
    const found = wrongInValueView(fields, dayOf(now()), notes, before)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const by = { recorder: author ?? '', recordedAt: now() }
    const edit = valueViewToEdit(before?.id ?? newId(), fields, by, notes, before)
    if (edit.ok) await store([edit.value])
    else setWrong('notSaved')
  }
  return (
    <RecordForm
      className={styles.form}
      label={
        before === null
          ? t('views.addTitle')
          : t('views.editTitle', {
              reason: t(`motives.reasons.${before.reason}`),
              side: t(`views.sidesShort.${before.side}`),
            })
      }
      error={wrong === null ? null : t('motives.notSaved')}
      submitLabel={before === null ? t('motives.create') : t('motives.save')}
      cancelLabel={t('motives.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('views.says')}
        description={t('views.saysHint')}
        value={fields.says}
        onChange={(says) => {
          set({ says })
        }}
        maxLength={TEXT_LIMIT}
        inputRef={first}
      />
      <RadioOptions
        label={t('views.side')}
        inRow
        options={valueViewSides.map((id) => ({ id, label: t(`views.sides.${id}`) }))}
        value={fields.side}
        onChange={(side) => {
          set({ side })
        }}
      />
      <div className={styles.fields}>
        <Select
          label={t('views.person')}
          options={[
            { id: WHOLE, label: t('motives.whole') },
            ...people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role })),
          ]}
          value={fields.person ?? WHOLE}
          onChange={(person) => {
            set({ person: person === WHOLE ? null : person })
          }}
        />
        <Select
          label={t('views.reason')}
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
          error={faults.reason === undefined ? null : t('motives.wrong.needReason')}
        />
        <DateField
          label={t('motives.day')}
          value={fields.day}
          onChange={(day) => {
            set({ day })
          }}
          error={faults.day === undefined ? null : t('motives.wrong.needDay')}
        />
        <DateField
          label={t('motives.until')}
          description={t('motives.untilHint')}
          value={fields.until}
          onChange={(until) => {
            set({ until })
          }}
          error={faults.until === undefined ? null : t(`motives.wrong.${faults.until}`)}
        />
        {notes.length > 0 && (
          <Select
            label={t('motives.note')}
            options={[
              { id: NONE, label: t('motives.noNote') },
              ...notes
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
      {fields.note !== null && (
        <TextField
          label={t('views.words')}
          description={t('views.wordsHint')}
          value={fields.words}
          onChange={(words) => {
            set({ words })
          }}
          error={faults.words === undefined ? null : t('views.wrong.notInNote')}
          multiline
        />
      )}
    </RecordForm>
  )
}
