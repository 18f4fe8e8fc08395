/** How people are read: in groups, with their relations in order, their former names, the next probe, and the view of the address. */
import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { agoWords } from '../../../../renderer/features/people/ago-words.ts'
import { formersOf } from '../../../../renderer/features/people/former.ts'
import { groupsOf, peopleIn } from '../../../../renderer/features/people/groups.ts'
import { peopleEn } from '../../../../renderer/features/people/locale-en.ts'
import { readPeopleView } from '../../../../renderer/features/people/people-views.tsx'
import { nextProbe, probeState } from '../../../../renderer/features/people/probes.ts'
import { hasEnded, relationsOf } from '../../../../renderer/features/people/relations-of.ts'
import { addDays } from '../../../../shared/domain/day.ts'
import { orgUnitId } from '../../../../shared/domain/ids.ts'
import { orgUnitFields, type OrgUnit } from '../../../../shared/domain/org-unit.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { StoredRecord } from '../../../../shared/changes/stored-record.ts'
import { json } from '../../../../shared/changes/change.ts'
import { z } from '../../../../shared/zod.ts'
import { asOf, person, personIdOf, relation } from '../../../shared/people/people-records.ts'
import { idFrom } from '../../../shared/scoring/build-records.ts'

const unit = (
  number: number,
  name: string,
  within: number | null,
  sort: OrgUnit['sort'] = 'unit',
): OrgUnit => ({
  ...orgUnitFields.parse({ name, sort, within: within === null ? null : idFrom(20, within) }),
  id: orgUnitId.parse(idFrom(20, number)),
})
const units = [unit(1, 'Operations', null), unit(2, 'Night', 1), unit(3, 'North', null, 'site')]
const people = [
  person(1, { unit: idFrom(20, 2), site: idFrom(20, 3) }),
  person(2, { unit: idFrom(20, 1) }),
  person(3),
  person(4, { unit: idFrom(20, 9) }),
]
const idsOf = (some: readonly Person[]) => some.map(({ id }) => people.findIndex((one) => one.id === id) + 1)

describe('groups', () => {
  it('stand in the order of the tree, those who are nowhere last', () => {
    expect(groupsOf(people, units, 'none')).toEqual([{ path: null, people }])
    expect(
      groupsOf(people, units, 'unit').map((group) => [group.path?.join('/'), idsOf(group.people)]),
    ).toEqual([
      ['Operations', [2]],
      ['Operations/Night', [1]],
      ['', [3, 4]],
    ])
    expect(groupsOf(people, units, 'site').map((group) => idsOf(group.people))).toEqual([[1], [2, 3, 4]])
  })

  it('show who works in a unit or in anything within it', () => {
    expect(idsOf(peopleIn(people, units, idFrom(20, 1)))).toEqual([1, 2])
    expect(idsOf(peopleIn(people, units, idFrom(20, 3)))).toEqual([1])
    expect(peopleIn(people, units, null)).toBe(people)
  })
})

describe('relationsOf', () => {
  it('puts what holds first, then their own, then by sort; what is to come is not there yet', () => {
    const all = [
      relation(1, 1, 2, { sort: 'reportsTo' }),
      relation(2, 2, 1),
      relation(3, 1, 2),
      relation(4, 1, 3, { until: asOf }),
      relation(5, 1, 3, { since: addDays(asOf, 1) }),
      relation(6, 2, 3),
    ]
    expect(
      relationsOf(personIdOf(1), all, asOf).map(({ id }) => all.findIndex((one) => one.id === id) + 1),
    ).toEqual([3, 1, 2, 4])
    expect(hasEnded({ until: addDays(asOf, 1) }, asOf)).toBe(false)
  })
})

describe('the probes', () => {
  it('go on to the next that nobody asked', () => {
    const asked = person(1, { decides: 'Terms', probed: { uses: true } })
    const stateOf = (relations: Parameters<typeof probeState>[2]) => (probe: 'serves' | 'decides' | 'uses') =>
      probeState(probe, asked, relations)
    expect((['serves', 'decides', 'uses'] as const).map(stateOf([]))).toEqual(['never', 'known', 'asked'])
    expect(nextProbe(null, stateOf([]))).toBe('serves')
    expect(nextProbe('serves', stateOf([]))).toBeNull()
    expect(nextProbe(null, stateOf([relation(1, 1, 2)]))).toBeNull()
    expect(nextProbe(null, stateOf([relation(1, 2, 1)]))).toBe('serves')
  })
})

function stored({ id, ...fields }: Person, deleted = false): StoredRecord {
  const plain = z.record(z.string(), json).parse(fields)
  return { id, account: idFrom(8, 1), kind: 'person', heads: {}, fields: plain, conflicts: [], deleted }
}

describe('formersOf', () => {
  it('tells of each person which placeholders they were, through chains, without deleted ones', () => {
    const records = [
      stored(person(1, { mergedInto: personIdOf(2) })),
      stored(person(2, { mergedInto: personIdOf(3) })),
      stored(person(3)),
      stored(person(4, { mergedInto: personIdOf(3) }), true),
      stored(person(5, { mergedInto: personIdOf(9) })),
    ]
    const formers = formersOf(records)
    expect([...formers.keys()]).toEqual([personIdOf(3)])
    expect(formers.get(personIdOf(3))?.map(({ id }) => id)).toEqual([personIdOf(1), personIdOf(2)])
  })
})

describe('the view', () => {
  it('is what the address says, else the map once anybody is related', () => {
    expect(readPeopleView('list', 3)).toBe('list')
    expect(readPeopleView('nothing', 3)).toBe('map')
    expect(readPeopleView(undefined, 0)).toBe('table')
  })
})

describe('agoWords', () => {
  it('says it as one would', async () => {
    const i18n = createInstance()
    await i18n.init({ lng: 'en', resources: { en: { people: peopleEn } }, defaultNS: 'people' })
    const t = i18n.getFixedT('en', 'people')
    const said = [-1, 0, 1, 5, 14, 59, 60, 95, 729, 1_100].map((days) =>
      agoWords(addDays(asOf, -days), asOf, t),
    )
    expect(said).toEqual([
      'today',
      'today',
      'yesterday',
      '5 days ago',
      '2 weeks ago',
      '8 weeks ago',
      '2 months ago',
      '3 months ago',
      '24 months ago',
      '3 years ago',
    ])
  })
})
