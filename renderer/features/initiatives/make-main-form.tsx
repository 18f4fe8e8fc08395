/** Makes an initiative the main one from a day on; what was main before stays so until that day. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseMainInitiative } from '../../../shared/domain/constructors.ts'
import { day as daySchema, dayOf } from '../../../shared/domain/day.ts'
import { mainInitiativeId } from '../../../shared/domain/ids.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import styles from './initiatives-tab.module.css'

export type MakeMainFormProps = {
  readonly account: string
  readonly initiative: Initiative
  readonly onDone: () => void
}

export function MakeMainForm({ account, initiative, onDone }: MakeMainFormProps) {
  const { t } = useTranslation('initiatives')
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const [from, setFrom] = useState<string>(() => dayOf(now()))
  const [wrong, setWrong] = useState<'day' | 'notSaved' | null>(null)

  const save = async () => {
    const parsed = daySchema.safeParse(from)
    const id = mainInitiativeId.safeParse(newId())
    if (!parsed.success || !id.success) {
      setWrong('day')
      return
    }
    const made = chooseMainInitiative(id.data, { initiative: initiative.id, from: parsed.data })
    const wrote = made.ok ? await write(account, [made.value]) : { stored: false }
    if (wrote.stored) onDone()
    else setWrong('notSaved')
  }

  return (
    <RecordForm
      inRow
      className={styles.inline}
      label={t('makeMainOf', { name: initiative.name })}
      submitLabel={t('make')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <DateField
        label={t('from')}
        value={from}
        onChange={(chosen) => {
          setFrom(chosen)
          setWrong(null)
        }}
        autoFocus
        error={wrong === 'day' ? t('needDay') : wrong === 'notSaved' ? t('notSaved') : null}
      />
    </RecordForm>
  )
}
