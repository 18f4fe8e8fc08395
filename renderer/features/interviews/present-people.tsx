/** Who is at the table: ticked from the account's people, or added by name. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './present-people.module.css'

export type PresentPeopleProps = {
  readonly people: readonly Person[]
  readonly isPresent: (person: Person) => boolean
  readonly onChange: (person: Person, present: boolean) => void
  readonly onAdd: (name: string) => void
}

export function PresentPeople({ people, isPresent, onChange, onAdd }: PresentPeopleProps) {
  const { t } = useTranslation('interviews')
  const [name, setName] = useState('')
  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '') return
    onAdd(trimmed)
    setName('')
  }
  return (
    <div className={styles.present}>
      <div role="group" aria-label={t('start.present')} className={styles.people}>
        {people.map((person) => (
          <Checkbox
            key={person.id}
            isSelected={isPresent(person)}
            onChange={(present) => {
              onChange(person, present)
            }}
          >
            <bdi>{person.name}</bdi>
            {person.role !== '' && <span className={styles.role}> {person.role}</span>}
          </Checkbox>
        ))}
        {people.length === 0 && <p className={styles.none}>{t('start.presentNone')}</p>}
      </div>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={t('start.add')}
          labelHidden
          placeholder={t('start.name')}
          value={name}
          onChange={setName}
        />
        <Button type="submit" variant="quiet" isDisabled={name.trim() === ''}>
          {t('start.addAct')}
        </Button>
      </form>
    </div>
  )
}
