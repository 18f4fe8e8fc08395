/** The fields of an answer about a step: how much friction it has, how we know it, who says so, and when. */
import { useTranslation } from 'react-i18next'
import { evidenceKinds } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { DateField } from '../../ui/date-field.tsx'
import field from '../../ui/field.module.css'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DONT_KNOW, speakerOf, type FrictionDraft, type MissingFriction } from './friction-draft.ts'
import styles from './steps.module.css'

const NOBODY = 'nobody'
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
  const { t: ui } = useTranslation('ui')
  const words = useInstrumentWords()
  const { kind } = draft
  const speaker = speakerOf(kind)
  const named = people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role }))
  const withNobody = [...named, { id: NOBODY, label: t('answer.nobody'), detail: '' }]
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
          <Select
            label={t('answer.kind')}
            options={evidenceKinds.map((id) => ({ id, label: ui(`kinds.${id}`) }))}
            value={kind}
            onChange={(chosen) => {
              set({ kind: chosen })
            }}
          />
          {speaker !== 'none' && (
            <Select
              label={t(`answer.${speakerLabel(kind)}`)}
              placeholder={t('answer.choose')}
              options={speaker === 'needed' ? named : withNobody}
              value={draft.speaker ?? (speaker === 'needed' ? null : NOBODY)}
              onChange={(id) => {
                set({ speaker: id === NOBODY ? null : id })
              }}
              isDisabled={speaker === 'needed' && people.length === 0}
              {...(people.length === 0 ? { description: t('answer.nobodyThere') } : {})}
              error={missing.includes('speaker') ? t('answer.needSpeaker') : null}
            />
          )}
          {kind === 'reported' && (
            <Select
              label={t('answer.reportedBy')}
              options={withNobody}
              value={draft.reportedBy ?? NOBODY}
              onChange={(id) => {
                set({ reportedBy: id === NOBODY ? null : id })
              }}
            />
          )}
          {(kind === 'seen' || kind === 'document') && (
            <TextField
              label={t('answer.source')}
              value={draft.source}
              onChange={(source) => {
                set({ source })
              }}
              maxLength={NAME_LIMIT}
            />
          )}
          <DateField
            label={t('answer.day')}
            value={draft.day}
            onChange={(day) => {
              set({ day })
            }}
            error={missing.includes('day') ? t('answer.needDay') : null}
          />
        </div>
      )}
    </>
  )
}

function speakerLabel(kind: FrictionDraft['kind']) {
  if (kind === 'seen') return 'speakerSeen'
  return kind === 'reported' ? 'speakerReported' : 'speaker'
}
