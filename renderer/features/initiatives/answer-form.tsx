/** Adds one answer about an initiative where it is missing: which question, the answer, how we know it, who says so, when. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { answersWithoutValue } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { EvidenceFields } from '../../ui/evidence-fields.tsx'
import field from '../../ui/field.module.css'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Said } from '../../ui/quote.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import {
  answerToEdit,
  emptyAnswer,
  missingInAnswer,
  type AnswerDraft,
  type MissingInAnswer,
} from './answer-draft.ts'
import styles from './parts.module.css'

export type AnswerFormProps = {
  readonly account: string
  readonly initiative: Initiative
  /** One to choose from at least; that are still asked. */
  readonly questions: readonly Question[]
  readonly people: readonly Person[]
  readonly onDone: () => void
}

export function AnswerForm({ account, initiative, questions, people, onDone }: AnswerFormProps) {
  const { t } = useTranslation('initiatives')
  const { t: ui } = useTranslation('ui')
  const words = useInstrumentWords()
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const say = useUndoToast()
  const [chosen, setChosen] = useState<string | null>(null)
  const [draft, setDraft] = useState(() => emptyAnswer(dayOf(now())))
  const [missing, setMissing] = useState<readonly MissingInAnswer[]>([])
  const [failed, setFailed] = useState(false)
  const question = questions.find(({ id }) => id === chosen) ?? questions[0]
  if (question === undefined) return null
  const set = (change: Partial<AnswerDraft>) => {
    setDraft((old) => ({ ...old, ...change }))
  }
  const asked = words.question(question.id)

  const save = async () => {
    const lacks = missingInAnswer(draft, dayOf(now()))
    setMissing(lacks)
    if (lacks.length > 0) return
    const by = { recorder: author, recordedAt: now() }
    const edit = answerToEdit(newId(), { initiative: initiative.id, question: question.id }, draft, by)
    const wrote = edit.ok ? await write(account, [edit.value]) : null
    setFailed(wrote?.stored !== true)
    if (wrote?.stored !== true) return
    say(t('parts.answer.saved'), wrote.undo)
    onDone()
  }

  return (
    <RecordForm
      className={styles.form}
      label={t('parts.answer.form', { name: initiative.name })}
      error={failed ? t('notSaved') : null}
      submitLabel={t('parts.answer.save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      {questions.length > 1 && (
        <Select
          label={t('parts.answer.question')}
          options={questions.map(({ id }) => ({ id, label: words.question(id)?.title ?? id }))}
          value={question.id}
          onChange={(id) => {
            setChosen(id)
            set({ answer: null })
          }}
        />
      )}
      <p>
        <Said>{asked?.probe ?? question.id}</Said>
      </p>
      <RadioOptions
        label={asked?.title ?? t('parts.answer.title')}
        options={[
          ...question.options
            .filter(({ retired }) => retired !== true)
            .map(({ id }) => ({ id: `option:${id}`, label: words.option(question.id, id)?.label ?? id })),
          ...answersWithoutValue.map((id) => ({ id: `without:${id}`, label: ui(`without.${id}`) })),
        ]}
        value={draft.answer}
        onChange={(answer) => {
          set({ answer })
        }}
      />
      {missing.includes('answer') && (
        <p role="alert" className={field.error}>
          {t('parts.answer.needAnswer')}
        </p>
      )}
      <div className={styles.fields}>
        <EvidenceFields
          word={(key) => t(`parts.answer.${key}`)}
          people={people}
          draft={draft}
          missing={missing}
          set={set}
        />
      </div>
    </RecordForm>
  )
}
