/** What an import would write beside what is here: found, filled, left, added; and that a second time adds nothing. */
import { describe, expect, it } from 'vitest'
import { createAccount, createOrgUnit, createPerson } from '../../../shared/domain/constructors.ts'
import { accountId, orgUnitId, personId } from '../../../shared/domain/ids.ts'
import type { PlanOptions } from '../../../shared/tables/plan-import.ts'
import type { TableEntry } from '../../../shared/tables/table-entry.ts'
import { planned, recordsOf, wrote } from './written.ts'

const id = (digit: string, index: number) =>
  `${digit.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`
const A = accountId.parse(id('a', 1))

function edits(...made: readonly ReturnType<typeof createPerson>[]) {
  return made.map((one) => {
    if (!one.ok) throw new Error(one.error.field)
    return one.value
  })
}

/** Halden, with a unit and two people. */
const halden = recordsOf(
  edits(
    createAccount(A, { name: 'Halden Freight', sector: 'Freight' }),
    createOrgUnit(orgUnitId.parse(id('c', 1)), { name: 'Depots' }),
    createPerson(personId.parse(id('b', 1)), {
      name: 'Lisa Osei',
      email: 'lisa@halden.example',
      role: 'Head',
    }),
    createPerson(personId.parse(id('b', 2)), { name: 'Jonas Wirth', parts: { user: true } }),
  ),
)

const person = (at: number, values: TableEntry['values'], account = ''): TableEntry => ({
  at,
  account,
  values,
})
const into: Partial<PlanOptions> = { kind: 'people', target: A }

describe('people', () => {
  it('are found by their address first, then by name where one of the two has no address', () => {
    const plan = planned(
      [
        person(2, { name: 'L. Osei', email: 'LISA@halden.example', phone: '1' }),
        person(3, { name: 'jonas  wirth', email: 'jonas@halden.example' }),
        person(4, { name: 'Lisa Osei', email: 'another@halden.example' }),
        person(5, { name: 'LISA OSEI', role: 'head' }),
      ],
      [halden],
      into,
    )
    expect(plan.planned.map(({ outcome, fills, keeps }) => [outcome, fills, keeps])).toEqual([
      ['filled', ['phone'], ['name']],
      ['filled', ['email'], []],
      ['new', [], []],
      ['skipped', [], ['role']],
    ])
    const after = wrote(plan, [halden])
    expect(after[0]?.people.map(({ name, email, phone, role }) => [name, email, phone, role])).toEqual([
      ['Lisa Osei', 'lisa@halden.example', '1', 'Head'],
      ['Jonas Wirth', 'jonas@halden.example', '', ''],
      ['Lisa Osei', 'another@halden.example', '', ''],
    ])
  })

  it('keep what somebody said of them: what is set is never replaced, nor what is true or false', () => {
    const plan = planned(
      [person(2, { name: 'Jonas Wirth', key: true, place: 'contact', parts: ['user', 'buyer'] })],
      [halden],
      into,
    )
    expect(plan.planned[0]).toMatchObject({ outcome: 'skipped', keeps: ['key', 'place', 'parts'] })
    expect(plan.drafts).toEqual([])
  })

  it('are left as they are or added beside, as somebody chooses', () => {
    const rows = [person(2, { name: 'Lisa Osei', phone: '1' })]
    expect(planned(rows, [halden], { ...into, onMatch: 'skip' }).drafts).toEqual([])
    const added = planned(rows, [halden], { ...into, onMatch: 'add' })
    expect(wrote(added, [halden])[0]?.people).toHaveLength(3)
    // a second time it is here already, also when adding
    expect(planned(rows, wrote(added, [halden]), { ...into, onMatch: 'add' }).drafts).toEqual([])
  })

  it('come into units and sites by name, which are made once', () => {
    const plan = planned(
      [
        person(2, { name: 'Ann', orgUnit: 'depots', site: 'Halden' }),
        person(3, { name: 'Ben', orgUnit: 'Billing', site: 'halden' }),
        person(4, { name: 'Ben', role: 'Clerk' }),
      ],
      [halden],
      into,
    )
    const [after] = wrote(plan, [halden])
    expect(after?.orgUnits.map(({ name, sort }) => [name, sort]).sort()).toEqual([
      ['Billing', 'unit'],
      ['Depots', 'unit'],
      ['Halden', 'site'],
    ])
    // the third row fills in what the second made
    expect(after?.people.filter(({ name }) => name === 'Ben')).toMatchObject([{ role: 'Clerk' }])
    expect(plan.planned.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'filled'])
  })

  it('come into the accounts that their rows name, which are made where there are none', () => {
    const plan = planned(
      [
        person(2, { name: 'Ann' }, 'HALDEN freight'),
        person(3, { name: 'Ben' }, 'Old Mill'),
        person(4, { name: 'Cem' }, 'old mill'),
      ],
      [halden],
      { kind: 'people', target: null },
    )
    expect(plan.newAccounts).toEqual(['Old Mill'])
    const after = wrote(plan, [halden])
    expect(after.map(({ account, people }) => [account.name, people.length])).toEqual([
      ['Halden Freight', 3],
      ['Old Mill', 2],
    ])
  })

  it('are not put into one of two accounts of the same name', () => {
    const twin = recordsOf(edits(createAccount(accountId.parse(id('a', 2)), { name: 'halden freight' })))
    const plan = planned([person(2, { name: 'Ann' }, 'Halden Freight')], [halden, twin], {
      kind: 'people',
      target: null,
    })
    expect(plan.problems).toEqual([{ at: 2, column: '', why: 'twoAccounts', value: 'Halden Freight' }])
    expect(plan.drafts).toEqual([])
  })
})

describe('accounts and readings', () => {
  it('fill what is empty in an account that is here, and make the others', () => {
    const rows: readonly TableEntry[] = [
      { at: 2, account: 'Halden Freight', values: { sector: 'Logistics', about: 'From the fair' } },
      { at: 3, account: 'Old Mill', values: { sector: 'Food' } },
      { at: 4, account: 'Old Mill', values: { about: 'Twice' } },
    ]
    const plan = planned(rows, [halden], { kind: 'accounts', target: null })
    expect(plan.planned.map(({ outcome, keeps }) => [outcome, keeps])).toEqual([
      ['filled', ['sector']],
      ['new', []],
      ['filled', []],
    ])
    const after = wrote(plan, [halden])
    expect(after.map(({ account }) => [account.name, account.sector, account.about])).toEqual([
      ['Halden Freight', 'Freight', 'From the fair'],
      ['Old Mill', 'Food', 'Twice'],
    ])
    expect(planned(rows, after, { kind: 'accounts', target: null }).drafts).toEqual([])
  })

  it('know a reading by its unit and period', () => {
    const reading = (at: number, used: number, unit = 'Seats'): TableEntry => ({
      at,
      account: '',
      values: { unit, from: '2026-05-01', to: '2026-05-31', used, entitled: 50 },
    })
    const options: Partial<PlanOptions> = { kind: 'readings', target: A }
    const first = planned(
      [reading(2, 42), reading(3, 42, 'seats'), reading(4, 7, 'hours')],
      [halden],
      options,
    )
    expect(first.planned.map(({ outcome }) => outcome)).toEqual(['new', 'same', 'new'])
    const after = wrote(first, [halden])
    expect(after[0]?.readings).toHaveLength(2)
    expect(after[0]?.readings[0]).toMatchObject({ recorder: 'Ada', recordedAt: 1_780_000_000_000 })
    const again = planned([reading(2, 43)], after, options)
    expect(again.planned[0]).toMatchObject({ outcome: 'skipped', keeps: ['used'] })
  })
})
