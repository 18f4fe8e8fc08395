/** Adds a contract, or changes one where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createContract } from '../../../shared/domain/constructors.ts'
import { noticeDeadline, type Contract } from '../../../shared/domain/contract.ts'
import { day as daySchema } from '../../../shared/domain/day.ts'
import { contractId } from '../../../shared/domain/ids.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import {
  checkContract,
  emptyContract,
  toContractDraft,
  type ContractDraft,
  type ContractErrors,
  type ContractField,
} from './contract-draft.ts'
import styles from './renewals-tab.module.css'

export type ContractFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly contract: Contract | null
  readonly onDone: () => void
}

export function ContractForm({ account, contract, onDone }: ContractFormProps) {
  const { t } = useTranslation('renewals')
  const { newId } = useEnvironment()
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const first = useFirstField('focus')
  const [errors, setErrors] = useState<ContractErrors>({})
  const {
    fields,
    set: setFields,
    wrong,
    setWrong,
    store,
  } = useRecordFields<ContractDraft>(
    contract === null ? emptyContract : toContractDraft(contract),
    async (edits) => {
      const wrote = await write(account, edits)
      if (wrote.stored) {
        say(
          contract === null ? t('contracts.added') : t('contracts.changed', { name: contract.name }),
          wrote.undo,
        )
      }
      return wrote
    },
    onDone,
  )

  // Put right as a whole: a day that is too early may be mended at another field than the one that said so.
  const set = (change: Partial<ContractDraft>) => {
    setFields(change)
    setErrors({})
  }

  const save = async () => {
    const checked = checkContract(fields)
    setErrors(checked.ok ? {} : checked.error.fields)
    if (!checked.ok) return
    const id = contractId.safeParse(contract?.id ?? newId())
    const made = id.success ? createContract(id.data, checked.value) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    await store([
      contract === null ? made.value : { ...made.value, set: changedFields(contract, checked.value) },
    ])
  }
  const errorOf = (field: ContractField) => {
    const error = errors[field]
    return error === undefined ? null : t(`contracts.errors.${error}`)
  }

  return (
    <RecordForm
      className={styles.form}
      label={contract === null ? t('contracts.addTitle') : t('contracts.editTitle', { name: contract.name })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={contract === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('contracts.name')}
        description={t('contracts.nameHint')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={errorOf('name')}
      />
      <div className={styles.fields}>
        <NumberField
          label={t('contracts.value')}
          decimals={2}
          value={fields.value}
          onChange={(value) => {
            set({ value })
          }}
          error={errorOf('value')}
        />
        <TextField
          label={t('contracts.currency')}
          description={t('contracts.currencyHint')}
          value={fields.currency}
          onChange={(currency) => {
            set({ currency })
          }}
          maxLength={NAME_LIMIT}
          error={errorOf('currency')}
        />
        <DateField
          label={t('contracts.begins')}
          value={fields.begins}
          onChange={(begins) => {
            set({ begins })
          }}
          error={errorOf('begins')}
        />
        <DateField
          label={t('contracts.renewsOn')}
          value={fields.renewsOn}
          onChange={(renewsOn) => {
            set({ renewsOn })
          }}
          error={errorOf('renewsOn')}
        />
      </div>
      <Checkbox
        isSelected={fields.autoRenew}
        onChange={(autoRenew) => {
          set({ autoRenew })
        }}
      >
        {t('contracts.autoRenew')}
      </Checkbox>
      <div className={styles.fields}>
        <NumberField
          label={t('contracts.noticeDays')}
          description={deadlineHint() ?? t('contracts.noticeDaysHint')}
          value={fields.noticeDays}
          onChange={(noticeDays) => {
            set({ noticeDays })
          }}
          error={errorOf('noticeDays')}
        />
        <div className={styles.wide}>
          <TextField
            label={t('contracts.noticeMethod')}
            description={t('contracts.noticeMethodHint')}
            value={fields.noticeMethod}
            onChange={(noticeMethod) => {
              set({ noticeMethod })
            }}
            maxLength={NAME_LIMIT}
          />
        </div>
        {contract !== null && (
          <DateField
            label={t('contracts.endedOn')}
            description={t('contracts.endedOnHint')}
            value={fields.endedOn}
            onChange={(endedOn) => {
              set({ endedOn })
            }}
            error={errorOf('endedOn')}
          />
        )}
      </div>
      <TextField
        label={t('contracts.about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )

  /** The deadline as it comes out of what is typed, so that nobody has to count days. */
  function deadlineHint(): string | null {
    const renewsOn = daySchema.safeParse(fields.renewsOn)
    const noticeDays = fields.noticeDays ?? 0
    if (!renewsOn.success || !Number.isInteger(noticeDays) || noticeDays < 1 || noticeDays > 3_650)
      return null
    return t('contracts.deadline', {
      day: format.day(noticeDeadline({ renewsOn: renewsOn.data, noticeDays })),
    })
  }
}
