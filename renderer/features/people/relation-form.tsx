/** Relates a person to another, or changes a relation; the other one may be somebody new, of whom a role will do. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personPlaces, type Person } from '../../../shared/domain/person.ts'
import { relationSorts, type Relation, type RelationSort } from '../../../shared/domain/relation.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useRecordFields } from '../../ui/use-record-fields.ts'
import { meantBy } from './name-of.ts'
import {
  draftOfRelation,
  newRelation,
  relationEdits,
  wrongInRelation,
  type Direction,
  type RelationDraft,
  type WrongRelation,
} from './relation-draft.ts'
import styles from './person-detail.module.css'
import { useRelationWords } from './use-relation-words.ts'
import { WhoField } from './who-field.tsx'

export type RelationFormProps = {
  readonly account: string
  readonly people: readonly Person[]
  readonly person: Person
  /** Null: a new one. */
  readonly relation: Relation | null
  /** The other one, where it is already known who. */
  readonly other?: string
  readonly onDone: () => void
}

/** Only what is said the same in both directions has one. */
const both = relationSorts.flatMap((sort): readonly (readonly [RelationSort, Direction])[] =>
  sort === 'conflictsWith'
    ? [[sort, 'outward']]
    : [
        [sort, 'outward'],
        [sort, 'inward'],
      ],
)

export function RelationForm(props: RelationFormProps) {
  const { account, people, person, relation, other, onDone } = props
  const { t } = useTranslation('people')
  const { sentence, nameOf } = useRelationWords(people)
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const [faults, setFaults] = useState<WrongRelation>({})
  const otherId = relation === null ? other : relation.from === person.id ? relation.to : relation.from
  const who = otherId === undefined ? '' : nameOf(otherId)
  const { fields, set, wrong, setWrong, store } = useRecordFields<RelationDraft>(
    relation === null ? newRelation(who) : draftOfRelation(relation, person.id, who),
    (edits) => write(account, edits),
    onDone,
  )
  const save = async () => {
    const found = wrongInRelation(fields, person.id, people)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const made = relationEdits(fields, {
      person: person.id,
      people,
      relation,
      recorder: author,
      now: now(),
      newId,
    })
    if (made === null) setWrong('notSaved')
    else await store(made.edits)
  }
  const { name } = person
  const options = both.map(([sort, direction]) => ({
    id: `${sort} ${direction}` as const,
    label:
      direction === 'inward' && sort !== 'conflictsWith'
        ? t(`relations.inward.${sort}`, { name })
        : t(`relations.outward.${sort}`, { name }),
  }))
  const isNew = meantBy(fields.who, people).type === 'new'
  return (
    <RecordForm
      className={styles.form}
      label={
        relation === null
          ? t('relations.addTitle', { name })
          : t('relations.editTitle', { sentence: sentence(relation) })
      }
      error={wrong === null ? null : t('notSaved')}
      submitLabel={relation === null ? t('relations.create') : t('relations.save')}
      cancelLabel={t('relations.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <WhoField
          label={t('relations.who')}
          hint={t('relations.whoHint')}
          people={people.filter(({ id }) => id !== person.id)}
          value={fields.who}
          onChange={(typed) => {
            set({ who: typed })
            setFaults({})
          }}
          error={faults.who === undefined ? null : t(`relations.${faults.who}`)}
          first
        />
        <Select
          label={t('relations.how')}
          options={options}
          value={`${fields.sort} ${fields.sort === 'conflictsWith' ? 'outward' : fields.direction}`}
          onChange={(id) => {
            const chosen = both.find(([sort, direction]) => `${sort} ${direction}` === id)
            if (chosen !== undefined) set({ sort: chosen[0], direction: chosen[1] })
          }}
        />
        <DateField
          label={t('relations.since')}
          value={fields.since}
          onChange={(since) => {
            set({ since })
          }}
        />
        {relation !== null && (
          <DateField
            label={t('relations.until')}
            value={fields.until}
            onChange={(until) => {
              set({ until })
              setFaults({})
            }}
            error={faults.until === undefined ? null : t(`relations.${faults.until}`)}
          />
        )}
      </div>
      {isNew && (
        <>
          <RadioOptions
            label={t('relations.newStands')}
            inRow
            options={personPlaces.map((id) => ({ id, label: t(`person.places.${id}`) }))}
            value={fields.place}
            onChange={(place) => {
              set({ place })
            }}
          />
          <Checkbox
            isSelected={fields.notMet}
            onChange={(notMet) => {
              set({ notMet })
            }}
          >
            {t('relations.isNotMet')}
          </Checkbox>
        </>
      )}
      <TextField
        label={t(fields.sort === 'serves' ? 'relations.aboutServes' : 'relations.about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
    </RecordForm>
  )
}
