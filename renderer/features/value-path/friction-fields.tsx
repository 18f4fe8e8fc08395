/** The fields of an answer about a step: how much friction it has, how we know it, who says so, and when. */
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { EvidenceFields } from '../../ui/evidence-fields.tsx'
import field from '../../ui/field.module.css'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { DONT_KNOW, type FrictionDraft, type MissingFriction } from './friction-draft.ts'
import styles from './steps.module.css'

const NOT_ASKED = 'notAsked'

export type FrictionFieldsProps = {
  readonly question: Question
  readonly people: readonly Person[]
  readonly draft: FrictionDraft
  readonly missing: readonly MissingFriction[]
  readonly set: (change: Partial<FrictionDraft>) => void
  /** Offers to say nothing, in these words; the other fields stand only once there is an answer. */
  readonly nothing?: string
}

export function FrictionFields({ question, people, draft, missing, set, nothing }: FrictionFieldsProps) {
  const { t } = useTranslation('valuePath')
  const words = useInstrumentWords()
  const options = [
    ...(nothing === undefined ? [] : [{ id: NOT_ASKED, label: nothing }]),
    ...question.options
      .filter(({ retired }) => retired !== true)
      .map(({ id }) => ({ id, label: words.option(question.id, id)?.label ?? id })),
    { id: DONT_KNOW, label: t('answer.dontKnow') },
  ]
  return (
    <>
      <RadioOptions
        label={t('answer.title')}
        options={options}
        value={draft.answer ?? (nothing === undefined ? null : NOT_ASKED)}
        onChange={(id) => {
          set({ answer: id === NOT_ASKED ? null : id })
        }}
      />
      {missing.includes('answer') && (
        <p role="alert" className={field.error}>
          {t('answer.needAnswer')}
        </p>
      )}
      {(nothing === undefined || draft.answer !== null) && (
        <div className={styles.fields}>
          <EvidenceFields
            word={(key) => t(`answer.${key}`)}
            people={people}
            draft={draft}
            missing={missing}
            set={set}
          />
        </div>
      )}
    </>
  )
}
