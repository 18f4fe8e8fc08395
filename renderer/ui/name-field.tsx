/** Asks who records, in passing: kept on Enter and on leaving the field, and nothing waits for it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from './text-field.tsx'

const LONGEST = 120

export type NameFieldProps = {
  readonly name: string
  readonly onName: (name: string) => void
  /** One line without its label and what it is for, where there is no room for them. */
  readonly inLine?: boolean
  /** After Enter. */
  readonly onDone?: () => void
}

export function NameField({ name, onName, inLine = false, onDone }: NameFieldProps) {
  const { t } = useTranslation('app')
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== name) onName(draft.trim())
    setDraft(null)
  }
  return (
    <TextField
      label={t('author.name')}
      labelHidden={inLine}
      placeholder={inLine ? t('author.name') : undefined}
      description={inLine ? undefined : t('author.about')}
      value={draft ?? name}
      maxLength={LONGEST}
      autoComplete="name"
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        keep()
        onDone?.()
      }}
    />
  )
}
