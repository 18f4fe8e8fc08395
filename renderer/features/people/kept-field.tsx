/** A field of a record that is kept when it is left, without a button: for filling in while somebody talks. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { markSaved, markUnsaved } from '../../ui/unsaved-forms.ts'

export type KeptFieldProps = {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly multiline?: boolean
  /** Whether it was stored. */
  readonly onKeep: (value: string) => Promise<boolean>
}

/** Stands in a form, which is marked while something in it waits to be kept. */
export function KeptField({ label, value, maxLength, multiline = false, onKeep }: KeptFieldProps) {
  const { t } = useTranslation('people')
  const form = useRef<HTMLFormElement | null>(null)
  /** What is typed and not stored yet. */
  const [draft, setDraft] = useState<string | null>(null)
  const [editing, setEditing] = useState(false)
  const [refused, setRefused] = useState(false)
  const [stored, setStored] = useState(value)
  // What was kept is read from the record again; what somebody is just typing stays.
  if (stored !== value) {
    setStored(value)
    if (!editing) setDraft(null)
  }
  const keep = async () => {
    setEditing(false)
    if (draft === null) return
    const kept = multiline ? draft : draft.trim()
    if (kept === value) {
      setDraft(null)
      markSaved(form.current)
      return
    }
    const done = await onKeep(kept)
    setRefused(!done)
    if (done) markSaved(form.current)
  }
  return (
    <TextField
      label={label}
      value={draft ?? value}
      maxLength={maxLength}
      multiline={multiline}
      error={refused ? t('person.notSaved') : null}
      onChange={(text) => {
        setDraft(text)
        setRefused(false)
        markUnsaved(form.current)
      }}
      onFocus={({ target }) => {
        form.current = target.closest('form')
        setEditing(true)
      }}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || multiline) {
          // Escape is for whatever the field stands in.
          event.continuePropagation()
          return
        }
        event.preventDefault()
        void keep()
        setEditing(true)
      }}
    />
  )
}
