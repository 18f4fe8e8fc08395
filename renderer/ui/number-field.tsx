/**
 * A labelled field for a plain number, read and written as the language of the interface writes numbers. What is no number
 * cannot be typed; a number that does not fit is left standing and said to be wrong by the form, never changed silently.
 */
import type { Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import styles from './number-field.module.css'

export type NumberFieldProps = {
  readonly label: string
  /** Keeps the label for readers and takes it off the page, where the place says it already. */
  readonly labelHidden?: boolean
  /** Null where the field is empty. */
  readonly value: number | null
  /** Called on leaving the field, on Enter and by the arrow keys. */
  readonly onChange: (value: number | null) => void
  /** Digits after the decimal sign; 0 for whole numbers. Further ones are rounded. */
  readonly decimals?: number
  readonly description?: string | undefined
  readonly error?: string | null
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

export function NumberField(props: NumberFieldProps) {
  const {
    label,
    labelHidden,
    value,
    onChange,
    decimals = 6,
    description,
    error,
    isDisabled,
    inputRef,
  } = props
  const wrong = error !== undefined && error !== null && error !== ''
  return (
    <AriaNumberField
      // NaN is what an empty field holds; undefined would hand the value over to the field.
      value={value ?? NaN}
      onChange={(number) => {
        onChange(Number.isNaN(number) ? null : number)
      }}
      formatOptions={{ maximumFractionDigits: decimals }}
      isInvalid={wrong}
      // What is wrong is said, not enforced: held back by the browser, a form could not be sent again once it was put right.
      validationBehavior="aria"
      isDisabled={isDisabled ?? false}
      // Scrolling the page must not change a figure under the pointer.
      isWheelDisabled
      className={field.field ?? ''}
    >
      <Label className={classNames(labelHidden === true ? 'visually-hidden' : field.label)}>{label}</Label>
      <Input ref={inputRef} className={classNames(field.input, styles.input)} />
      {description !== undefined && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      {wrong && <FieldError className={field.error ?? ''}>{error}</FieldError>}
    </AriaNumberField>
  )
}
