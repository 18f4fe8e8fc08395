/** Holds a start, and the slow round, to getting past a part of the journal that the disk never gives again. */
import { expect, it } from 'vitest'
import { createUpkeep } from '../../../renderer/data/upkeep.ts'
import { createMemoryDisk } from '../../electron/host/memory-disk.ts'
import { openJournal, type Opened } from '../../electron/host/told-journal.ts'
import { accountEdit, opened, profile, uuidOf, value, type Profile } from './open.ts'

const ACCOUNTS = [1, 2, 3, 4, 5].map((n) => uuidOf('aaaaaaaa', n))

const over = (from: Profile, { asked }: Opened): Profile => ({
  ...from,
  deps: { ...from.deps, host: { ...from.deps.host, ...asked } },
})

it('brings every account back that can be read, and proves the others', async () => {
  const disk = createMemoryDisk()
  let bad = ''
  const fs = {
    ...disk.fs,
    read: (path: string) =>
      path === bad
        ? Promise.reject(Object.assign(new Error('injected'), { code: 'EIO' }))
        : disk.fs.read(path),
  }
  const mine = profile()
  const journal = openJournal(fs)
  const all = await opened(over(mine, journal))
  for (const name of ['First', 'Second', 'Third', 'Fourth'])
    for (const account of ACCOUNTS)
      value(await all.data.commit({ account, edits: [accountEdit(`${name} ${account.slice(-1)}`, account)] }))
  all.close()
  await journal.close()
  const settling = openJournal(fs)
  for (let more = true; more;) more = value(await settling.asked.tidyJournal({})).more
  await settling.close()
  bad = disk.paths().find((path) => path.includes(`accounts/${ACCOUNTS[1] ?? ''}`)) ?? ''
  expect(bad).not.toBe('')

  const lost = await opened(over(profile({ host: mine.host, clock: mine.clock }), openJournal(fs)))
  const names = (await lost.data.portfolio()).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Fourth 1', 'Fourth 3', 'Fourth 4', 'Fourth 5']))
  expect(lost.notice.damaged).toBeGreaterThan(0)
  lost.close()

  const again = await opened(over(mine, openJournal(fs)))
  const upkeep = again.upkeep(createUpkeep)
  for (let more = true; more;) more = value(await upkeep.step()).more
  expect((await again.proof()).mended).toBeGreaterThan(0)
  again.close()
  // What only the damaged file had was given to the journal again.
  const whole = await opened(over(profile({ host: mine.host, clock: mine.clock }), openJournal(fs)))
  expect((await whole.data.portfolio()).map(({ name }) => name)).toHaveLength(5)
})
