/** Adds an answer to any question without a note, or corrects one that is there. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { evidenceKinds, type Observation } from '../../../shared/domain/observation.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { speakerRole } from '../../ui/evidence-draft.ts'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import field from '../../ui/field.module.css'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { AnswerAbout } from './answer-about.tsx'
import {
  draftOf,
  draftToEdit,
  emptyDraft,
  missingIn,
  type AnswerDraft,
  type Missing,
} from './answer-draft.ts'
import { firstSubject, type SubjectKey } from './answer-subject.ts'
import type { PictureData } from './picture-data.ts'
import styles from './answer-form.module.css'
import { useAnswerOptions } from './use-answer-options.ts'

const NOBODY = 'nobody'

export type AnswerFormProps = {
  readonly picture: PictureData
  /** Filled in already, for a new answer. */
  readonly question?: string | null
  readonly person?: string | null
  /** What it is about: a person, a step of the value path. */
  readonly subject?: SubjectKey | null
  /** The answer to correct; a new one without it. */
  readonly correct?: Observation | null
  /** What a new answer holds at first, its day aside. */
  readonly filledIn?: AnswerDraft | null
  /** It was written. */
  readonly onStored?: () => void
  readonly onDone: () => void
}

export function AnswerForm({
  picture,
  question = null,
  person = null,
  subject = null,
  correct = null,
  filledIn = null,
  onStored,
  onDone,
}: AnswerFormProps) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const answerOptions = useAnswerOptions()
  const say = useUndoToast()
  const words = useInstrumentWords()
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const [recorder] = useAuthorName()
  const catalogue = useCatalogue()
  const { records, score } = picture
  const { mainInitiative } = score
  const subjectFor = (id: string | null, speaker: string | null) => {
    const asked = id === null ? undefined : catalogue.questions.get(id)
    return asked === undefined ? null : firstSubject(asked, records, { mainInitiative, speaker })
  }
  const [draft, setDraft] = useState<AnswerDraft>(() =>
    correct === null
      ? {
          ...emptyDraft(dayOf(now()), question, person, subject ?? subjectFor(question, person)),
          ...(filledIn === null ? {} : { ...filledIn, day: dayOf(now()) }),
        }
      : draftOf(correct),
  )
  const [shown, setShown] = useState<readonly Missing[]>([])
  const [failed, setFailed] = useState(false)
  const set = (change: Partial<AnswerDraft>) => {
    setDraft((old) => ({ ...old, ...change }))
  }
  const asked = draft.question === null ? undefined : catalogue.questions.get(draft.question)
  const people = picture.records.people.map((one) => ({ id: one.id, label: one.name, detail: one.role }))
  const withNobody = [
    ...people.map(({ id, label }) => ({ id, label })),
    { id: NOBODY, label: t('answer.nobody') },
  ]
  const role = speakerRole(draft.kind)
  const error = (missing: Missing, text: string) => (shown.includes(missing) ? text : null)

  const save = async () => {
    const missing = missingIn(draft, dayOf(now()))
    setShown(missing)
    if (missing.length > 0) return
    const edit = draftToEdit(correct?.id ?? newId(), draft, { recorder, recordedAt: now() }, correct)
    if (!edit.ok) {
      setFailed(true)
      return
    }
    if (Object.keys(edit.value.set).length === 0) {
      onDone()
      return
    }
    const wrote = await write(picture.account, [edit.value])
    setFailed(!wrote.stored)
    if (!wrote.stored) return
    say(t(correct === null ? 'drawer.saved' : 'drawer.corrected'), wrote.undo)
    onStored?.()
    onDone()
  }

  return (
    <RecordForm
      className={styles.form}
      error={failed ? t('answer.notSaved') : null}
      submitLabel={t('answer.save')}
      cancelLabel={t('answer.cancel')}
      onSubmit={save}
      onCancel={onDone}
    >
      <Select
        label={t('answer.question')}
        placeholder={t('answer.choose')}
        options={[...catalogue.questions.values()]
          .filter(({ id, retired }) => retired !== true || id === draft.question)
          .map(({ id }) => ({ id, label: words.question(id)?.title ?? id }))}
        value={draft.question}
        onChange={(id) => {
          set({ question: id, answer: null, subject: subjectFor(id, draft.speaker) })
        }}
        isDisabled={correct !== null}
        error={error('question', t('answer.needQuestion'))}
      />
      {asked !== undefined && (
        <>
          <RadioOptions
            label={t('answer.answer')}
            options={answerOptions(asked, draft.answer)}
            value={draft.answer}
            onChange={(answer) => {
              set({ answer })
            }}
          />
          {shown.includes('answer') && <p className={field.error}>{t('answer.needAnswer')}</p>}
          <AnswerAbout
            question={asked}
            picture={picture}
            value={draft.subject}
            error={error('subject', t('answer.needSubject'))}
            onChange={(key) => {
              set({ subject: key })
            }}
          />
        </>
      )}
      <Select
        label={t('answer.kind')}
        options={evidenceKinds.map((kind) => ({ id: kind, label: ui(`kinds.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          set({ kind })
        }}
      />
      {role !== 'none' && (
        <Select
          label={t(speakerLabel(draft.kind))}
          placeholder={t('answer.choose')}
          options={role === 'needed' ? people : withNobody}
          value={draft.speaker ?? (role === 'needed' ? null : NOBODY)}
          onChange={(id) => {
            set({ speaker: id === NOBODY ? null : id })
          }}
          error={error('speaker', t('answer.needSpeaker'))}
        />
      )}
      {draft.kind === 'reported' && (
        <Select
          label={t('answer.reportedBy')}
          options={withNobody}
          value={draft.reportedBy ?? NOBODY}
          onChange={(id) => {
            set({ reportedBy: id === NOBODY ? null : id })
          }}
        />
      )}
      {(draft.kind === 'seen' || draft.kind === 'document') && (
        <TextField
          label={t('answer.source')}
          value={draft.source}
          onChange={(source) => {
            set({ source })
          }}
          maxLength={200}
        />
      )}
      <DateField
        label={t('answer.day')}
        value={draft.day}
        onChange={(value) => {
          set({ day: value })
        }}
        error={error('day', t('answer.needDay'))}
      />
      <TextField
        label={t('answer.remark')}
        multiline
        value={draft.remark}
        onChange={(remark) => {
          set({ remark })
        }}
      />
    </RecordForm>
  )
}

function speakerLabel(kind: AnswerDraft['kind']) {
  if (kind === 'seen') return 'answer.speakerSeen'
  return kind === 'reported' ? 'answer.speakerReported' : 'answer.speaker'
}
