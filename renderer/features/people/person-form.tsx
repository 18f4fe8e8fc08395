/** Adds a person, or changes one where they stand. A placeholder is somebody not met yet: a role will do as a name. */
import { useTranslation } from 'react-i18next'
import { createPerson } from '../../../shared/domain/constructors.ts'
import { personId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './people-tab.module.css'

export type PersonFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly person: Person | null
  readonly onDone: () => void
}

type Fields = Pick<Person, 'name' | 'role' | 'department' | 'placeholder' | 'about'>
const EMPTY: Fields = { name: '', role: '', department: '', placeholder: false, about: '' }

export function PersonForm({ account, person, onDone }: PersonFormProps) {
  const { t } = useTranslation('people')
  const { newId } = useEnvironment()
  const write = useWriter()
  const first = useFirstField('focus')
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    person ?? EMPTY,
    (edits) => write(account, edits),
    onDone,
  )

  const save = async () => {
    const { name, role, department, about, placeholder } = fields
    const wanted = { name: name.trim(), role: role.trim(), department: department.trim(), about, placeholder }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    const id = personId.safeParse(person?.id ?? newId())
    const made = id.success ? createPerson(id.data, wanted) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    await store([person === null ? made.value : { ...made.value, set: changedFields(person, wanted) }])
  }

  return (
    <RecordForm
      className={styles.form}
      label={person === null ? t('addTitle') : t('editTitle', { name: person.name })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={person === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <TextField
          label={t('name')}
          value={fields.name}
          onChange={(name) => {
            set({ name })
          }}
          maxLength={NAME_LIMIT}
          inputRef={first}
          description={t('nameHint')}
          error={wrong === 'name' ? t('needName') : null}
        />
        <TextField
          label={t('role')}
          value={fields.role}
          onChange={(role) => {
            set({ role })
          }}
          maxLength={NAME_LIMIT}
        />
        <TextField
          label={t('department')}
          value={fields.department}
          onChange={(department) => {
            set({ department })
          }}
          maxLength={NAME_LIMIT}
        />
      </div>
      <Checkbox
        isSelected={fields.placeholder}
        onChange={(placeholder) => {
          set({ placeholder })
        }}
      >
        {t('placeholder')}
      </Checkbox>
      <TextField
        label={t('about')}
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
