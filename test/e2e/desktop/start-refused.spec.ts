/** A database that a newer build has written: the page refuses it, and it comes to no harm. */
import { createAccount, readJournal, untilSaved } from './support/acts.ts'
import { expect, OWN, test } from './support/own-words.ts'

/** Gives the page's database a version from the future and resolves with the version before. */
function setVersion(version: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const name = 'soundings'
    void indexedDB.databases().then((known) => {
      const before = known.find((each) => each.name === name)?.version ?? 0
      const request = indexedDB.open(name, version)
      request.onsuccess = () => {
        request.result.close()
        resolve(before)
      }
      request.onerror = () => {
        reject(new Error('The database did not take the version'))
      }
    })
  })
}

test('a database of a newer build is refused by the page, and nothing is written', async ({
  makeDesktop,
}) => {
  const desktop = makeDesktop(OWN.home)
  await desktop.start()
  await createAccount(desktop.page, OWN.account)
  await untilSaved(desktop.page)
  const before = await readJournal(desktop)
  const version = await desktop.page.evaluate(setVersion, 990)
  expect(version).toBeGreaterThan(0)
  await desktop.kill()

  await desktop.start()
  await expect(
    desktop.page.getByRole('heading', { name: /^This data is newer than the app\./ }),
  ).toBeVisible()
  await expect(desktop.page.getByRole('button')).toHaveCount(0)
  expect(await desktop.page.evaluate(setVersion, 991), 'its version still').toBe(990)
  // There is nothing to be stored that could hold the window back.
  expect(await desktop.quit()).toBe(0)
  expect(await readJournal(desktop)).toBe(before)
})
