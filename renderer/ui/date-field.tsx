/**
 * A labelled field for a calendar day: typed digit by digit, with the arrow keys, or from the calendar, in the order of
 * day, month and year that the user's system has. A day that is begun and not finished is said at the field and not sent.
 */
import { useState, type Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import styles from './date-field.module.css'
import field from './field.module.css'

export type DateFieldProps = {
  readonly label: string
  /** Keeps the label for readers and takes it off the page, where the place says it already. */
  readonly labelHidden?: boolean
  /** `2026-05-29`; empty where no day is set. */
  readonly value: string
  /** Empty while the day is incomplete or cleared; parse it with `day` of shared/domain, which also keeps to its years. */
  readonly onChange: (value: string) => void
  readonly description?: string | undefined
  readonly error?: string | null
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

export function DateField(props: DateFieldProps) {
  const { label, labelHidden, value, onChange, description, error, isDisabled, autoFocus, inputRef } = props
  const { t } = useTranslation('ui')
  // The browser alone knows of a day that is begun: to the page its field is as empty as a cleared one.
  const [unfinished, setUnfinished] = useState(false)
  const said = unfinished ? t('unfinishedDay') : (error ?? '')
  return (
    <AriaTextField
      type="date"
      value={value}
      onChange={(day) => {
        setUnfinished(false)
        onChange(day)
      }}
      isInvalid={said !== ''}
      // What the form finds wrong is said, not enforced; only an unfinished day holds the form back, by the browser itself.
      validationBehavior="aria"
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus ?? false}
      className={field.field ?? ''}
    >
      <Label className={classNames(labelHidden === true ? 'visually-hidden' : field.label)}>{label}</Label>
      <Input
        ref={inputRef}
        onInvalid={(event) => {
          event.preventDefault()
          event.currentTarget.focus()
          setUnfinished(true)
        }}
        onKeyUp={(event) => {
          if (!event.currentTarget.validity.badInput) setUnfinished(false)
        }}
        className={classNames(field.input, styles.input)}
      />
      {description !== undefined && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      {said !== '' && <FieldError className={field.error ?? ''}>{said}</FieldError>}
    </AriaTextField>
  )
}
