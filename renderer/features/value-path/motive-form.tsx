/** Adds a motive, or changes one: what they want, how we come to it, and whether the belief behind it is true. */
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { beliefStates, motiveViews, type Motive } from '../../../shared/domain/motive.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { draftOfMotive, emptyMotive, motiveToEdit, wrongInMotive, type MotiveDraft } from './motive-draft.ts'
import { SinceAndNote, WhomAndWhy } from './motive-fields.tsx'
import styles from './motives.module.css'
import { useDraft } from './use-draft.ts'

export type MotiveFormProps = {
  readonly account: string
  readonly records: AccountRecords
  /** Null: a new one. */
  readonly motive: Motive | null
  readonly onDone: () => void
}

export function MotiveForm({ account, records, motive, onDone }: MotiveFormProps) {
  const { t } = useTranslation('valuePath')
  const { now } = useEnvironment()
  const { fields, set, faults, failed, save } = useDraft({
    account,
    initial: motive === null ? emptyMotive(dayOf(now()), null, 'said') : draftOfMotive(motive),
    id: motive?.id ?? null,
    onDone,
    wrongIn: wrongInMotive,
    toEdit: (id, draft: MotiveDraft, by) => motiveToEdit(id, draft, by, motive),
  })

  return (
    <RecordForm
      className={styles.form}
      label={
        motive === null
          ? t('motives.addTitle')
          : t('motives.editTitle', { reason: t(`motives.reasons.${motive.reason}`) })
      }
      error={failed ? t('motives.notSaved') : null}
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
        <WhomAndWhy
          labels={{ person: t('motives.person'), reason: t('motives.reason') }}
          people={records.people}
          fields={fields}
          set={set}
          faults={faults}
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
        <SinceAndNote notes={records.notes} fields={fields} set={set} faults={faults} />
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
