/** A relation as the form holds it: whom a typed name means, what is wrong, and the edits with the other person where they are new. */
import { describe, expect, it } from 'vitest'
import { meantBy, offeredNames } from '../../../../renderer/features/people/name-of.ts'
import {
  draftOfRelation,
  newRelation,
  relationEdits,
  wrongInRelation,
} from '../../../../renderer/features/people/relation-draft.ts'
import { person, personIdOf, relation } from '../../../shared/people/people-records.ts'
import { idFrom } from '../../../shared/scoring/build-records.ts'

const osei = person(1, { name: 'Amara Osei', role: 'IT director' })
const wirth = person(2, { name: 'Jonas Wirth', role: 'Warehouse lead' })
const namesake = person(3, { name: 'jonas wirth', department: 'Sales' })
const people = [osei, wirth]

function context(more: { readonly relation?: ReturnType<typeof relation> } = {}) {
  let made = 0
  return {
    person: osei.id,
    people,
    relation: more.relation ?? null,
    recorder: 'Brandt',
    now: 7,
    newId: () => {
      made += 1
      return idFrom(30, made)
    },
  }
}

describe('meantBy', () => {
  it('finds people by their name in any case, and by role where two have the same', () => {
    expect(meantBy(' amara osei ', people)).toEqual({ type: 'known', person: osei })
    expect(meantBy('', people)).toEqual({ type: 'nobody' })
    expect(meantBy('Ward sister ', people)).toEqual({ type: 'new', name: 'Ward sister' })
    const three = [...people, namesake]
    expect([...offeredNames(three).keys()]).toEqual([
      'Amara Osei',
      'Jonas Wirth (Warehouse lead)',
      'jonas wirth (Sales)',
    ])
    expect(meantBy('Jonas Wirth (Sales)', three)).toEqual({ type: 'known', person: namesake })
    expect(meantBy('Jonas Wirth', three)).toEqual({ type: 'known', person: wirth })
  })
})

describe('wrongInRelation', () => {
  it('wants somebody else, and an end that is not before the beginning', () => {
    expect(wrongInRelation(newRelation(''), osei.id, people)).toEqual({ who: 'needWho' })
    expect(wrongInRelation(newRelation('Amara Osei'), osei.id, people)).toEqual({ who: 'itself' })
    const days = { ...newRelation('Jonas Wirth'), since: '2026-05-02', until: '2026-05-01' }
    expect(wrongInRelation(days, osei.id, people)).toEqual({ until: 'endsBefore' })
    expect(wrongInRelation({ ...days, until: '2026-05-02' }, osei.id, people)).toEqual({})
  })
})

describe('relationEdits', () => {
  it('relates to somebody recorded, in the direction that was chosen', () => {
    const made = relationEdits(
      { ...newRelation('Jonas Wirth'), direction: 'inward', about: ' Lists ' },
      context(),
    )
    expect(made?.edits).toHaveLength(1)
    expect(made?.edits[0]).toMatchObject({
      kind: 'relation',
      set: { from: wirth.id, to: osei.id, sort: 'serves', about: 'Lists', since: null, recorder: 'Brandt' },
    })
  })

  it('adds who is new in the same change, where they stand', () => {
    const draft = { ...newRelation('Ward sister'), place: 'theirCustomer' as const, notMet: true }
    const made = relationEdits(draft, context())
    expect(made?.edits.map(({ kind }) => kind)).toEqual(['person', 'relation'])
    expect(made?.edits[0]?.set).toMatchObject({
      name: 'Ward sister',
      place: 'theirCustomer',
      placeholder: true,
    })
    expect(made?.edits[1]?.set).toMatchObject({ from: osei.id, to: made?.other })
  })

  it('changes only what differs, and turns round nothing that is the same in both directions', () => {
    const before = relation(1, 2, 1, { sort: 'conflictsWith', about: 'The date' })
    const draft = draftOfRelation(before, osei.id, 'Jonas Wirth')
    expect(relationEdits(draft, context({ relation: before }))?.edits[0]?.set).toEqual({})
    expect(
      relationEdits({ ...draft, until: '2026-05-30' }, context({ relation: before }))?.edits[0]?.set,
    ).toEqual({
      until: '2026-05-30',
    })
    const turned = { ...draft, sort: 'serves' as const, direction: 'outward' as const }
    expect(relationEdits(turned, context({ relation: before }))?.edits[0]?.set).toEqual({
      sort: 'serves',
      from: personIdOf(1),
      to: personIdOf(2),
    })
  })

  it('makes nothing of nobody, or of a day that is none', () => {
    expect(relationEdits(newRelation(' '), context())).toBeNull()
    expect(relationEdits({ ...newRelation('Jonas Wirth'), since: '2026-02-30' }, context())).toBeNull()
  })
})
