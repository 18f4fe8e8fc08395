/** What a calendar file is made of: the contracts of the accounts asked for and of no other, each with how often it was changed. */
import { describe, expect, it } from 'vitest'
import { calendarContracts } from '../../../renderer/data/calendar-contracts.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { ACCOUNT, accountEdit, draft, OTHER, profile, value, withAccount } from './open.ts'

function contract(number: number, name: string): Edit {
  return {
    record: `2f000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind: 'contract',
    set: { name, renewsOn: '2031-05-31', noticeDays: 30 },
  }
}

describe('calendarContracts', () => {
  it('tells of the accounts asked for alone, and how often each contract was changed', async () => {
    const { data } = await withAccount(profile())
    value(await data.commit({ account: OTHER, edits: [accountEdit('Old Mill', OTHER), contract(2, 'Mill')] }))
    value(await data.commit(draft(contract(1, 'Terminals'))))
    value(await data.commit(draft(contract(3, 'Scanners'))))
    value(await data.commit(draft(contract(1, 'All terminals'))))
    const told = async (...accounts: readonly string[]) =>
      (await calendarContracts(data, accounts)).map(({ account, contract: { name }, sequence }) => [
        account,
        name,
        sequence,
      ])
    expect(await told(OTHER)).toEqual([['Old Mill', 'Mill', 0]])
    expect(await told(OTHER, ACCOUNT)).toEqual([
      ['Old Mill', 'Mill', 0],
      ['Halden Freight', 'All terminals', 1],
      ['Halden Freight', 'Scanners', 0],
    ])
    value(await data.commit(draft({ ...contract(3, 'Scanners'), set: { deleted: true } })))
    value(
      await data.commit({
        account: OTHER,
        edits: [{ record: OTHER, kind: 'account', set: { deleted: true } }],
      }),
    )
    expect(await told(OTHER, ACCOUNT)).toEqual([['Halden Freight', 'All terminals', 1]])
    expect(await told()).toEqual([])
  })
})
