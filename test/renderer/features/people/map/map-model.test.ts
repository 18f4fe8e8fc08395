/** Holds the people map to what is recorded: who stands where, which relations hold on the day, and what a reader hears of it. */
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../../../renderer/app/i18n.ts'
import { mapModel } from '../../../../../renderer/features/people/map/map-model.ts'
import { glyphOf, noteOf, personTexts } from '../../../../../renderer/features/people/map/map-words.ts'
import { peopleEn } from '../../../../../renderer/features/people/locale-en.ts'
import { formatIn } from '../../../../../renderer/ui/format.ts'
import { orgUnitId, personId, relationId } from '../../../../../shared/domain/ids.ts'
import { orgUnitFields, type OrgUnitFields } from '../../../../../shared/domain/org-unit.ts'
import { personFields, type PersonFields } from '../../../../../shared/domain/person.ts'
import { relationFields, type RelationFields } from '../../../../../shared/domain/relation.ts'
import type { AccountRecords } from '../../../../../shared/scoring/account-records.ts'
import { buildRecords, dayFrom, idFrom, TODAY } from '../../../../shared/scoring/build-records.ts'

const person = (number: number) => idFrom(70, number)
const unit = (number: number) => idFrom(71, number)

function account(
  people: readonly Partial<PersonFields>[],
  relations: readonly (Partial<RelationFields> & { readonly ends: readonly [number, number] })[] = [],
  units: readonly Partial<OrgUnitFields>[] = [],
): AccountRecords {
  return {
    ...buildRecords({}),
    people: people.map((fields, index) => ({
      id: personId.parse(person(index + 1)),
      ...personFields.parse({ name: `Person ${index + 1}`, ...fields }),
    })),
    relations: relations.map(({ ends: [from, to], ...fields }, index) => ({
      id: relationId.parse(idFrom(72, index + 1)),
      ...relationFields.parse({
        sort: 'reportsTo',
        recordedAt: 1,
        recorder: 'Ours',
        from: person(from),
        to: person(to),
        ...fields,
      }),
    })),
    orgUnits: units.map((fields, index) => ({
      id: orgUnitId.parse(unit(index + 1)),
      ...orgUnitFields.parse({ name: `Unit ${index + 1}`, ...fields }),
    })),
  }
}

const i18n = createI18n()
i18n.addResourceBundle('en', 'people', peopleEn)
const wording = { t: i18n.getFixedT('en', 'people'), format: formatIn('en-GB'), asOf: TODAY }

