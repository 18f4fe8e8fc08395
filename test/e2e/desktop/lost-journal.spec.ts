/** The other half of what is kept: the journal lost, and journal and database lost. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readChanges } from './support/acts.ts'
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

test('where both are gone the window says how much, as far as the counter knows', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop('mine')
  const history = beginHistory(desktop, folder, 32)
  await desktop.start()
  await addAccount(history)
  await writeNote(history)
  expect(await desktop.quit()).toBe(0)
  const changes = (await readChanges(desktop)).size
  expect(changes).toBeGreaterThan(4)
  await rm(join(desktop.dataFolder, 'journal'), { recursive: true })
  await rm(await databaseOf(desktop), { recursive: true })

  await desktop.start()
  const { page } = desktop
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not everything came back.')
  const fact = page.locator('dl > div').filter({ hasText: 'the counter knows and the journal lacks' })
  await expect(fact.locator('dd')).toHaveText(String(changes))
  expect(page.url()).toMatch(/#\/restore$/)
  await expectSilentLog(desktop, history.random.words)
})
