/** Changes an account's name and sector where they stand. */
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/domain/account.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
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
  const first = useFirstField('select')
  const { fields, set, wrong, setWrong, store } = useRecordFields<Pick<Account, 'name' | 'sector'>>(
    account,
    (edits) => write(account.id, edits),
    onDone,
  )

  const save = async () => {
    const wanted = { name: fields.name.trim(), sector: fields.sector.trim() }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    await store([{ record: account.id, kind: 'account', set: changedFields(account, wanted) }])
  }

  return (
    <RecordForm
      inRow
      className={styles.form}
      submitLabel={t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('name')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={wrong === 'name' ? t('needName') : wrong === 'notSaved' ? t('notSaved') : null}
      />
      <TextField
        label={t('sector')}
        value={fields.sector}
        onChange={(sector) => {
          set({ sector })
        }}
        maxLength={NAME_LIMIT}
      />
    </RecordForm>
  )
}
