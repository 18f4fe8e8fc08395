/** Says on which day a contract ended. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contract } from '../../../shared/domain/contract.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'

export type EndContractFormProps = {
  readonly account: string
  readonly contract: Contract
  readonly asOf: Day
  readonly onDone: () => void
}

export function EndContractForm({ account, contract, asOf, onDone }: EndContractFormProps) {
  const { t } = useTranslation('renewals')
  const write = useWriter()
  const say = useUndoToast()
  const [day, setDay] = useState<string>(contract.renewsOn < asOf ? contract.renewsOn : asOf)
  const [wrong, setWrong] = useState<'day' | 'endedBefore' | 'notSaved' | null>(null)

  const save = async () => {
    const endedOn = daySchema.safeParse(day)
    if (!endedOn.success) {
      setWrong('day')
      return
    }
    if (contract.begins !== null && endedOn.data < contract.begins) {
      setWrong('endedBefore')
      return
    }
    const wrote = await write(account, [
      { record: contract.id, kind: 'contract', set: { endedOn: endedOn.data } },
    ])
    if (!wrote.stored) {
      setWrong('notSaved')
      return
    }
    say(t('contracts.endedToast', { name: contract.name }), wrote.undo)
    onDone()
  }

  return (
    <RecordForm
      inRow
      label={t('contracts.end', { name: contract.name })}
      submitLabel={t('contracts.endIt')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <DateField
        label={t('contracts.lastDay')}
        value={day}
        onChange={(chosen) => {
          setDay(chosen)
          setWrong(null)
        }}
        autoFocus
        error={wrong === null ? null : wrong === 'notSaved' ? t('notSaved') : t(`contracts.errors.${wrong}`)}
      />
    </RecordForm>
  )
}
