/** The fields that say how an answer is known: of what kind it is, who says so, by whom we have it, where it stands, and when. */
import { useTranslation } from 'react-i18next'
import { evidenceKinds } from '../../shared/domain/observation.ts'
import type { Person } from '../../shared/domain/person.ts'
import { NAME_LIMIT } from '../../shared/domain/text.ts'
import { DateField } from './date-field.tsx'
import { speakerRole, type EvidenceDraft } from './evidence-draft.ts'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

const NOBODY = 'nobody'

export type EvidenceWord =
  | 'kind'
  | 'speaker'
  | 'speakerSeen'
  | 'speakerReported'
  | 'reportedBy'
  | 'nobody'
  | 'nobodyThere'
  | 'choose'
  | 'source'
  | 'day'
  | 'needSpeaker'
  | 'needDay'

export type EvidenceFieldsProps = {
  /** Each room says these in words of its own. */
  readonly word: (key: EvidenceWord) => string
  readonly people: readonly Person[]
  readonly draft: EvidenceDraft
  /** What is missing; fields other than these may stand in it. */
  readonly missing: readonly string[]
  readonly set: (change: Partial<EvidenceDraft>) => void
}

export function EvidenceFields({ word, people, draft, missing, set }: EvidenceFieldsProps) {
  const { t } = useTranslation('ui')
  const { kind } = draft
  const speaker = speakerRole(kind)
  const named = people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role }))
  const withNobody = [...named, { id: NOBODY, label: word('nobody'), detail: '' }]
  return (
    <>
      <Select
        label={word('kind')}
        options={evidenceKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        value={kind}
        onChange={(next) => {
          set({ kind: next })
        }}
      />
      {speaker !== 'none' && (
        <Select
          label={word(speakerWord(kind))}
          placeholder={word('choose')}
          options={speaker === 'needed' ? named : withNobody}
          value={draft.speaker ?? (speaker === 'needed' ? null : NOBODY)}
          onChange={(id) => {
            set({ speaker: id === NOBODY ? null : id })
          }}
          isDisabled={speaker === 'needed' && people.length === 0}
          {...(people.length === 0 ? { description: word('nobodyThere') } : {})}
          error={missing.includes('speaker') ? word('needSpeaker') : null}
        />
      )}
      {kind === 'reported' && (
        <Select
          label={word('reportedBy')}
          options={withNobody}
          value={draft.reportedBy ?? NOBODY}
          onChange={(id) => {
            set({ reportedBy: id === NOBODY ? null : id })
          }}
        />
      )}
      {(kind === 'seen' || kind === 'document') && (
        <TextField
          label={word('source')}
          value={draft.source}
          onChange={(source) => {
            set({ source })
          }}
          maxLength={NAME_LIMIT}
        />
      )}
      <DateField
        label={word('day')}
        value={draft.day}
        onChange={(day) => {
          set({ day })
        }}
        error={missing.includes('day') ? word('needDay') : null}
      />
    </>
  )
}

function speakerWord(kind: EvidenceDraft['kind']) {
  if (kind === 'seen') return 'speakerSeen'
  return kind === 'reported' ? 'speakerReported' : 'speaker'
}
