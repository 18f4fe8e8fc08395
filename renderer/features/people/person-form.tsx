/** Adds a person, or changes one where they stand, until they leave. A placeholder is somebody not met yet: a role will do. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPerson } from '../../../shared/domain/constructors.ts'
import { personId } from '../../../shared/domain/ids.ts'
import { personPlaces, type Person, type PersonPart } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import { parseLeftOn } from './left.ts'
import styles from './people-tab.module.css'

export type PersonFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly person: Person | null
  /** Of a new one: the part that it is to fill, as a placeholder that bears its name. */
  readonly part?: Exclude<PersonPart, 'buyer' | 'champion' | 'gatekeeper'> | null
  readonly onDone: () => void
}

type Fields = Pick<Person, 'name' | 'role' | 'department' | 'placeholder' | 'place' | 'about' | 'key'> & {
  /** The day on which they left; empty while they are there. */
  readonly left: string
}
const EMPTY: Fields = {
  name: '',
  role: '',
  department: '',
  placeholder: false,
  place: 'inside',
  about: '',
  key: false,
  left: '',
}

export function PersonForm({ account, person, part = null, onDone }: PersonFormProps) {
  const { t } = useTranslation('people')
  const { newId } = useEnvironment()
  const write = useWriter()
  const first = useFirstField('focus')
  const [wrongDay, setWrongDay] = useState(false)
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    person === null
      ? { ...EMPTY, placeholder: part !== null, name: part === null ? '' : t(`missing.names.${part}`) }
      : { ...person, left: person.leftOn ?? '' },
    (edits) => write(account, edits),
    onDone,
  )

  const save = async () => {
    const { name, role, department, about, placeholder, place, key } = fields
    const left = parseLeftOn(fields.left)
    setWrongDay(!left.ok)
    if (name.trim() === '') {
      setWrong('name')
      return
    }
    if (!left.ok) return
    const wanted = {
      name: name.trim(),
      role: role.trim(),
      department: department.trim(),
      about,
      placeholder,
      place,
      key,
      leftOn: left.value,
    }
    const id = personId.safeParse(person?.id ?? newId())
    const made = id.success
      ? createPerson(id.data, { ...wanted, parts: part === null ? {} : { [part]: true } })
      : null
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
      <Checkbox
        isSelected={fields.key}
        onChange={(key) => {
          set({ key })
        }}
      >
        {t('keyPerson')}
      </Checkbox>
      {person === null && (
        <RadioOptions
          label={t('place')}
          inRow
          options={personPlaces.map((id) => ({ id, label: t(`person.places.${id}`) }))}
          value={fields.place}
          onChange={(place) => {
            set({ place })
          }}
        />
      )}
      {person !== null && (
        <DateField
          label={t('leftOn')}
          description={t('leftOnHint')}
          value={fields.left}
          onChange={(left) => {
            set({ left })
          }}
          error={wrongDay ? t('needDay') : null}
        />
      )}
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
