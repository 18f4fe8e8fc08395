/** A field that filters what stands below it; Esc empties it. */
import type { Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import styles from './field.module.css'

export type SearchFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

export function SearchField({ label, value, onChange, placeholder, inputRef }: SearchFieldProps) {
  return (
    <AriaSearchField value={value} onChange={onChange} className={styles.field ?? ''}>
      <Label className="visually-hidden">{label}</Label>
      {/* The slash key goes to the first field that carries this attribute. */}
      <Input
        ref={inputRef}
        dir="auto"
        data-filter=""
        placeholder={placeholder ?? label}
        className={styles.input ?? ''}
      />
    </AriaSearchField>
  )
}
