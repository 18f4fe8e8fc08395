/** A choice of one from a list that opens below its button. */
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import floats from './float.module.css'
import styles from './select.module.css'

export type SelectOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** A second line, smaller. */
  readonly detail?: string
}

export type SelectProps<Id extends string> = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | null
  readonly isDisabled?: boolean
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, labelHidden, options, value, onChange, placeholder, description, error, isDisabled } = props
  const wrong = error !== undefined && error !== null && error !== ''
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isInvalid={wrong}
      // What is wrong is said, not enforced: held back by the browser, a form could not be sent again once it was put right.
      validationBehavior="aria"
      isDisabled={isDisabled ?? false}
      placeholder={placeholder ?? ''}
      className={field.field ?? ''}
    >
      <Label className={classNames(labelHidden === true ? 'visually-hidden' : field.label)}>{label}</Label>
      <Button className={classNames(field.input, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      {wrong && <FieldError className={field.error ?? ''}>{error}</FieldError>}
      <Popover className={classNames(floats.float, styles.popover)}>
        <ListBox items={options} className={floats.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={floats.item ?? ''}>
              <Text slot="label" className={floats.label}>
                {option.label}
              </Text>
              {option.detail !== undefined && (
                <Text slot="description" className={floats.detail}>
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
