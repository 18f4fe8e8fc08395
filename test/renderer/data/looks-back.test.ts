/** Looks back over all accounts: found by an index that holds no other account, also after an older build took them from a file. */
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { DATABASE_NAME, defineDatabase } from '../../../renderer/data/database.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { ACCOUNT, accountEdit, draft, opened, OTHER, profile, value, withAccount } from './open.ts'

const INITIATIVE = 'cccccccc-0000-4000-8000-000000000007'

function lookBack(number: number, day: string, initiative: string | null = null): Edit {
  return {
    record: `2e000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind: 'retrospective',
    set: { initiative, day, clarity: 0.2, recordedAt: 1, recorder: 'Ada' },
  }
}

describe('looksBack', () => {
  it('names what is looked back on, the latest day first, while account and look back are there', async () => {
    const { data } = await withAccount(profile())
    expect(await data.looksBack()).toEqual([])
    value(await data.commit({ account: OTHER, edits: [accountEdit('Old Mill', OTHER)] }))
    value(await data.commit(draft({ record: INITIATIVE, kind: 'initiative', set: { name: 'Rollout' } })))
    value(await data.commit(draft(lookBack(1, '2024-02-01', INITIATIVE), lookBack(2, '2021-02-01'))))
    value(await data.commit({ account: OTHER, edits: [lookBack(3, '2023-05-01')] }))
    const told = async () =>
      (await data.looksBack()).map(({ name, initiative, retrospective }) => [
        name,
        initiative,
        retrospective.day,
      ])
    expect(await told()).toEqual([
      ['Halden Freight', 'Rollout', '2024-02-01'],
      ['Old Mill', null, '2023-05-01'],
      ['Halden Freight', null, '2021-02-01'],
    ])
    value(await data.commit(draft({ ...lookBack(2, '2021-02-01'), set: { deleted: true } })))
    value(await data.commit(draft({ record: INITIATIVE, kind: 'initiative', set: { deleted: true } })))
    expect(await told()).toEqual([
      ['Halden Freight', null, '2024-02-01'],
      ['Old Mill', null, '2023-05-01'],
    ])
    value(
      await data.commit({
        account: OTHER,
        edits: [{ record: OTHER, kind: 'account', set: { deleted: true } }],
      }),
    )
    expect(await told()).toEqual([['Halden Freight', null, '2024-02-01']])
  })

  it('finds those that an older build took from a file without counting them', async () => {
    const source = profile()
    const all = await withAccount(source)
    value(await all.data.commit(draft(lookBack(1, '2024-02-01'))))
    all.close()
    const mine = profile({ host: source.host, clock: source.clock })
    const now = defineDatabase(source.deps.idb)
    const then = new Dexie(DATABASE_NAME, mine.deps.idb)
    then.version(2).stores({
      records: 'id, account',
      segments: '[account+n], account',
      openChanges: 'record, account',
      chains: '[account+device], account',
      summaries: 'account, outcomes',
      meta: 'key',
      preferences: 'key',
      libraries: 'id',
      imports: '[n+account], account',
    })
    await then.open()
    for (const { name } of then.tables) await then.table(name).bulkPut(await now.table(name).toArray())
    await then.table('summaries').update(ACCOUNT, { retrospectives: undefined })
    now.close()
    then.close()

    const again = await opened(mine)
    expect(await again.data.looksBack()).toHaveLength(1)
    value(await again.data.commit(draft({ ...lookBack(1, '2024-02-01'), set: { deleted: true } })))
    expect(await again.data.looksBack()).toEqual([])
  })
})
