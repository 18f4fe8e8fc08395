/** Adds a step of the value path, or changes one where it stands; an answer about its friction may go with it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import {
  emptyFriction,
  frictionQuestion,
  frictionToEdit,
  missingInFriction,
  type MissingFriction,
} from './friction-draft.ts'
import { FrictionFields } from './friction-fields.tsx'
import { EMPTY_STEP, stepToEdit, type StepDraft } from './step-draft.ts'
import styles from './steps.module.css'

const NOBODY = 'nobody'

export type StepFormProps = {
  readonly account: string
  readonly people: readonly Person[]
  /** Null: a new one. */
  readonly step: ValueStep | null
  /** Where a new one goes. */
  readonly place: number
  readonly onDone: () => void
}

export function StepForm({ account, people, step, place, onDone }: StepFormProps) {
  const { t } = useTranslation('valuePath')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const question = frictionQuestion(useCatalogue())
  const first = useFirstField('focus')
  const [friction, setFriction] = useState(() => emptyFriction(dayOf(now())))
  const [missing, setMissing] = useState<readonly MissingFriction[]>([])
  const { fields, set, wrong, setWrong, store } = useRecordFields<StepDraft>(
    step ?? EMPTY_STEP,
    (edits) => write(account, edits),
    onDone,
  )

  const save = async () => {
    const answered = question !== undefined && friction.answer !== null
    const lacks = answered ? missingInFriction(friction, dayOf(now())) : []
    setMissing(lacks)
    if (fields.name.trim() === '') {
      setWrong('name')
      return
    }
    if (lacks.length > 0) return
    const id = step?.id ?? newId()
    const edit = stepToEdit(id, fields, place, step)
    const about = { step: id, question: question?.id ?? '' }
    const by = { recorder: author, recordedAt: now() }
    const answer = answered ? frictionToEdit(newId(), about, friction, by) : null
    if (!edit.ok || (answer !== null && !answer.ok)) {
      setWrong('notSaved')
      return
    }
    await store(answer === null ? [edit.value] : [edit.value, answer.value])
  }

  return (
    <RecordForm
      className={styles.form}
      label={step === null ? t('steps.addTitle') : t('steps.editTitle', { name: step.name })}
      error={wrong === 'notSaved' ? t('steps.notSaved') : null}
      submitLabel={step === null ? t('steps.create') : t('steps.save')}
      cancelLabel={t('steps.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <TextField
          label={t('steps.name')}
          description={t('steps.nameHint')}
          value={fields.name}
          onChange={(name) => {
            set({ name })
          }}
          maxLength={NAME_LIMIT}
          inputRef={first}
          error={wrong === 'name' ? t('steps.needName') : null}
        />
        <Select
          label={t('steps.owner')}
          options={[
            ...people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role })),
            { id: NOBODY, label: t('steps.nobody') },
          ]}
          value={fields.owner ?? NOBODY}
          onChange={(owner) => {
            set({ owner: owner === NOBODY ? null : owner })
          }}
        />
      </div>
      <TextField
        label={t('steps.policy')}
        description={t('steps.policyHint')}
        value={fields.policy}
        onChange={(policy) => {
          set({ policy })
        }}
        maxLength={NAME_LIMIT}
      />
      <TextField
        label={t('steps.apart')}
        description={t('steps.apartHint')}
        multiline
        value={fields.apart}
        onChange={(apart) => {
          set({ apart })
        }}
        maxLength={TEXT_LIMIT}
      />
      <TextField
        label={t('steps.about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
      {question !== undefined && (
        <div className={styles.friction}>
          <FrictionFields
            nothing={t(step === null ? 'answer.none' : 'answer.noNew')}
            question={question}
            people={people}
            draft={friction}
            missing={missing}
            set={(change) => {
              setFriction((old) => ({ ...old, ...change }))
            }}
          />
        </div>
      )}
    </RecordForm>
  )
}
