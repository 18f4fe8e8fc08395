/** Records what was done so that use would change, or changes it where it stands: what, from when, for which step, and what we expect. */
import { useTranslation } from 'react-i18next'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { DateField } from '../../ui/date-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField } from '../../ui/use-record-fields.ts'
import {
  draftOfIntervention,
  interventionToEdit,
  wrongInIntervention,
  type InterventionDraft,
  type WrongIntervention,
} from './intervention-draft.ts'
import { useDraft } from './use-draft.ts'
import styles from './use.module.css'

const NONE = 'none'

export type InterventionFormProps = {
  readonly account: string
  /** In the order of the path. */
  readonly steps: readonly ValueStep[]
  /** The one to change, or what a new one begins with. */
  readonly begin: Intervention | InterventionDraft
  readonly onDone: () => void
}

export function InterventionForm({ account, steps, begin, onDone }: InterventionFormProps) {
  const { t } = useTranslation('valuePath')
  const first = useFirstField('focus')
  const before = 'id' in begin ? begin : null
  const { fields, set, faults, failed, save } = useDraft({
    account,
    initial: 'id' in begin ? draftOfIntervention(begin) : begin,
    id: before?.id ?? null,
    onDone,
    wrongIn: wrongInIntervention,
    toEdit: (id, draft: InterventionDraft) => interventionToEdit(id, draft, before),
  })
  const error = (name: keyof WrongIntervention) => {
    const fault = faults[name]
    return fault === undefined ? null : t(`done.wrong.${fault}`)
  }
  return (
    <RecordForm
      className={styles.form}
      label={before === null ? t('done.addTitle') : t('done.editTitle', { name: before.name })}
      error={failed ? t('done.notSaved') : null}
      submitLabel={before === null ? t('done.create') : t('done.save')}
      cancelLabel={t('done.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('done.name')}
        description={t('done.nameHint')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={error('name')}
      />
      <div className={styles.fields}>
        <DateField
          label={t('done.from')}
          value={fields.from}
          onChange={(from) => {
            set({ from })
          }}
          error={error('from')}
        />
        <DateField
          label={t('done.until')}
          description={t('done.untilHint')}
          value={fields.until}
          onChange={(until) => {
            set({ until })
          }}
          error={error('until')}
        />
        <Select
          label={t('done.step')}
          options={[
            { id: NONE, label: t('done.noStep') },
            ...steps.map(({ id, name, policy }) => ({ id: String(id), label: name, detail: policy })),
          ]}
          value={steps.some(({ id }) => id === fields.step) ? (fields.step ?? NONE) : NONE}
          onChange={(step) => {
            set({ step: step === NONE ? null : step })
          }}
        />
      </div>
      <TextField
        label={t('done.expects')}
        value={fields.expects}
        onChange={(expects) => {
          set({ expects })
        }}
        maxLength={TEXT_LIMIT}
      />
      <TextField
        label={t('done.about')}
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
