/** A field for a person: type and choose one who is recorded, or name somebody new. */
import { useLayoutEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { meantBy, offeredNames } from './name-of.ts'

export type WhoFieldProps = {
  readonly label: string
  readonly hint: string
  readonly people: readonly Person[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
  /** Takes the focus as soon as it stands. */
  readonly first?: boolean
}

export function WhoField({ label, hint, people, value, onChange, error, first = false }: WhoFieldProps) {
  const { t } = useTranslation('people')
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  // The field of the library passes no list on.
  useLayoutEffect(() => {
    input.current?.setAttribute('list', list)
    if (first) input.current?.focus()
  }, [list, first])
  const isNew = meantBy(value, people).type === 'new'
  return (
    <div>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        maxLength={NAME_LIMIT}
        description={isNew ? t('relations.isNew') : hint}
        error={error}
        autoComplete="off"
        inputRef={input}
      />
      <datalist id={list}>
        {[...offeredNames(people).keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}
