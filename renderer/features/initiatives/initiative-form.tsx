/** Adds an initiative, or changes one where it stands. */
import { useEffect, useRef, useState, type SubmitEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseMainInitiative, createInitiative } from '../../../shared/domain/constructors.ts'
import { dayOf } from '../../../shared/domain/day.ts'
import { initiativeId, mainInitiativeId } from '../../../shared/domain/ids.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { Json } from '../../../shared/json.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './initiatives-tab.module.css'

export type InitiativeFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly initiative: Initiative | null
  readonly onDone: () => void
}

type Fields = Pick<Initiative, 'name' | 'goal' | 'about'>

export function InitiativeForm({ account, initiative, onDone }: InitiativeFormProps) {
  const { t } = useTranslation('initiatives')
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const [fields, setFields] = useState<Fields>(initiative ?? { name: '', goal: '', about: '' })
  const [main, setMain] = useState(false)
  const [wrong, setWrong] = useState<'name' | 'notSaved' | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  const set = (change: Partial<Fields>) => {
    setFields((old) => ({ ...old, ...change }))
  }

  const save = async () => {
    const wanted = { ...fields, name: fields.name.trim() }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    const id = initiativeId.safeParse(initiative?.id ?? newId())
    const made = id.success
      ? createInitiative(id.data, { name: wanted.name, goal: wanted.goal, about: wanted.about })
      : null
    const mainId = mainInitiativeId.safeParse(newId())
    const choice =
      main && id.success && mainId.success
        ? chooseMainInitiative(mainId.data, { initiative: id.data, from: dayOf(now()) })
        : null
    if (made === null || !made.ok || (choice !== null && !choice.ok)) {
      setWrong('notSaved')
      return
    }
    const edit = initiative === null ? made.value : { ...made.value, set: changed(initiative, wanted) }
    if (Object.keys(edit.set).length === 0) {
      onDone()
      return
    }
    const wrote = await write(account, choice === null ? [edit] : [edit, choice.value])
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
      aria-label={initiative === null ? t('addTitle') : t('editTitle', { name: initiative.name })}
      onSubmit={submit}
      onKeyDown={leave}
    >
      <TextField
        label={t('name')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={wrong === 'name' ? t('needName') : null}
      />
      <TextField
        label={t('goal')}
        description={t('goalHint')}
        multiline
        value={fields.goal}
        onChange={(goal) => {
          set({ goal })
        }}
        maxLength={TEXT_LIMIT}
      />
      <TextField
        label={t('about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
      {initiative === null && (
        <Checkbox isSelected={main} onChange={setMain}>
          {t('makeMain')}
        </Checkbox>
      )}
      {wrong === 'notSaved' && (
        <p role="alert" className={styles.error}>
          {t('notSaved')}
        </p>
      )}
      <div className={styles.formActs}>
        <Button type="submit">{initiative === null ? t('create') : t('save')}</Button>
        <Button variant="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Only what differs is written, so that everything else keeps its author. */
function changed(initiative: Initiative, wanted: Fields): Record<string, Json> {
  const entries: readonly (readonly [keyof Fields, string])[] = [
    ['name', wanted.name],
    ['goal', wanted.goal],
    ['about', wanted.about],
  ]
  return Object.fromEntries(entries.filter(([field, value]) => initiative[field] !== value))
}
