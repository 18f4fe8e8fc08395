/** Writes a question of the user's own, or changes it where it stands; says before saving what that does to its answers. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../../../shared/changes/change.ts'
import { createOwnQuestion } from '../../../shared/domain/constructors.ts'
import { questionId } from '../../../shared/domain/ids.ts'
import { ownSubjects, type OwnInstrument, type OwnQuestion } from '../../../shared/domain/library.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { constructIds } from '../../../shared/instruments/instrument.ts'
import type { AnswerCount } from '../../data/data.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstField } from '../../ui/use-record-fields.ts'
import { meaningChanges, nextVersion, type MeaningChange } from './meaning-changes.ts'
import { MeaningNotice } from './meaning-notice.tsx'
import { OptionRows } from './option-rows.tsx'
import {
  PROBE_LIMIT,
  changedInForm,
  checkQuestion,
  differingFields,
  emptyDraft,
  toDraft,
  toFields,
  type QuestionDraft,
} from './question-draft.ts'
import styles from './question-form.module.css'

export type QuestionFormProps = {
  readonly instrument: OwnInstrument
  /** Null: a new one. */
  readonly question: OwnQuestion | null
  /** Where a new one stands. */
  readonly place: number
  /** Undefined while its answers are being counted. */
  readonly count: AnswerCount | undefined
  readonly onDone: () => void
}

const KEPT = 'keptOnly'
const NO_CHANGES: readonly MeaningChange[] = []

export function QuestionForm({ instrument, question, place, count, onDone }: QuestionFormProps) {
  const { t } = useTranslation('library')
  const words = useInstrumentWords()
  const { newId } = useEnvironment()
  const library = useOwnLibrary()
  const first = useFirstField('focus')
  const [id] = useState(() => question?.id ?? newId())
  const [draft, setDraft] = useState<QuestionDraft>(() =>
    question === null ? emptyDraft(newId) : toDraft(question),
  )
  const [begun] = useState(draft)
  const [tried, setTried] = useState(false)
  const [notSaved, setNotSaved] = useState(false)
  const set = (change: Partial<QuestionDraft>) => {
    setNotSaved(false)
    setDraft((old) => ({ ...old, ...change }))
  }
  const found = checkQuestion(draft)
  const errors = tried ? found : null
  const fields = toFields(draft, question)
  const changes = question === null || fields === null ? NO_CHANGES : meaningChanges(question, fields, count)
  const version = nextVersion(instrument, changes)

  const save = async () => {
    setTried(true)
    if (fields === null) return
    const edits = editsOf({ id, instrument, question, place, version }, fields)
    if (edits === null) setNotSaved(true)
    else if (edits.length === 0 || (await library.edit(() => edits)).stored) onDone()
    else setNotSaved(true)
  }
  const lengthError = (field: 'title' | 'probe' | 'source', limit: number) => {
    const wrong = errors?.[field]
    if (wrong === undefined) return null
    return t(`form.errors.${wrong}`, { limit, length: draft[field].trim().length })
  }
  const construct = draft.construct ?? KEPT
  const constructs = [
    ...constructIds.map((known): SelectOption<string> => ({ id: known, label: words.construct(known) })),
    // One that only a newer version measures is kept as it is unless another is chosen.
    ...(construct === KEPT || constructIds.some((known) => known === construct)
      ? []
      : [{ id: construct, label: t('question.unreadable', { construct }) }]),
    { id: KEPT, label: t('form.keptOnly') },
  ]

  return (
    <RecordForm
      className={styles.form}
      label={question === null ? t('form.newTitle') : t('form.editTitle', { title: question.title })}
      error={notSaved ? t('form.notSaved') : errors === null ? null : t('form.look')}
      submitLabel={
        question === null
          ? t('form.add')
          : changes.length > 0
            ? t('form.saveAs', { version })
            : t('form.save')
      }
      cancelLabel={t('form.cancel')}
      // Escape closes what it loses nothing of.
      leaveOnEscape={!changedInForm(draft, begun)}
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('form.title')}
        description={t('form.titleHint')}
        value={draft.title}
        onChange={(title) => {
          set({ title })
        }}
        inputRef={first}
        error={lengthError('title', NAME_LIMIT)}
      />
      <TextField
        label={t('form.probe')}
        description={t('form.probeHint')}
        multiline
        value={draft.probe}
        onChange={(probe) => {
          set({ probe })
        }}
        error={lengthError('probe', PROBE_LIMIT)}
      />
      <div className={styles.fields}>
        <Select
          label={t('form.construct')}
          options={constructs}
          value={construct}
          onChange={(chosen) => {
            set(chosen === KEPT ? { construct: null, core: false } : { construct: chosen })
          }}
        />
        <Select
          label={t('form.subject')}
          options={ownSubjects.map((subject) => ({ id: subject, label: t(`form.subjects.${subject}`) }))}
          value={draft.subject}
          onChange={(subject) => {
            set({ subject })
          }}
        />
      </div>
      <Checkbox
        isSelected={draft.core}
        isDisabled={draft.construct === null}
        onChange={(core) => {
          set({ core })
        }}
      >
        {t(draft.construct === null ? 'form.coreKept' : 'form.core')}
      </Checkbox>
      <OptionRows
        options={draft.options}
        stored={question}
        count={count}
        errors={errors}
        onChange={(options) => {
          set({ options })
        }}
      />
      <TextField
        label={t('form.source')}
        description={t('form.sourceHint')}
        value={draft.source}
        onChange={(source) => {
          set({ source })
        }}
        error={lengthError('source', NAME_LIMIT)}
      />
      <MeaningNotice changes={changes} version={version} name={instrument.name} />
    </RecordForm>
  )
}

type Writing = {
  readonly id: string
  readonly instrument: OwnInstrument
  readonly question: OwnQuestion | null
  readonly place: number
  readonly version: number
}

/** What saving writes; empty where nothing differs, null where it cannot be written. */
function editsOf(
  { id, instrument, question, place, version }: Writing,
  fields: NonNullable<ReturnType<typeof toFields>>,
): readonly Edit[] | null {
  const parsed = questionId.safeParse(id)
  if (!parsed.success) return null
  const made = createOwnQuestion(parsed.data, {
    ...question,
    instrument: instrument.id,
    place,
    retired: question?.retired ?? false,
    ...fields,
  })
  if (!made.ok) return null
  const edit =
    question === null ? made.value : { ...made.value, set: differingFields(question, made.value.set) }
  const risen: readonly Edit[] =
    version === instrument.version ? [] : [{ record: instrument.id, kind: 'ownInstrument', set: { version } }]
  return [edit, ...risen].filter(({ set }) => Object.keys(set).length > 0)
}