describe('mapModel', () => {
  it('stands people in their units, at their sites, in the account, or outside it', () => {
    const records = account(
      [
        { unit: orgUnitId.parse(unit(1)) },
        { unit: orgUnitId.parse(unit(1)), site: orgUnitId.parse(unit(2)) },
        { site: orgUnitId.parse(unit(2)) },
        {},
        { place: 'theirCustomer', unit: orgUnitId.parse(unit(1)) },
        { place: 'contact' },
        { unit: orgUnitId.parse(unit(99)) },
      ],
      [],
      [{ name: 'Finance' }, { name: 'Hamburg', sort: 'site' }],
    )
    const model = mapModel(records, TODAY, false)
    expect([1, 2, 3, 4, 5, 6, 7].map((number) => model.groupOf.get(person(number)))).toEqual([
      unit(1),
      `${unit(1)} ${unit(2)}`,
      unit(2),
      'account',
      'theirCustomers',
      'contacts',
      'account',
    ])
    expect(new Set(model.input.boxes.map(({ group }) => group))).toEqual(
      new Set(model.groups.map(({ id }) => id)),
    )
  })
  it('says the site beside a unit whose people all work there, and draws it once', () => {
    const at = { unit: orgUnitId.parse(unit(1)), site: orgUnitId.parse(unit(2)) }
    const model = mapModel(
      account([at, at], [], [{ name: 'Finance' }, { name: 'Hamburg', sort: 'site' }]),
      TODAY,
      false,
    )
    expect(model.groups.slice(1).map(({ name, site }) => [name, site])).toEqual([['Finance', 'Hamburg']])
  })
  it('reads a circle of units as the top of the account', () => {
    const model = mapModel(
      account([{}], [], [{ within: orgUnitId.parse(unit(2)) }, { within: orgUnitId.parse(unit(1)) }]),
      TODAY,
      false,
    )
    expect(model.groups.slice(1).map(({ within }) => within)).toEqual(['account', 'account'])
  })
  it('draws what holds on the day, each once, and counts what has ended', () => {
    const model = mapModel(
      account(
        [{}, {}, {}],
        [
          { ends: [1, 2] },
          { ends: [1, 2] },
          { ends: [1, 3], until: TODAY },
          { ends: [2, 3], until: dayFrom('2026-05-31') },
          { ends: [3, 2], since: dayFrom('2026-06-02') },
          { ends: [1, 2], sort: 'conflictsWith' },
          { ends: [2, 1], sort: 'conflictsWith' },
          { ends: [1, 9] },
        ],
      ),
      TODAY,
      false,
    )
    expect(model.relations.map(({ from, to, sort }) => [from, to, sort])).toEqual([
      [person(1), person(2), 'reportsTo'],
      [person(1), person(3), 'reportsTo'],
      [person(1), person(2), 'conflictsWith'],
    ])
    expect(model.ended).toBe(1)
  })
  it('stands above whom they report to, and below whom they are served by', () => {
    const { pulls } = mapModel(
      account(
        [{}, {}],
        [{ ends: [1, 2] }, { ends: [1, 2], sort: 'serves' }, { ends: [1, 2], sort: 'informs' }],
      ),
      TODAY,
      false,
    ).input
    expect(pulls).toEqual([
      { above: person(2), below: person(1), strength: 0 },
      { above: person(1), below: person(2), strength: 1 },
    ])
  })
  it('reads a placeholder that was merged as whom it turned out to be', () => {
    const model = mapModel(
      account(
        [{ name: 'Somebody', mergedInto: personId.parse(person(2)) }, { name: 'Wirth' }, {}],
        [{ ends: [3, 1] }],
      ),
      TODAY,
      false,
    )
    expect(model.people.map(({ name }) => name)).toEqual(['Wirth', 'Person 3'])
    expect(model.relations.map(({ to }) => to)).toEqual([person(2)])
  })
  it('orders two who are alike by whom they are related to, whatever their ids', () => {
    const twins = (first: number, second: number) =>
      mapModel(
        account(
          [{ name: 'Twin' }, { name: 'Twin' }, { name: 'A' }, { name: 'B' }],
          [{ ends: [first, 3] }, { ends: [second, 4] }],
        ),
        TODAY,
        false,
      ).input.boxes
    const orderOf = (boxes: ReturnType<typeof twins>, number: number) =>
      boxes.find(({ id }) => id === person(number))?.order
    expect(orderOf(twins(1, 2), 1)).toBe(orderOf(twins(2, 1), 2))
    expect(orderOf(twins(1, 2), 1)).not.toBe(orderOf(twins(1, 2), 2))
  })
})

describe('the words of a person', () => {
  it('say who they are, how they stand and whom they are related to, from both ends', () => {
    const model = mapModel(
      account(
        [
          { name: 'Osei', role: 'IT director', support: 'supports', unit: orgUnitId.parse(unit(1)) },
          { name: 'Wirth', leftOn: dayFrom('2026-03-03'), key: true },
          { name: 'Somebody', placeholder: true, place: 'theirCustomer', parts: { buyer: true } },
          { name: 'Reid', support: 'blocks' },
        ],
        [
          { ends: [1, 2] },
          { ends: [1, 3], sort: 'serves' },
          { ends: [1, 4], sort: 'serves' },
          { ends: [4, 1], sort: 'conflictsWith' },
        ],
        [{ name: 'Finance' }],
      ),
      TODAY,
      false,
    )
    expect([...personTexts(model, wording).values()]).toEqual([
      'Osei, IT director, supports it, in Finance; serves Reid and Somebody; reports to Wirth; conflicts with Reid',
      'Wirth, left 3 Mar, support not known, key person; reported to by Osei',
      'Somebody, not met yet, support not known, buyer, served by them; served by Osei',
      'Reid, blocks it; served by Osei; conflicts with Osei',
    ])
    expect(model.people.map((one) => [glyphOf(one), noteOf(one, wording)])).toEqual([
      ['good', 'supports it'],
      ['unknown', 'left 3 Mar, support not known'],
      ['unknown', 'not met yet, support not known, buyer'],
      ['worst', 'blocks it'],
    ])
  })
  it('say where no relation is recorded', () => {
    const model = mapModel(account([{ name: 'Osei' }]), TODAY, false)
    expect([...personTexts(model, wording).values()]).toEqual([
      'Osei, support not known; no relation recorded',
    ])
  })
})
