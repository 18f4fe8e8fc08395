/** One choice from a few, all of them visible. */
import { Label } from 'react-aria-components/Label'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { Kbd } from './kbd.tsx'

export type RadioOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly detail?: string
  readonly shortcut?: string
}

export type RadioOptionsProps<Id extends string> = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly RadioOption<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  /** In a row instead of a column, for two or three short words. */
  readonly inRow?: boolean
  readonly isDisabled?: boolean
}

export function RadioOptions<Id extends string>(props: RadioOptionsProps<Id>) {
  const { label, labelHidden, options, value, onChange, inRow, isDisabled } = props
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isDisabled={isDisabled ?? false}
      orientation={inRow === true ? 'horizontal' : 'vertical'}
      className={field.field ?? ''}
    >
      <Label className={classNames(labelHidden === true ? 'visually-hidden' : field.label)}>{label}</Label>
      <div className={classNames(styles.options, inRow === true && styles.row)}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className={styles.field ?? ''}>
            <RadioButton className={styles.choice ?? ''}>
              <span className={classNames(styles.box, styles.round)} aria-hidden>
                <span className={styles.dot} />
              </span>
              <span className={styles.words}>
                {option.label}
                {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
              </span>
              {option.shortcut !== undefined && <Kbd>{option.shortcut}</Kbd>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
