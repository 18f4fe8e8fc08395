/** Adds a goal of an initiative, or changes one where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createGoal } from '../../../shared/domain/constructors.ts'
import { day as daySchema } from '../../../shared/domain/day.ts'
import { goalStates, type Goal } from '../../../shared/domain/goal.ts'
import { goalId } from '../../../shared/domain/ids.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import field from '../../ui/field.module.css'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useRecordFields } from '../../ui/use-record-fields.ts'
import { agreementEdits, placeAfter } from './goal-words.ts'
import type { InitiativeView } from './initiative-view.ts'
import { NamedForm } from './named-form.tsx'
import styles from './parts.module.css'

export type GoalFormProps = {
  readonly view: InitiativeView
  /** Null: a new one. */
  readonly goal: Goal | null
  readonly onDone: () => void
}

type Fields = Pick<Goal, 'name' | 'measure' | 'start' | 'target' | 'state' | 'about'> & {
  readonly due: string
}
const EMPTY: Fields = { name: '', measure: '', start: '', target: '', due: '', state: 'open', about: '' }

export function GoalForm({ view, goal, onDone }: GoalFormProps) {
  const { t } = useTranslation('initiatives')
  const { newId } = useEnvironment()
  const write = useWriter()
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(
    () => new Set(Object.entries(goal?.agreedBy ?? {}).flatMap(([id, yes]) => (yes ? [id] : []))),
  )
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    goal === null ? EMPTY : { ...goal, due: goal.due ?? '' },
    (edits) => write(view.account, edits),
    onDone,
  )

  const save = async () => {
    const wanted = {
      name: fields.name.trim(),
      measure: fields.measure.trim(),
      start: fields.start.trim(),
      target: fields.target.trim(),
      due: daySchema.safeParse(fields.due).data ?? null,
      state: fields.state,
      about: fields.about,
    }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    const id = goalId.safeParse(goal?.id ?? newId())
    const made = id.success
      ? createGoal(id.data, {
          ...wanted,
          initiative: view.initiative.id,
          place: goal?.place ?? placeAfter(view.goals),
        })
      : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    const agreement = agreementEdits(goal?.agreedBy ?? {}, agreed)
    const whole = goal === null ? made.value.set : changedFields(goal, wanted)
    await store([{ ...made.value, set: { ...whole, ...agreement } }])
  }

  const line = (name: 'measure' | 'start' | 'target', description?: string) => (
    <TextField
      label={t(`parts.goals.${name}`)}
      {...(description === undefined ? {} : { description })}
      value={fields[name]}
      onChange={(value) => {
        set({ [name]: value })
      }}
      maxLength={NAME_LIMIT}
    />
  )

  return (
    <NamedForm
      before={goal}
      words={{
        new: t('parts.goals.new'),
        name: t('parts.goals.name'),
        needName: t('parts.goals.needName'),
        about: t('parts.goals.about'),
      }}
      fields={fields}
      set={set}
      wrong={wrong}
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        {line('measure', t('parts.goals.measureHint'))}
        {line('start')}
        {line('target')}
      </div>
      <div className={styles.fields}>
        <DateField
          label={t('parts.goals.due')}
          value={fields.due}
          onChange={(due) => {
            set({ due })
          }}
        />
        <Select
          label={t('parts.goals.state')}
          options={goalStates.map((id) => ({ id, label: t(`parts.goals.states.${id}`) }))}
          value={fields.state}
          onChange={(state) => {
            set({ state })
          }}
        />
      </div>
      <fieldset>
        <legend className={field.label}>{t('parts.goals.agreedBy')}</legend>
        {view.people.length === 0 && <p className="ink-3">{t('parts.goals.nobodyThere')}</p>}
        <div className={styles.people}>
          {view.people.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={agreed.has(id)}
              onChange={(yes) => {
                setAgreed(new Set(yes ? [...agreed, id] : [...agreed].filter((other) => other !== id)))
              }}
            >
              <bdi>{name}</bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </NamedForm>
  )
}
