/** A relation as the form holds it, what is wrong with it, and the edits it makes: with the other person, where they are new. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createPerson, createRelation } from '../../../shared/domain/constructors.ts'
import { personId, relationId } from '../../../shared/domain/ids.ts'
import type { Person, personPlaces } from '../../../shared/domain/person.ts'
import type { Relation, RelationSort } from '../../../shared/domain/relation.ts'
import { day as daySchema } from '../../../shared/domain/day.ts'
import { changedFields } from '../../ui/use-record-fields.ts'
import { meantBy } from './name-of.ts'

export type Direction = 'outward' | 'inward'

export type RelationDraft = {
  readonly sort: RelationSort
  /** Outward: from the person whose form it is. */
  readonly direction: Direction
  /** The other person, as typed. */
  readonly who: string
  readonly about: string
  /** Days as the fields hold them; empty where nobody said. */
  readonly since: string
  readonly until: string
  /** Of a new person. */
  readonly place: (typeof personPlaces)[number]
  readonly notMet: boolean
}

export type WrongRelation = {
  readonly who?: 'needWho' | 'itself'
  readonly until?: 'endsBefore'
}

/** `who`: the other's name, where it is known already. */
export function newRelation(who: string): RelationDraft {
  return {
    sort: 'serves',
    direction: 'outward',
    who,
    about: '',
    since: '',
    until: '',
    place: 'inside',
    notMet: false,
  }
}

export function draftOfRelation(relation: Relation, person: string, who: string): RelationDraft {
  const { sort, from, about, since, until } = relation
  const direction = from === person ? 'outward' : 'inward'
  return { ...newRelation(who), sort, direction, about, since: since ?? '', until: until ?? '' }
}

export function wrongInRelation(
  draft: RelationDraft,
  person: string,
  people: readonly Person[],
): WrongRelation {
  const meant = meantBy(draft.who, people)
  return {
    ...(meant.type === 'nobody' ? { who: 'needWho' as const } : {}),
    ...(meant.type === 'known' && meant.person.id === person ? { who: 'itself' as const } : {}),
    ...(draft.since !== '' && draft.until !== '' && draft.until < draft.since
      ? { until: 'endsBefore' as const }
      : {}),
  }
}

export type RelationMade = { readonly edits: readonly Edit[]; readonly other: string }

/** Null where something does not fit. `relation`: the one that is changed, null for a new one. */
export function relationEdits(
  draft: RelationDraft,
  context: {
    readonly person: string
    readonly people: readonly Person[]
    readonly relation: Relation | null
    readonly recorder: string
    readonly now: number
    readonly newId: () => string
  },
): RelationMade | null {
  const { person, people, relation, recorder, now, newId } = context
  const meant = meantBy(draft.who, people)
  if (meant.type === 'nobody') return null
  const self = personId.safeParse(person)
  const other = personId.safeParse(meant.type === 'known' ? meant.person.id : newId())
  const id = relationId.safeParse(relation?.id ?? newId())
  if (!self.success || !other.success || !id.success) return null
  const added =
    meant.type === 'new'
      ? createPerson(other.data, { name: meant.name, place: draft.place, placeholder: draft.notMet })
      : null
  const day = (text: string) => (text === '' ? null : daySchema.safeParse(text).data)
  const [since, until] = [day(draft.since), day(draft.until)]
  if (since === undefined || until === undefined || added?.ok === false) return null
  const outward = draft.direction === 'outward' || draft.sort === 'conflictsWith'
  const fields = {
    from: outward ? self.data : other.data,
    to: outward ? other.data : self.data,
    sort: draft.sort,
    about: draft.about.trim(),
    since,
    until,
  }
  const made = createRelation(id.data, { ...fields, recorder, recordedAt: now })
  if (!made.ok) return null
  // A relation without direction keeps the ends as they were first written.
  const turned = relation !== null && relation.from === fields.to && relation.to === fields.from
  const kept = turned && draft.sort === 'conflictsWith' ? { from: relation.from, to: relation.to } : {}
  const edit =
    relation === null ? made.value : { ...made.value, set: changedFields(relation, { ...fields, ...kept }) }
  return { edits: [...(added?.ok === true ? [added.value] : []), edit], other: other.data }
}
