/** A labelled field for text, of one line or several, with room for what it is for and what is wrong. */
import type { Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string
  /** Keeps the label for readers and takes it off the page, where the place says it already. */
  readonly labelHidden?: boolean
  readonly description?: string
  readonly error?: string | null
  readonly multiline?: boolean
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly areaRef?: Ref<HTMLTextAreaElement>
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, description, error, multiline, placeholder, inputRef, areaRef, ...field } =
    props
  const wrong = error !== undefined && error !== null && error !== ''
  return (
    // What is wrong is said, not enforced: held back by the browser, a form could not be sent again once it was put right.
    <AriaTextField {...field} isInvalid={wrong} validationBehavior="aria" className={styles.field ?? ''}>
      <Label className={classNames(labelHidden === true ? 'visually-hidden' : styles.label)}>{label}</Label>
      {multiline === true ? (
        <TextArea
          ref={areaRef}
          dir="auto"
          placeholder={placeholder}
          className={classNames(styles.input, styles.area)}
        />
      ) : (
        <Input ref={inputRef} dir="auto" placeholder={placeholder} className={styles.input ?? ''} />
      )}
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      {wrong && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
    </AriaTextField>
  )
}
