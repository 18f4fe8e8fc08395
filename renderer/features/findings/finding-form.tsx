/** Writes down a finding with the answers it rests on, or changes it where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createFinding } from '../../../shared/domain/constructors.ts'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import { findingId } from '../../../shared/domain/ids.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { changedFields, useRecordFields } from '../../ui/use-record-fields.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { EvidenceChooser } from './evidence-chooser.tsx'
import {
  checkFinding,
  emptyFinding,
  evidenceEdits,
  toFindingDraft,
  type FindingDraft,
  type FindingErrors,
} from './finding-draft.ts'
import styles from './findings-tab.module.css'
import { lastPlace } from './order.ts'

export type FindingFormProps = {
  readonly records: AccountRecords
  /** Null: a new one. */
  readonly finding: Finding | null
  readonly asOf: Day
  readonly onDone: () => void
}

export function FindingForm({ records, finding, asOf, onDone }: FindingFormProps) {
  const { t } = useTranslation('findings')
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const say = useUndoToast()
  const [errors, setErrors] = useState<FindingErrors>({})
  const {
    fields,
    set: setFields,
    wrong,
    setWrong,
    store,
  } = useRecordFields<FindingDraft>(
    finding === null ? emptyFinding(asOf) : toFindingDraft(finding),
    async (edits) => {
      const wrote = await write(records.account.id, edits)
      if (wrote.stored) say(finding === null ? t('added') : t('changed'), wrote.undo)
      return wrote
    },
    onDone,
  )
  const first = useFirstFocus<HTMLTextAreaElement>(null)

  // Put right as a whole: a day that is too early may be mended at another field than the one that said so.
  const set = (change: Partial<FindingDraft>) => {
    setFields(change)
    setErrors({})
  }

  const save = async () => {
    const checked = checkFinding(fields, dayOf(now()))
    setErrors(checked.ok ? {} : checked.error.fields)
    if (!checked.ok) return
    const wanted = checked.value
    const id = findingId.safeParse(finding?.id ?? newId())
    const place = finding?.place ?? lastPlace(records.findings)
    const made = id.success ? createFinding(id.data, { ...wanted, place }) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    const chosen = evidenceEdits(finding, fields.evidence)
    const words = finding === null ? made.value.set : changedFields(finding, wanted)
    await store([{ ...made.value, set: { ...words, ...chosen } }])
  }

  return (
    <RecordForm
      className={styles.form}
      label={finding === null ? t('addTitle') : t('editTitle', { name: finding.statement })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={finding === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('statement')}
        description={t('statementHint')}
        multiline
        value={fields.statement}
        onChange={(statement) => {
          set({ statement })
        }}
        maxLength={TEXT_LIMIT}
        areaRef={first}
        error={errors.statement === undefined ? null : t(errors.statement)}
      />
      <div className={styles.pair}>
        <TextField
          label={t('soWhat')}
          description={t('soWhatHint')}
          multiline
          value={fields.soWhat}
          onChange={(soWhat) => {
            set({ soWhat })
          }}
          maxLength={TEXT_LIMIT}
        />
        <TextField
          label={t('recommendation')}
          description={t('recommendationHint')}
          multiline
          value={fields.recommendation}
          onChange={(recommendation) => {
            set({ recommendation })
          }}
          maxLength={TEXT_LIMIT}
        />
        <TextField
          label={t('owner')}
          description={t('ownerHint')}
          value={fields.owner}
          onChange={(owner) => {
            set({ owner })
          }}
          maxLength={NAME_LIMIT}
        />
        <DateField
          label={t('day')}
          value={fields.day}
          onChange={(day) => {
            set({ day })
          }}
          error={errors.day === undefined ? null : t(errors.day)}
        />
      </div>
      <EvidenceChooser
        observations={records.observations.filter(({ day }) => day <= asOf)}
        people={records.people}
        asOf={asOf}
        chosen={fields.evidence}
        onChoose={(id, chosen) => {
          const evidence = new Set(fields.evidence)
          if (chosen) evidence.add(id)
          else evidence.delete(id)
          set({ evidence })
        }}
      />
    </RecordForm>
  )
}
