/** Chooses an answer to try: which question, which answer, of whom, and how we would know it. Nothing is written. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { evidenceKinds } from '../../../shared/domain/observation.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { speakerRole } from '../../ui/evidence-draft.ts'
import field from '../../ui/field.module.css'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { AnswerAbout } from './answer-about.tsx'
import { emptyDraft, missingIn, type AnswerDraft, type Missing } from './answer-draft.ts'
import styles from './answer-form.module.css'
import { firstSubject, type SubjectKey } from './answer-subject.ts'
import type { PictureData } from './picture-data.ts'
import { useAnswerOptions } from './use-answer-options.ts'
import { personToTry } from './what-if.ts'

const NOBODY = 'nobody'

export type WhatIfFormProps = {
  readonly picture: PictureData
  readonly question: string | null
  /** The best person for it; null to choose one here. */
  readonly person: string | null
  readonly subject: SubjectKey | null
  readonly onTry: (draft: AnswerDraft) => void
  readonly onCancel: () => void
}

export function WhatIfForm({ picture, question, person, subject, onTry, onCancel }: WhatIfFormProps) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const { now } = useEnvironment()
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const answerOptions = useAnswerOptions()
  const { records, score } = picture
  const { mainInitiative } = score
  const today = dayOf(now())
  const subjectFor = (id: string | null, speaker: string | null) => {
    const asked = id === null ? undefined : catalogue.questions.get(id)
    return asked === undefined ? null : firstSubject(asked, records, { mainInitiative, speaker })
  }
  const [draft, setDraft] = useState<AnswerDraft>(() => {
    const speaker = person ?? personToTry(question, score, records)
    const made = emptyDraft(today, question, speaker, subject ?? subjectFor(question, speaker))
    // Where nobody is recorded, nobody can have said it.
    return speaker === null ? { ...made, kind: 'inferred' } : made
  })
  const [shown, setShown] = useState<readonly Missing[]>([])
  const set = (change: Partial<AnswerDraft>) => {
    setDraft((old) => ({ ...old, ...change }))
  }
  const asked = draft.question === null ? undefined : catalogue.questions.get(draft.question)
  const role = speakerRole(draft.kind)
  const people = records.people.map(({ id, name, role: office }) => ({ id, label: name, detail: office }))
  const withNobody = [
    ...people.map(({ id, label }) => ({ id, label })),
    { id: NOBODY, label: t('answer.nobody') },
  ]
  const error = (missing: Missing, text: string) => (shown.includes(missing) ? text : null)

  const submit = () => {
    const missing = missingIn(draft, today)
    setShown(missing)
    if (missing.length === 0) onTry(draft)
    return Promise.resolve()
  }

  return (
    <RecordForm
      className={styles.form}
      error={null}
      submitLabel={t('whatIf.submit')}
      cancelLabel={t('whatIf.cancel')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Select
        label={t('answer.question')}
        placeholder={t('answer.choose')}
        options={[...catalogue.questions.values()]
          .filter(({ retired }) => retired !== true)
          .map(({ id }) => ({ id, label: words.question(id)?.title ?? id }))}
        value={draft.question}
        onChange={(id) => {
          const speaker = personToTry(id, score, records)
          set({ question: id, answer: null, speaker, subject: subjectFor(id, speaker) })
        }}
        error={error('question', t('answer.needQuestion'))}
      />
      {asked !== undefined && (
        <>
          <RadioOptions
            label={t('answer.answer')}
            options={answerOptions(asked)}
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
      {role !== 'none' && (
        <Select
          label={t(draft.kind === 'reported' ? 'answer.speakerReported' : 'answer.speaker')}
          placeholder={t('answer.choose')}
          options={role === 'needed' ? people : withNobody}
          value={draft.speaker ?? (role === 'needed' ? null : NOBODY)}
          onChange={(id) => {
            set({ speaker: id === NOBODY ? null : id })
          }}
          error={error('speaker', t('answer.needSpeaker'))}
        />
      )}
      <Select
        label={t('answer.kind')}
        options={evidenceKinds.map((kind) => ({ id: kind, label: ui(`kinds.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          set({ kind })
        }}
      />
    </RecordForm>
  )
}
