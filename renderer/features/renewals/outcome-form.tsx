/** Writes down how something ended, or changes it where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createOutcome } from '../../../shared/domain/constructors.ts'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import { contractId, initiativeId, outcomeId } from '../../../shared/domain/ids.ts'
import { outcomeKinds, outcomeResults, type Outcome } from '../../../shared/domain/outcome.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { changedFields, useRecordFields } from '../../ui/use-record-fields.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import {
  canBeJudged,
  checkOutcome,
  emptyOutcome,
  toOutcomeDraft,
  type OutcomeDraft,
  type OutcomeErrors,
  type OutcomeField,
} from './outcome-draft.ts'
import { subjectName } from './outcomes-on.ts'
import { QualityFields } from './quality-fields.tsx'
import styles from './renewals-tab.module.css'
import { Wrong } from './wrong.tsx'

export type OutcomeFormProps = {
  readonly records: AccountRecords
  /** Null: a new one. */
  readonly outcome: Outcome | null
  /** The day looked at: what is written down has most likely ended on it. */
  readonly asOf: Day
  readonly onDone: () => void
}

const GOALS = ['yes', 'partly', 'no', 'unknown'] as const
const REGRET = ['none', 'some', 'much', 'unknown'] as const
const NONE = 'none'

export function OutcomeForm({ records, outcome, asOf, onDone }: OutcomeFormProps) {
  const { t } = useTranslation('renewals')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const library = useOwnLibrary()
  const write = useWriter()
  const say = useUndoToast()
  const [errors, setErrors] = useState<OutcomeErrors>({})
  const [criterionDraft, setCriterionDraft] = useState('')
  const criterion = library.view?.records.library.criterion.trim() ?? ''
  const {
    fields,
    set: setFields,
    wrong,
    setWrong,
    store,
  } = useRecordFields<OutcomeDraft>(
    outcome === null ? emptyOutcome(asOf) : toOutcomeDraft(outcome),
    async (edits) => {
      const wrote = await write(records.account.id, edits)
      if (wrote.stored) {
        say(outcome === null ? t('outcomes.added') : t('outcomes.changed'), wrote.undo)
      }
      return wrote
    },
    onDone,
  )
  const place = useFirstFocus<HTMLDivElement>('input')

  // Put right as a whole: a day that is too early may be mended at another field than the one that said so.
  const set = (change: Partial<OutcomeDraft>) => {
    setFields(change)
    setErrors({})
  }

  const save = async () => {
    const checked = checkOutcome(fields, dayOf(now()))
    setErrors(checked.ok ? {} : checked.error.fields)
    if (!checked.ok) return
    const wanted = checked.value
    const id = outcomeId.safeParse(outcome?.id ?? newId())
    const recorded =
      outcome === null
        ? { recordedAt: now(), recorder: author }
        : { recordedAt: outcome.recordedAt, recorder: outcome.recorder }
    const made = id.success ? createOutcome(id.data, { ...wanted, ...recorded }) : null
    if (made === null || !made.ok || !(await keepCriterion())) {
      setWrong('notSaved')
      return
    }
    await store([outcome === null ? made.value : { ...made.value, set: changedFields(outcome, wanted) }])
  }

  /** Before the judgement that rests on it. False where it could not be stored. */
  async function keepCriterion(): Promise<boolean> {
    const text = criterionDraft.trim()
    if (criterion !== '' || text === '' || !canBeJudged(fields)) return true
    const wrote = await library.edit((id) => [{ record: id, kind: 'library', set: { criterion: text } }])
    return wrote.stored
  }

  function nameOf(): string {
    const { name, kind } = fields
    if (name.trim() !== '') return name.trim()
    return subjectName(records, fields) ?? (kind === null ? '' : t(`outcomes.kinds.${kind}`))
  }

  const errorOf = (field: OutcomeField) => {
    const error = errors[field]
    return error === undefined ? null : t(`outcomes.errors.${error}`)
  }

  return (
    <RecordForm
      className={styles.form}
      label={outcome === null ? t('outcomes.addTitle') : t('outcomes.editTitle', { name: nameOf() })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={outcome === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div ref={place} className={styles.group}>
        <RadioOptions
          label={t('outcomes.kind')}
          inRow
          options={outcomeKinds.map((id) => ({ id, label: t(`outcomes.kinds.${id}`) }))}
          value={fields.kind}
          onChange={(kind) => {
            set({ kind })
          }}
        />
        <Wrong words={errorOf('kind')} />
      </div>
      <div className={styles.group}>
        <RadioOptions
          label={t('outcomes.result')}
          inRow
          options={outcomeResults.map((id) => ({ id, label: t(`outcomes.results.${id}`) }))}
          value={fields.result}
          onChange={(result) => {
            set({ result })
          }}
        />
        <Wrong words={errorOf('result')} />
      </div>
      <div className={styles.fields}>
        <DateField
          label={t('outcomes.day')}
          value={fields.day}
          onChange={(day) => {
            set({ day })
          }}
          error={errorOf('day')}
        />
        <Select
          label={t('outcomes.contract')}
          options={subjects(records.contracts, fields.contract, t('outcomes.noContract'))}
          value={fields.contract ?? NONE}
          onChange={(id) => {
            set({ contract: contractId.safeParse(id).data ?? null })
          }}
        />
        <Select
          label={t('outcomes.initiative')}
          options={subjects(records.initiatives, fields.initiative, t('outcomes.noInitiative'))}
          value={fields.initiative ?? NONE}
          onChange={(id) => {
            set({ initiative: initiativeId.safeParse(id).data ?? null })
          }}
        />
      </div>
      <TextField
        label={t('outcomes.name')}
        description={t('outcomes.nameHint')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
      />
      <RadioOptions
        label={t('outcomes.goals')}
        inRow
        options={GOALS.map((id) => ({ id, label: t(`outcomes.goalsOptions.${id}`) }))}
        value={fields.goalsAchieved ?? 'unknown'}
        onChange={(chosen) => {
          set({ goalsAchieved: chosen === 'unknown' ? null : chosen })
        }}
      />
      <RadioOptions
        label={t('outcomes.regret')}
        inRow
        options={REGRET.map((id) => ({ id, label: t(`outcomes.regretOptions.${id}`) }))}
        value={fields.regret ?? 'unknown'}
        onChange={(chosen) => {
          set({ regret: chosen === 'unknown' ? null : chosen })
        }}
      />
      {canBeJudged(fields) && (
        <QualityFields
          criterion={criterion}
          draft={criterionDraft}
          onDraft={setCriterionDraft}
          highQuality={fields.highQuality}
          onHighQuality={(highQuality) => {
            set({ highQuality })
          }}
        />
      )}
      <TextField
        label={t('outcomes.lesson')}
        multiline
        value={fields.lesson}
        onChange={(lesson) => {
          set({ lesson })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )

  /** What it can be about; one that was deleted since stays chosen, so that saving does not lose it. */
  function subjects(
    all: readonly { readonly id: string; readonly name: string }[],
    chosen: string | null,
    none: string,
  ) {
    const options = [{ id: NONE, label: none }, ...all.map(({ id, name }) => ({ id, label: name }))]
    return chosen === null || all.some(({ id }) => id === chosen)
      ? options
      : [...options, { id: chosen, label: t('outcomes.gone') }]
  }
}
