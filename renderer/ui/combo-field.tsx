/** A field for words of one's own that offers some as one types; what is offered is only a help. */
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import styles from './combo-field.module.css'
import field from './field.module.css'
import floats from './float.module.css'

export type ComboFieldProps = {
  readonly label: string
  /** Offered, in their order. */
  readonly options: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly error?: string | null
  readonly maxLength?: number
  /** Takes the focus as soon as it stands. */
  readonly autoFocus?: boolean
}

export function ComboField(props: ComboFieldProps) {
  const { label, options, value, onChange, description, error, maxLength, autoFocus = false } = props
  const wrong = error !== undefined && error !== null && error !== ''
  return (
    <ComboBox
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      autoFocus={autoFocus}
      isInvalid={wrong}
      // What is wrong is said, not enforced: held back by the browser, a form could not be sent again once it was put right.
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <div className={styles.box}>
        <Input
          dir="auto"
          {...(maxLength === undefined ? {} : { maxLength })}
          className={classNames(field.input, styles.input)}
        />
        <Button className={styles.button ?? ''}>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      {description !== undefined && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      {wrong && <FieldError className={field.error ?? ''}>{error}</FieldError>}
      <Popover className={classNames(floats.float, styles.popover)}>
        <ListBox items={options.map((option) => ({ id: option }))} className={floats.list ?? ''}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={floats.item ?? ''}>
              <Text slot="label" className={floats.label}>
                {id}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
