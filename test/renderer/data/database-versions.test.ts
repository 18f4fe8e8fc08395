/** Holds the upgrade from version 2 to its promise: everything is taken up, and the table for bytes is there. */
import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  defineDatabase,
  versionOnDisk,
} from '../../../renderer/data/database.ts'
import { accountEdit, draft, opened, profile, value, withAccount } from './open.ts'

it('data of version 2 is taken up whole, and closed to older builds from then on', async () => {
  const mine = profile()
  // Written by the build of today in a database of its own, then put in tables of then.
  const source = profile({ host: mine.host, clock: mine.clock })
  const all = await withAccount(source)
  all.close()
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
  for (const { name } of then.tables) {
    const rows: unknown[] = await now.table(name).toArray()
    await then.table(name).bulkPut(rows)
    // Nothing was counted then.
    if (name === 'meta') await then.table(name).delete('holdings')
  }
  now.close()
  then.close()
  expect(await versionOnDisk(mine.deps.idb.indexedDB)).toBe(20)

  const again = await opened(mine)
  expect(await versionOnDisk(mine.deps.idb.indexedDB)).toBe(DATABASE_VERSION * 10)
  expect(await again.data.portfolio()).toMatchObject([{ name: 'Halden Freight', people: 1 }])
  expect(again.notice).toMatchObject({ restored: 0, damaged: 0, emptied: false })
  value(await again.data.commit(draft(accountEdit('Halden'))))
  again.close()
  // What was counted at the first start, and added since, is what the journal holds: nothing is compared.
  const third = await opened(mine)
  expect(third.notice).toMatchObject({ restored: 0, damaged: 0, emptied: false })
  const counted = defineDatabase(mine.deps.idb)
  expect(await counted.holdings.toArray()).toMatchObject([{ sum: { changes: 2 } }])
  counted.close()
  third.close()
  const database = defineDatabase(mine.deps.idb)
  await database.blobs.put({ digest: 'a'.repeat(64), bytes: new Uint8Array([1, 2]), size: 2 })
  expect((await database.blobs.get('a'.repeat(64)))?.bytes).toEqual(new Uint8Array([1, 2]))
  database.close()
})
