/** The form of a record that has a name first and a remark last, with its own fields between them. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField, type WrongRecord } from '../../ui/use-record-fields.ts'
import styles from './parts.module.css'

type Fields = { readonly name: string; readonly about: string }

export type NamedFormProps = {
  /** As it is called until now; null: a new one. */
  readonly before: { readonly name: string } | null
  readonly words: {
    readonly new: string
    readonly name: string
    readonly nameHint?: string
    readonly needName: string
    readonly about: string
  }
  readonly fields: Fields
  readonly set: (change: Partial<Fields>) => void
  readonly wrong: WrongRecord | null
  readonly onSubmit: () => Promise<void>
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function NamedForm({
  before,
  words,
  fields,
  set,
  wrong,
  onSubmit,
  onCancel,
  children,
}: NamedFormProps) {
  const { t } = useTranslation('initiatives')
  const first = useFirstField('focus')
  return (
    <RecordForm
      className={styles.form}
      label={before === null ? words.new : t('editTitle', { name: before.name })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={before === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <TextField
        label={words.name}
        {...(words.nameHint === undefined ? {} : { description: words.nameHint })}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={wrong === 'name' ? words.needName : null}
      />
      {children}
      <TextField
        label={words.about}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )
}
