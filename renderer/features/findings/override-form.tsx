/** Reads a label of the model otherwise, or takes that back; either way with a reason that stays. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createOverride } from '../../../shared/domain/constructors.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { Overridable } from '../../../shared/domain/finding.ts'
import { overrideId } from '../../../shared/domain/ids.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './findings-tab.module.css'
import { labelChoices } from './labels.ts'
import { useLabelWords } from './use-label-words.ts'

export type OverrideFormProps = {
  readonly account: string
  readonly of: Overridable
  /** The label that stands by a person's word; null where none does. */
  readonly standing: string | null
  readonly takeBack: boolean
  readonly asOf: Day
  readonly onDone: () => void
}

export function OverrideForm({ account, of, standing, takeBack, asOf, onDone }: OverrideFormProps) {
  const { t } = useTranslation('findings')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const say = useUndoToast()
  const words = useLabelWords()
  const [label, setLabel] = useState(standing)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<'label' | 'reason' | 'notSaved' | null>(null)
  const place = useFirstFocus<HTMLDivElement>('button, textarea')
  const lower = t(`lead.reads.${of}`)

  const save = async () => {
    if (!takeBack && label === null) {
      setWrong('label')
      return
    }
    if (reason.trim() === '') {
      setWrong('reason')
      return
    }
    const id = overrideId.safeParse(newId())
    const made = id.success
      ? createOverride(id.data, {
          of,
          label: takeBack ? null : label,
          reason: reason.trim(),
          day: asOf,
          recordedAt: now(),
          recorder: author,
        })
      : null
    const wrote = made?.ok === true ? await write(account, [made.value]) : null
    if (wrote?.stored !== true) {
      setWrong('notSaved')
      return
    }
    say(
      takeBack ? t('overrides.takenBack') : t('overrides.stored', { of: t(`overrides.of.${of}`) }),
      wrote.undo,
    )
    onDone()
  }

  return (
    <RecordForm
      className={styles.override}
      label={takeBack ? t('overrides.takeBack', { of: lower }) : t('overrides.set', { of: lower })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={takeBack ? t('overrides.takeBackShort') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div ref={place} className={styles.fields}>
        {!takeBack && (
          <Select
            label={t('overrides.label')}
            options={labelChoices[of].map((id) => ({ id, label: words(of, id) }))}
            value={labelChoices[of].find((id) => id === label) ?? null}
            onChange={(chosen) => {
              setLabel(chosen)
              setWrong(null)
            }}
            error={wrong === 'label' ? t('overrides.needLabel') : null}
          />
        )}
        <TextField
          label={t('overrides.reason')}
          description={takeBack ? t('overrides.takeBackHint') : t('overrides.reasonHint')}
          multiline
          value={reason}
          onChange={(text) => {
            setReason(text)
            setWrong(null)
          }}
          maxLength={TEXT_LIMIT}
          error={wrong === 'reason' ? t('overrides.needReason') : null}
        />
      </div>
    </RecordForm>
  )
}
