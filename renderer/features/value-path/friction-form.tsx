/** Adds one answer about how much friction a step has. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { emptyFriction, frictionToEdit, missingInFriction, type MissingFriction } from './friction-draft.ts'
import { FrictionFields } from './friction-fields.tsx'
import styles from './steps.module.css'

export type FrictionFormProps = {
  readonly account: string
  readonly step: ValueStep
  readonly question: Question
  readonly people: readonly Person[]
  readonly onDone: () => void
}

export function FrictionForm({ account, step, question, people, onDone }: FrictionFormProps) {
  const { t } = useTranslation('valuePath')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const say = useUndoToast()
  const [draft, setDraft] = useState(() => emptyFriction(dayOf(now())))
  const [missing, setMissing] = useState<readonly MissingFriction[]>([])
  const [failed, setFailed] = useState(false)

  const save = async () => {
    const lacks = missingInFriction(draft, dayOf(now()))
    setMissing(lacks)
    if (lacks.length > 0) return
    const by = { recorder: author, recordedAt: now() }
    const edit = frictionToEdit(newId(), { step: step.id, question: question.id }, draft, by)
    const wrote = edit.ok ? await write(account, [edit.value]) : null
    setFailed(wrote?.stored !== true)
    if (wrote?.stored !== true) return
    say(t('steps.answered'), wrote.undo)
    onDone()
  }

  return (
    <RecordForm
      className={`${styles.form ?? ''} ${styles.inline ?? ''}`}
      label={t('steps.answerOf', { name: step.name })}
      error={failed ? t('steps.notSaved') : null}
      submitLabel={t('answer.save')}
      cancelLabel={t('steps.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <FrictionFields
        question={question}
        people={people}
        draft={draft}
        missing={missing}
        set={(change) => {
          setDraft((old) => ({ ...old, ...change }))
        }}
      />
    </RecordForm>
  )
}
