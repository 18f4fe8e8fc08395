/** Holds what the preview counts, and which edits follow from the choices made in it. */
import { describe, expect, it } from 'vitest'
import {
  comesAlong,
  conflictKey,
  planCounts,
  settlingEdits,
  takable,
  takenWith,
} from '../../../../renderer/features/exchange/import-plan-words.ts'
import { exchangeEn } from '../../../../renderer/features/exchange/locale-en.ts'
import { offDefault, parameterDifferences } from '../../../../renderer/features/exchange/library-words.ts'
import { recordSchemas } from '../../../../shared/domain/record-kinds.ts'
import { defaultParameters, toParameters } from '../../../../shared/scoring/parameters.ts'
import type { AccountPlan, PlannedConflict } from '../../../../shared/exchange/import-plan.ts'

const conflict: PlannedConflict = {
  record: 'r',
  kind: 'account',
  field: 'name',
  values: [
    { value: 'Theirs', author: 'Brandt', wall: 2, mine: false },
    { value: 'Mine', author: '', wall: 1, mine: true },
  ],
}

function plan(state: AccountPlan['state'], conflicts: readonly PlannedConflict[] = []): AccountPlan {
  const counts = { added: 1, changed: 0, newChanges: 1, attachments: 0 }
  return { account: state, kind: 'account', library: null, name: state, ...counts, conflicts, state }
}

function library(
  account: string,
  neededBy: readonly string[],
  state: AccountPlan['state'] = 'new',
): AccountPlan {
  const held = { questions: 1, criterion: false, parameters: {}, factors: 0, neededBy }
  return { ...plan(state), account, kind: 'library', library: held }
}

describe('the plan of an import', () => {
  const accounts = [plan('new'), plan('changes', [conflict]), plan('nothingToTake')]
  it('counts accounts and conflicts', () => {
    expect(planCounts(accounts)).toEqual({ added: 1, changed: 1, libraries: 0, conflicts: 1 })
    expect(takable(accounts).map(({ account }) => account)).toEqual(['new', 'changes'])
  })
  it('counts libraries apart, and takes them along with the accounts that need them', () => {
    const [along, alone, known] = [
      library('along', ['new', 'nothingToTake']),
      library('alone', ['nothingToTake']),
      library('known', ['new'], 'nothingToTake'),
    ]
    const plans = [...accounts, along, alone, known]
    expect(planCounts(plans)).toEqual({ added: 1, changed: 1, libraries: 2, conflicts: 1 })
    const taken = (...chosen: readonly string[]) =>
      takenWith(plans, new Set(chosen)).map(({ account }) => account)
    expect(taken('new')).toEqual(['new', 'along'])
    expect(taken('changes')).toEqual(['changes'])
    expect(taken('changes', 'alone')).toEqual(['changes', 'alone'])
    // An account that brings nothing pulls nothing along, but the library can be taken on its own.
    expect(taken('nothingToTake')).toEqual([])
    expect(comesAlong(alone, plans, new Set(['nothingToTake']))).toBe(false)
    expect(taken('known')).toEqual([])
  })
  it('settles what was decided, and leaves what was not', () => {
    const account = plan('changes', [conflict])
    const key = conflictKey(conflict)
    expect(settlingEdits(account, new Map())).toEqual([])
    expect(settlingEdits(account, new Map([[key, 'later']]))).toEqual([])
    expect(settlingEdits(account, new Map([[key, 'mine']]))).toEqual([
      { record: 'r', kind: 'account', set: { name: 'Mine' } },
    ])
    expect(settlingEdits(account, new Map([[key, 'theirs']]))).toEqual([
      { record: 'r', kind: 'account', set: { name: 'Theirs' } },
    ])
  })
})

describe('words of libraries', () => {
  it('name where parameters part, each way', () => {
    const brandt = toParameters({ halfLife: 90, 'kindWeight.said': 0.9 })
    const sund = toParameters({ halfLife: 365 })
    expect(parameterDifferences(brandt, sund)).toEqual([
      { name: 'halfLife', value: 90, instead: 365 },
      { name: 'kindWeight.said', value: 0.9, instead: 1 },
    ])
    expect(parameterDifferences(sund, sund)).toEqual([])
    expect(parameterDifferences(defaultParameters, brandt)).toHaveLength(2)
    expect(offDefault({ halfLife: 90, odd: 3 })).toEqual([{ name: 'halfLife', value: 90, instead: 180 }])
  })
  it('there are for every kind and field that can be in conflict', () => {
    const fields = Object.values(recordSchemas).flatMap(({ shape }) => Object.keys(shape))
    expect(fields.filter((field) => !Object.hasOwn(exchangeEn.fields, field))).toEqual([])
    expect(Object.keys(exchangeEn.kinds).sort()).toEqual(Object.keys(recordSchemas).sort())
  })
})
