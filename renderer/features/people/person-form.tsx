/** Adds a person, or changes one where they stand. A placeholder is somebody not met yet: a role will do as a name. */
import { useEffect, useRef, useState, type SubmitEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { createPerson } from '../../../shared/domain/constructors.ts'
import { personId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { Json } from '../../../shared/json.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { TextField } from '../../ui/text-field.tsx'
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
  const [fields, setFields] = useState<Fields>(person ?? EMPTY)
  const [wrong, setWrong] = useState<'name' | 'notSaved' | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  const set = (change: Partial<Fields>) => {
    setFields((old) => ({ ...old, ...change }))
  }

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
    const edit = person === null ? made.value : { ...made.value, set: changed(person, wanted) }
    if (Object.keys(edit.set).length === 0) {
      onDone()
      return
    }
    const wrote = await write(account, [edit])
    if (wrote.stored) onDone()
    else setWrong('notSaved')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onDone()
  }

  return (
    <form
      className={styles.form}
      aria-label={person === null ? t('addTitle') : t('editTitle', { name: person.name })}
      onSubmit={submit}
      onKeyDown={leave}
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
      {wrong === 'notSaved' && (
        <p role="alert" className={styles.error}>
          {t('notSaved')}
        </p>
      )}
      <div className={styles.formActs}>
        <Button type="submit">{person === null ? t('create') : t('save')}</Button>
        <Button variant="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Only what differs is written, so that everything else keeps its author. */
function changed(person: Person, wanted: Fields): Record<string, Json> {
  const entries: readonly (readonly [keyof Fields, Json])[] = [
    ['name', wanted.name],
    ['role', wanted.role],
    ['department', wanted.department],
    ['placeholder', wanted.placeholder],
    ['about', wanted.about],
  ]
  return Object.fromEntries(entries.filter(([field, value]) => person[field] !== value))
}
