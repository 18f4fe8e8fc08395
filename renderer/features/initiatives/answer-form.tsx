/** Adds one answer about an initiative where it is missing: which question, the answer, how we know it, who says so, when. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { answersWithoutValue, evidenceKinds } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import field from '../../ui/field.module.css'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Said } from '../../ui/quote.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import {
  answerToEdit,
  emptyAnswer,
  missingInAnswer,
  speakerOf,
  type AnswerDraft,
  type MissingInAnswer,
} from './answer-draft.ts'
import styles from './parts.module.css'

const NOBODY = 'nobody'

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
    const by = { recorder: author ?? '', recordedAt: now() }
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
      <WhoAndWhen draft={draft} missing={missing} people={people} set={set} />
    </RecordForm>
  )
}

type WhoAndWhenProps = {
  readonly draft: AnswerDraft
  readonly missing: readonly MissingInAnswer[]
  readonly people: readonly Person[]
  readonly set: (change: Partial<AnswerDraft>) => void
}

function WhoAndWhen({ draft, missing, people, set }: WhoAndWhenProps) {
  const { t } = useTranslation('initiatives')
  const { t: ui } = useTranslation('ui')
  const { kind } = draft
  const speaker = speakerOf(kind)
  const named = people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role }))
  const withNobody = [...named, { id: NOBODY, label: t('parts.answer.nobody'), detail: '' }]
  const speakerLabel =
    kind === 'seen' ? 'speakerSeen' : kind === 'reported' ? ('speakerReported' as const) : 'speaker'
  return (
    <div className={styles.fields}>
      <Select
        label={t('parts.answer.kind')}
        options={evidenceKinds.map((id) => ({ id, label: ui(`kinds.${id}`) }))}
        value={kind}
        onChange={(next) => {
          set({ kind: next })
        }}
      />
      {speaker !== 'none' && (
        <Select
          label={t(`parts.answer.${speakerLabel}`)}
          placeholder={t('parts.answer.choose')}
          options={speaker === 'needed' ? named : withNobody}
          value={draft.speaker ?? (speaker === 'needed' ? null : NOBODY)}
          onChange={(id) => {
            set({ speaker: id === NOBODY ? null : id })
          }}
          isDisabled={speaker === 'needed' && people.length === 0}
          {...(people.length === 0 ? { description: t('parts.answer.nobodyThere') } : {})}
          error={missing.includes('speaker') ? t('parts.answer.needSpeaker') : null}
        />
      )}
      {kind === 'reported' && (
        <Select
          label={t('parts.answer.reportedBy')}
          options={withNobody}
          value={draft.reportedBy ?? NOBODY}
          onChange={(id) => {
            set({ reportedBy: id === NOBODY ? null : id })
          }}
        />
      )}
      {(kind === 'seen' || kind === 'document') && (
        <TextField
          label={t('parts.answer.source')}
          value={draft.source}
          onChange={(source) => {
            set({ source })
          }}
          maxLength={NAME_LIMIT}
        />
      )}
      <DateField
        label={t('parts.answer.day')}
        value={draft.day}
        onChange={(day) => {
          set({ day })
        }}
        error={missing.includes('day') ? t('parts.answer.needDay') : null}
      />
    </div>
  )
}
