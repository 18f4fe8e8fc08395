/** What an answer is about, where there is a choice; where there is nothing yet that it could be about, why not. */
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/instruments/instrument.ts'
import field from '../../ui/field.module.css'
import { Select } from '../../ui/select.tsx'
import { ACCOUNT, subjectChoices, type SubjectKey } from './answer-subject.ts'
import type { PictureData } from './picture-data.ts'

export type AnswerAboutProps = {
  readonly question: Question
  readonly picture: PictureData
  readonly value: SubjectKey | null
  readonly error: string | null
  readonly onChange: (key: SubjectKey) => void
}

export function AnswerAbout({ question, picture, value, error, onChange }: AnswerAboutProps) {
  const { t } = useTranslation('assessment')
  const choices = subjectChoices(question, picture.records)
  const [kind] = question.subjects
  if (choices.length === 0) {
    return <p className={field.error}>{t(kind === 'person' ? 'answer.noPerson' : 'answer.noStep')}</p>
  }
  if (choices.every(({ key }) => key === ACCOUNT)) return null
  return (
    <Select
      label={t(
        kind === 'person' ? 'answer.aboutWhom' : kind === 'valueStep' ? 'answer.aboutStep' : 'answer.about',
      )}
      placeholder={t('answer.choose')}
      options={choices.map(({ key, name }) => ({
        id: key,
        label: key === ACCOUNT ? t('answer.account') : name,
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
