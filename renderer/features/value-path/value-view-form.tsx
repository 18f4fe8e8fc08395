/** Adds a view of the value, or changes one: whose it is, for whom, what sort of value, and the words of the note it comes from. */
import { useTranslation } from 'react-i18next'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { valueViewSides, type ValueView } from '../../../shared/domain/value-view.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField } from '../../ui/use-record-fields.ts'
import { SinceAndNote, WhomAndWhy } from './motive-fields.tsx'
import styles from './motives.module.css'
import { useDraft } from './use-draft.ts'
import {
  draftOfValueView,
  valueViewToEdit,
  wrongInValueView,
  type ValueViewDraft,
} from './value-view-draft.ts'

export type ValueViewFormProps = {
  readonly account: string
  readonly records: AccountRecords
  /** The one to change, or what a new one begins with. */
  readonly begin: ValueView | ValueViewDraft
  readonly onDone: () => void
}

export function ValueViewForm({ account, records, begin, onDone }: ValueViewFormProps) {
  const { t } = useTranslation('valuePath')
  const first = useFirstField('focus')
  const { notes, people } = records
  const before = 'id' in begin ? begin : null
  const { fields, set, faults, failed, save } = useDraft({
    account,
    initial: 'id' in begin ? draftOfValueView(begin) : begin,
    id: before?.id ?? null,
    onDone,
    wrongIn: (draft: ValueViewDraft, today) => wrongInValueView(draft, today, notes, before),
    toEdit: (id, draft, by) => valueViewToEdit(id, draft, by, notes, before),
  })
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
      error={failed ? t('motives.notSaved') : null}
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
        <WhomAndWhy
          labels={{ person: t('views.person'), reason: t('views.reason') }}
          people={people}
          fields={fields}
          set={set}
          faults={faults}
        />
        <SinceAndNote notes={notes} fields={fields} set={set} faults={faults} />
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
