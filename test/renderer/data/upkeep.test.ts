/** Holds the slow round to its promises: all is read and proven, what one side lacks is mended from the other, and it goes on where it stopped. */
import { expect, it } from 'vitest'
import { defineDatabase } from '../../../renderer/data/database.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import { createUpkeep } from '../../../renderer/data/upkeep.ts'
import { memoryHostState } from '../../../renderer/host/memory-host.ts'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  NOTE,
  noteEdit,
  opened,
  OTHER,
  profile,
  value,
  withAccount,
} from './open.ts'
import { journalled } from './journalled.ts'

async function untilEnded(all: OpenedData): Promise<number> {
  const upkeep = all.upkeep(createUpkeep)
  let steps = 0
  for (let more = true; more; steps += 1) more = value(await upkeep.step()).more
  return steps
}

async function twoAccounts(mine = profile()) {
  const all = await withAccount(mine)
  value(await all.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
  value(await all.data.commit(draft(noteEdit('one'))))
  value(await all.data.commit(draft(bodyEdit('two'))))
  return all
}

it('goes through every account, one at a step, and says when it has', async () => {
  const mine = profile()
  const all = await twoAccounts(mine)
  expect(await all.proof()).toMatchObject({ ended: null })
  expect(await untilEnded(all)).toBe(3)
  expect(await all.proof()).toMatchObject({ ended: mine.clock.now, mended: 0 })
  // Not again on the same day, and again on the next.
  expect(await untilEnded(all)).toBe(1)
  mine.clock.now += 90_000_000
  expect(await untilEnded(all)).toBe(3)
})

it('goes on in another run where it stopped', async () => {
  const mine = profile()
  const first = await twoAccounts(mine)
  expect(value(await first.upkeep(createUpkeep).step())).toEqual({ more: true })
  first.close()
  const second = await opened(
    profile({ indexedDB: mine.deps.idb.indexedDB, host: mine.host, clock: mine.clock }),
  )
  expect(await untilEnded(second)).toBe(2)
})

it('gives the journal again what its files have lost, and keeps a damaged one aside', async () => {
  const mine = profile()
  const all = await twoAccounts(mine)
  const text = value(await all.data.exportText([ACCOUNT, OTHER]))
  for (const [path, bytes] of mine.host.files) {
    const altered = Uint8Array.from(bytes)
    altered[Math.floor(altered.length / 3)] = 0x7e
    mine.host.files.set(path, altered)
  }
  expect(journalled(mine.host)).toHaveLength(3)
  await untilEnded(all)
  expect((await all.proof()).mended).toBe(1)
  all.close()
  const lost = await opened(profile({ host: mine.host, clock: mine.clock }))
  expect(value(await lost.data.exportText([ACCOUNT, OTHER]))).toBe(text)
})

it('fills what is missing from the database, or is not what it was, from the journal', async () => {
  for (const harm of ['lost', 'altered'] as const) {
    const mine = profile()
    const all = await twoAccounts(mine)
    const text = value(await all.data.exportText([ACCOUNT]))
    const database = defineDatabase(mine.deps.idb)
    const row = await database.segments.get([ACCOUNT, 1])
    if (row === undefined) throw new Error('no segment')
    const changes =
      harm === 'lost'
        ? row.changes.slice(0, -1)
        : row.changes.map((change) => ({ ...change, author: `${change.author}!` }))
    await database.segments.put({ ...row, changes })
    database.close()
    await untilEnded(all)
    expect((await all.proof()).mended).toBe(1)
    expect(value(await all.data.exportText([ACCOUNT])), harm).toBe(text)
  }
})

it('leaves a damaged change where it is when nobody has it whole', async () => {
  const mine = profile({ host: memoryHostState({ journal: 'ungranted', installation: '' }) })
  const all = await twoAccounts(mine)
  const database = defineDatabase(mine.deps.idb)
  const row = await database.segments.get([ACCOUNT, 1])
  if (row === undefined) throw new Error('no segment')
  const changes = row.changes.map((change) => ({ ...change, author: 'altered' }))
  await database.segments.put({ ...row, changes })
  await untilEnded(all)
  expect((await database.segments.get([ACCOUNT, 1]))?.changes).toEqual(changes)
  database.close()
})

it('corrects a sum that says something else than what is there, so that the next start reads nothing', async () => {
  const mine = profile()
  const all = await twoAccounts(mine)
  const database = defineDatabase(mine.deps.idb)
  const right = await database.holdings.get(ACCOUNT)
  await database.holdings.put({ account: ACCOUNT, sum: { changes: 9, digest: '0'.repeat(64) } })
  await untilEnded(all)
  expect(await database.holdings.get(ACCOUNT)).toEqual(right)
  database.close()
})

it('lets what is typed meanwhile be', async () => {
  const mine = profile()
  const all = await twoAccounts(mine)
  value(await all.data.type({ account: ACCOUNT, edit: bodyEdit('two and') }))
  await untilEnded(all)
  expect((await all.data.changes(ACCOUNT)).some((change) => 'revision' in change)).toBe(true)
  expect((await all.data.account(ACCOUNT))?.records.notes.find(({ id }) => id === NOTE)?.body).toBe('two and')
})
