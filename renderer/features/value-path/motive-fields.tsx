/** The fields that a motive and a view of the value share: whose it is and why, and from when until when, by which note. */
import { useTranslation } from 'react-i18next'
import { motiveReasons } from '../../../shared/domain/motive.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import type { MotiveDraft, WrongMotive } from './motive-draft.ts'

const WHOLE = 'whole'
const NONE = 'none'

export type WhomAndWhyProps = {
  readonly labels: { readonly person: string; readonly reason: string }
  readonly people: readonly Person[]
  readonly fields: Pick<MotiveDraft, 'person' | 'reason'>
  readonly set: (change: Partial<Pick<MotiveDraft, 'person' | 'reason'>>) => void
  readonly faults: WrongMotive
}

export function WhomAndWhy({ labels, people, fields, set, faults }: WhomAndWhyProps) {
  const { t } = useTranslation('valuePath')
  return (
    <>
      <Select
        label={labels.person}
        options={[
          { id: WHOLE, label: t('motives.whole') },
          ...people.map(({ id, name, role }) => ({ id: String(id), label: name, detail: role })),
        ]}
        value={fields.person ?? WHOLE}
        onChange={(person) => {
          set({ person: person === WHOLE ? null : person })
        }}
      />
      <Select
        label={labels.reason}
        placeholder={t('motives.choose')}
        options={motiveReasons.map((id) => ({
          id,
          label: t(`motives.reasons.${id}`),
          detail: t(`motives.reasonHints.${id}`),
        }))}
        value={fields.reason}
        onChange={(reason) => {
          set({ reason })
        }}
        error={faults.reason === undefined ? null : t(`motives.wrong.${faults.reason}`)}
      />
    </>
  )
}

export type SinceAndNoteProps = {
  readonly notes: readonly Note[]
  readonly fields: Pick<MotiveDraft, 'day' | 'until' | 'note'>
  readonly set: (change: Partial<Pick<MotiveDraft, 'day' | 'until' | 'note'>>) => void
  readonly faults: WrongMotive
}

export function SinceAndNote({ notes, fields, set, faults }: SinceAndNoteProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  return (
    <>
      <DateField
        label={t('motives.day')}
        value={fields.day}
        onChange={(day) => {
          set({ day })
        }}
        error={faults.day === undefined ? null : t(`motives.wrong.${faults.day}`)}
      />
      <DateField
        label={t('motives.until')}
        description={t('motives.untilHint')}
        value={fields.until}
        onChange={(until) => {
          set({ until })
        }}
        error={faults.until === undefined ? null : t(`motives.wrong.${faults.until}`)}
      />
      {notes.length > 0 && (
        <Select
          label={t('motives.note')}
          options={[
            { id: NONE, label: t('motives.noNote') },
            ...notes
              .toSorted((a, b) => (a.day < b.day ? 1 : -1))
              .map(({ id, title, day }) => ({
                id: String(id),
                label: [title, format.day(day)].filter((part) => part !== '').join(', '),
              })),
          ]}
          value={fields.note ?? NONE}
          onChange={(note) => {
            set({ note: note === NONE ? null : note })
          }}
        />
      )}
    </>
  )
}
