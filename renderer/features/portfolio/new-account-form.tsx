/** Creates an account from a name and, if one likes, a sector: on the page itself, never in a dialog. */
import { useLayoutEffect, useRef, useState, type SubmitEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { createAccount } from '../../../shared/domain/constructors.ts'
import { accountId } from '../../../shared/domain/ids.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { useAsksForName, useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { markUnsaved } from '../../ui/unsaved-forms.ts'
import styles from './portfolio-page.module.css'

export type NewAccountFormProps = {
  /** It stands on the first page: one field below the other, the filled button, nothing to cancel. */
  readonly first?: boolean
  readonly onCreated: (account: string) => void
  readonly onCancel?: () => void
}

export function NewAccountForm({ first = false, onCreated, onCancel }: NewAccountFormProps) {
  const { t } = useTranslation('portfolio')
  const { newId } = useEnvironment()
  const write = useWriter()
  const asksForName = useAsksForName()
  const [author, setAuthor] = useAuthorName()
  const [name, setName] = useState('')
  const [sector, setSector] = useState('')
  const [wrong, setWrong] = useState<'name' | 'notSaved' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (!first) field.current?.focus()
  }, [first])

  const create = async () => {
    if (name.trim() === '') {
      setWrong('name')
      return
    }
    const id = accountId.safeParse(newId())
    const made = id.success ? createAccount(id.data, { name: name.trim(), sector: sector.trim() }) : null
    const wrote = made?.ok === true ? await write(made.value.record, [made.value]) : { stored: false }
    if (wrote.stored && id.success) onCreated(id.data)
    else setWrong('notSaved')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void create()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || onCancel === undefined) return
    event.preventDefault()
    onCancel()
  }

  return (
    <form
      data-key={first ? 'N' : undefined}
      className={classNames(styles.form, first && styles.stacked)}
      onSubmit={submit}
      onInput={({ currentTarget }) => {
        markUnsaved(currentTarget)
      }}
      onKeyDown={leave}
    >
      <TextField
        label={t('form.name')}
        value={name}
        onChange={(value) => {
          setName(value)
          setWrong(null)
        }}
        maxLength={NAME_LIMIT}
        inputRef={field}
        error={wrong === 'name' ? t('form.needName') : wrong === 'notSaved' ? t('form.notSaved') : null}
      />
      <TextField
        label={t('form.sector')}
        placeholder={t('form.sectorHint')}
        value={sector}
        onChange={setSector}
        maxLength={NAME_LIMIT}
      />
      {first && asksForName && <NameField name={author} onName={setAuthor} />}
      <div className={styles.formActs}>
        <Button type="submit" variant="primary">
          {t('form.create')}
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" onPress={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
