/** Ends a motive: asks for the last day on which it held. It stays on record, and stands on every day before. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { wrongUntil } from './motive-draft.ts'
import styles from './motives.module.css'

export type EndMotiveFormProps = {
  readonly account: string
  readonly motive: Motive
  readonly onDone: () => void
}

export function EndMotiveForm({ account, motive, onDone }: EndMotiveFormProps) {
  const { t } = useTranslation('valuePath')
  const { now } = useEnvironment()
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const [until, setUntil] = useState<string>(() => dayOf(now()))
  const [error, setError] = useState<string | null>(null)
  const reason = t(`motives.reasons.${motive.reason}`)

  const save = async () => {
    const fault = wrongUntil(until, motive.day)
    if (fault !== undefined) {
      setError(fault === 'needDay' ? t('motives.needUntil') : t(`motives.wrong.${fault}`))
      return
    }
    const wrote = await write(account, [{ record: motive.id, kind: 'motive', set: { until } }])
    if (!wrote.stored) {
      setError(t('motives.notSaved'))
      return
    }
    say(t('motives.ended', { reason, day: format.day(until) }), wrote.undo)
    onDone()
  }

  return (
    <RecordForm
      className={styles.form}
      label={t('motives.endTitle', { reason })}
      submitLabel={t('motives.endShort')}
      cancelLabel={t('motives.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <DateField label={t('motives.until')} value={until} onChange={setUntil} autoFocus error={error} />
    </RecordForm>
  )
}
