/** The quick assessment of a prospect: the two screening questions, answered by one person, each answer evidence of its own. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../../../shared/changes/change.ts'
import { createPerson } from '../../../shared/domain/constructors.ts'
import { dayOf } from '../../../shared/domain/day.ts'
import { personId } from '../../../shared/domain/ids.ts'
import type { EvidenceKind } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { Said } from '../../ui/quote.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import field from '../../ui/field.module.css'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { draftToEdit, emptyDraft } from './answer-draft.ts'
import styles from './answer-form.module.css'
import type { PictureData } from './picture-data.ts'
import { useAnswerOptions } from './use-answer-options.ts'

const SOMEBODY_ELSE = 'somebodyElse'
const kinds = ['said', 'inferred'] as const

export function QuickAssessment({
  picture,
  onDone,
}: {
  readonly picture: PictureData
  readonly onDone: () => void
}) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const answerOptions = useAnswerOptions()
  const say = useUndoToast()
  const words = useInstrumentWords()
  const { screening } = useCatalogue()
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const [recorder] = useAuthorName()
  const { people, there } = inTurn(picture)
  const [kind, setKind] = useState<EvidenceKind>('said')
  const [who, setWho] = useState<string>(there?.id ?? SOMEBODY_ELSE)
  const [name, setName] = useState('')
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [wrong, setWrong] = useState<'one' | 'who' | 'notSaved' | null>(null)

  const save = async () => {
    const given = Object.entries(answers)
    if (given.length === 0) {
      setWrong('one')
      return
    }
    const edits: Edit[] = []
    let speaker: string | null = who
    if (kind === 'said' && who === SOMEBODY_ELSE) {
      speaker = newId()
      const id = personId.safeParse(speaker)
      const person = id.success ? createPerson(id.data, { name: name.trim() }) : null
      if (person === null || !person.ok) {
        setWrong('who')
        return
      }
      edits.push(person.value)
    }
    const at = now()
    for (const [question, answer] of given) {
      const draft = { ...emptyDraft(dayOf(at), question, speaker), answer, kind }
      const edit = draftToEdit(newId(), draft, { recorder, recordedAt: at }, null)
      if (edit.ok) edits.push(edit.value)
    }
    const wrote = await write(picture.account, edits)
    setWrong(wrote.stored ? null : 'notSaved')
    if (!wrote.stored) return
    say(t('quick.saved', { count: given.length }), wrote.undo)
    onDone()
  }

  return (
    <RecordForm
      className={styles.form}
      error={wrong === 'notSaved' ? t('answer.notSaved') : null}
      submitLabel={t('quick.save')}
      cancelLabel={t('quick.cancel')}
      onSubmit={save}
      onCancel={onDone}
    >
      <RadioOptions
        label={t('answer.kind')}
        inRow
        options={kinds.map((id) => ({ id, label: ui(`kinds.${id}`) }))}
        value={kind === 'inferred' ? 'inferred' : 'said'}
        onChange={setKind}
      />
      {kind === 'said' && people.length > 0 && (
        <Select
          label={t('quick.who')}
          options={[
            ...people.map((person) => ({ id: person.id, label: person.name })),
            { id: SOMEBODY_ELSE, label: t('quick.newPerson') },
          ]}
          value={who}
          onChange={setWho}
        />
      )}
      {kind === 'said' && who === SOMEBODY_ELSE && (
        <TextField
          label={people.length === 0 ? t('quick.who') : t('quick.newPersonName')}
          placeholder={t('quick.newPersonName')}
          value={name}
          onChange={setName}
          maxLength={200}
          error={wrong === 'who' ? t('quick.needWho') : null}
        />
      )}
      {screening.map((question) => (
        <div key={question.id} className={styles.question}>
          <p>
            <Said>{words.question(question.id)?.probe ?? question.id}</Said>
          </p>
          <RadioOptions
            label={words.question(question.id)?.title ?? question.id}
            options={answerOptions(question)}
            value={answers[question.id] ?? null}
            onChange={(answer) => {
              setAnswers((old) => ({ ...old, [question.id]: answer }))
            }}
          />
        </div>
      ))}
      {wrong === 'one' && <p className={field.error}>{t('quick.needOne')}</p>}
    </RecordForm>
  )
}

/** Those who are there before those who left; `there` is the first of them, for whom most answers are recorded. */
function inTurn({ records, asOf }: PictureData) {
  const left = (person: Person) => person.leftOn !== null && person.leftOn <= asOf
  const people = records.people.toSorted((one, other) => Number(left(one)) - Number(left(other)))
  return { people, there: people.find((person) => !left(person)) }
}
