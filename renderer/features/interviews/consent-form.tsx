/** Asks for consent before anything is recorded: who agrees, and the words that are read to them. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

export type Agreed = {
  /** Null where it is nobody recorded; `name` then says who. */
  readonly person: Person['id'] | null
  readonly name: string
  readonly words: string
}

const SOMEBODY = 'somebody'

export type ConsentFormProps = {
  /** Those who are here first. */
  readonly people: readonly Person[]
  readonly error: string | null
  readonly onAgreed: (agreed: Agreed) => Promise<void>
  readonly onCancel: () => void
}

export function ConsentForm({ people, error, onAgreed, onCancel }: ConsentFormProps) {
  const { t } = useTranslation('interviews')
  const [who, setWho] = useState<string>(people[0]?.id ?? SOMEBODY)
  const [name, setName] = useState('')
  const [words, setWords] = useState<string>(t('attachments.recorder.ask'))
  const [asked, setAsked] = useState(false)
  const person = people.find(({ id }) => id === who) ?? null
  const lacksName = person === null && name.trim() === ''
  const lacksWords = words.trim() === ''

  const submit = async () => {
    setAsked(true)
    if (lacksName || lacksWords) return
    await onAgreed({
      person: person?.id ?? null,
      name: person === null ? name.trim() : person.name,
      words: words.trim(),
    })
  }
  return (
    <RecordForm
      label={t('attachments.recorder.title')}
      error={error}
      submitLabel={t('attachments.recorder.agreed')}
      cancelLabel={t('attachments.recorder.cancel')}
      leaveOnEscape
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Select
        label={t('attachments.recorder.who')}
        options={[
          ...people.map(({ id, name: label }) => ({ id: String(id), label })),
          { id: SOMEBODY, label: t('attachments.recorder.somebody') },
        ]}
        value={who}
        onChange={setWho}
      />
      {person === null && (
        <TextField
          label={t('attachments.recorder.name')}
          value={name}
          onChange={setName}
          maxLength={NAME_LIMIT}
          error={asked && lacksName ? t('attachments.recorder.nameWrong') : null}
          autoFocus
        />
      )}
      <TextField
        label={t('attachments.recorder.words')}
        description={t('attachments.recorder.wordsHint')}
        value={words}
        onChange={setWords}
        maxLength={TEXT_LIMIT}
        error={asked && lacksWords ? t('attachments.recorder.wordsWrong') : null}
        multiline
        autoFocus={person !== null}
      />
    </RecordForm>
  )
}
