/** Adds something learnt to the user's library, or changes it where it stands. */
import { useTranslation } from 'react-i18next'
import { createOwnFactor } from '../../../shared/domain/constructors.ts'
import { ownFactorId } from '../../../shared/domain/ids.ts'
import type { OwnFactor } from '../../../shared/domain/library.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { decisionChecks } from '../../../shared/instruments/instrument.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './retrospective.module.css'

const NONE = 'none'

export type FactorFormProps = {
  /** Null: a new one. */
  readonly factor: OwnFactor | null
  /** The sort of initiative that a new one begins with. */
  readonly sort: string
  readonly onDone: () => void
}

type Fields = Pick<OwnFactor, 'name' | 'sort' | 'help' | 'source'> & {
  readonly initiativeSort: string
  readonly check: string
}

export function FactorForm({ factor, sort, onDone }: FactorFormProps) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const { newId } = useEnvironment()
  const words = useExperienceWords()
  const library = useOwnLibrary()
  const first = useFirstField('focus')
  const initial: Fields = {
    name: factor?.name ?? '',
    sort: factor?.sort ?? 'success',
    initiativeSort: words.sort(factor?.initiativeSort ?? sort),
    help: factor?.help ?? '',
    check: factor?.check ?? NONE,
    source: factor?.source ?? '',
  }
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    initial,
    (edits) => library.edit(() => edits),
    onDone,
  )

  const save = async () => {
    const wanted = {
      name: fields.name.trim(),
      sort: fields.sort,
      // What was not touched stays as it was written.
      initiativeSort:
        factor !== null && fields.initiativeSort === initial.initiativeSort
          ? factor.initiativeSort
          : words.toSort(fields.initiativeSort),
      help: fields.help.trim(),
      check: fields.check === NONE ? null : fields.check,
      source: fields.source.trim(),
    }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    const id = ownFactorId.safeParse(factor?.id ?? newId())
    const made = id.success ? createOwnFactor(id.data, wanted) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    await store([factor === null ? made.value : { ...made.value, set: changedFields(factor, wanted) }])
  }

  return (
    <RecordForm
      className={styles.form}
      label={
        factor === null ? t('experience.factor.new') : t('experience.factor.editOf', { name: factor.name })
      }
      error={wrong === 'notSaved' ? t('experience.factor.notSaved') : null}
      submitLabel={factor === null ? t('experience.factor.create') : t('experience.factor.save')}
      cancelLabel={t('experience.factor.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('experience.factor.name')}
        description={t('experience.factor.nameHint')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={wrong === 'name' ? t('experience.factor.needName') : null}
      />
      <div className={styles.fields}>
        <RadioOptions
          label={t('experience.factor.sort')}
          inRow
          options={(['success', 'failure'] as const).map((id) => ({
            id,
            label: t(`experience.factor.sorts.${id}`),
          }))}
          value={fields.sort}
          onChange={(next) => {
            set({ sort: next })
          }}
        />
        <ComboField
          label={t('experience.factor.kind')}
          description={t('experience.factor.kindHint')}
          options={words.kinds}
          value={fields.initiativeSort}
          onChange={(initiativeSort) => {
            set({ initiativeSort })
          }}
          maxLength={NAME_LIMIT}
        />
      </div>
      <TextField
        label={t('experience.factor.help')}
        multiline
        value={fields.help}
        onChange={(help) => {
          set({ help })
        }}
        maxLength={TEXT_LIMIT}
      />
      <div className={styles.fields}>
        <Select
          label={t('experience.factor.check')}
          options={[
            { id: NONE, label: t('experience.factor.noCheck') },
            ...decisionChecks.map((id) => ({ id, label: named(`checks.${id}.name`) })),
          ]}
          value={fields.check}
          onChange={(check) => {
            set({ check })
          }}
        />
        <TextField
          label={t('experience.factor.source')}
          description={t('experience.factor.sourceHint')}
          value={fields.source}
          onChange={(source) => {
            set({ source })
          }}
          maxLength={NAME_LIMIT}
        />
      </div>
    </RecordForm>
  )
}
