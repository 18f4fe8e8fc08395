/** Changes an account's name and sector where they stand. */
import { useEffect, useRef, useState, type SubmitEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/domain/account.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import type { Json } from '../../../shared/json.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './account-header.module.css'

export function AccountNameForm({
  account,
  onDone,
}: {
  readonly account: Account
  readonly onDone: () => void
}) {
  const { t } = useTranslation('accounts')
  const write = useWriter()
  const [name, setName] = useState(account.name)
  const [sector, setSector] = useState(account.sector)
  const [wrong, setWrong] = useState<'name' | 'notSaved' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.select()
  }, [])

  const save = async () => {
    if (name.trim() === '') {
      setWrong('name')
      return
    }
    // Only what differs is written, so that the other field keeps its author.
    const set: Record<string, Json> = {}
    if (name.trim() !== account.name) set['name'] = name.trim()
    if (sector.trim() !== account.sector) set['sector'] = sector.trim()
    if (Object.keys(set).length === 0) {
      onDone()
      return
    }
    const wrote = await write(account.id, [{ record: account.id, kind: 'account', set }])
    if (wrote.stored) onDone()
    else setWrong('notSaved')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        maxLength={NAME_LIMIT}
        inputRef={field}
        error={wrong === 'name' ? t('needName') : wrong === 'notSaved' ? t('notSaved') : null}
      />
      <TextField label={t('sector')} value={sector} onChange={setSector} maxLength={NAME_LIMIT} />
      <Button type="submit">{t('save')}</Button>
      <Button variant="quiet" onPress={onDone}>
        {t('cancel')}
      </Button>
    </form>
  )
}
