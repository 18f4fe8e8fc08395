/** Holds what the preview counts, and which edits follow from the choices made in it. */
import { describe, expect, it } from 'vitest'
import {
  conflictKey,
  planCounts,
  settlingEdits,
  takable,
} from '../../../../renderer/features/exchange/import-plan-words.ts'
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
  return { account: state, name: state, added: 1, changed: 0, newChanges: 1, conflicts, state }
}

describe('the plan of an import', () => {
  const accounts = [plan('new'), plan('changes', [conflict]), plan('nothingToTake')]
  it('counts accounts and conflicts', () => {
    expect(planCounts(accounts)).toEqual({ added: 1, changed: 1, conflicts: 1 })
    expect(takable(accounts).map(({ account }) => account)).toEqual(['new', 'changes'])
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
