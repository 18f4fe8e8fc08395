/** The other half of what is kept: the journal lost. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseOf } from './support/lost-database.ts'
import { expectSilentLog, whatIsMissing } from './support/shown.ts'
import { expect, test } from './support/test.ts'
import { addAccount, beginHistory, writeNote } from './support/writes.ts'

test('a journal that is gone is written again from the database, all of it', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop('mine')
  const history = beginHistory(desktop, folder, 31)
  await desktop.start()
  await addAccount(history)
  await writeNote(history)
  expect(await desktop.quit()).toBe(0)
  await rm(join(desktop.dataFolder, 'journal'), { recursive: true })

  await desktop.start()
  expect(await whatIsMissing(desktop, history.shown)).toEqual([])
  expect(await desktop.quit()).toBe(0)
  // now the journal is all there is
  await rm(await databaseOf(desktop), { recursive: true })
  await desktop.start()
  expect(await whatIsMissing(desktop, history.shown)).toEqual([])
  await expectSilentLog(desktop, history.random.words)
})
