/** A photo outlives a database that is deleted between two starts: its bytes lie beside the journal. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createAccount, startInterview, untilSaved } from './support/acts.ts'
import { databaseOf } from './support/lost-database.ts'
import { expect, test } from './support/test.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const DIGEST = createHash('sha256').update(PNG).digest('hex')

test('a photo is still there after its database was deleted between two starts', async ({ makeDesktop }) => {
  const desktop = makeDesktop('mine')
  await desktop.start()
  await createAccount(desktop.page, 'Zanderling Holdings')
  await startInterview(desktop.page)
  await desktop.page.keyboard.type('What hangs on the wall')
  const live = new URL(desktop.page.url()).hash.slice(1)
  const input = desktop.page.locator('input[type="file"]')
  await input.setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: PNG })
  await expect(desktop.page.getByText('One attachment')).toBeVisible()
  await untilSaved(desktop.page)
  // Shown as saved: a plain file, whole, under its digest.
  expect((await readFile(join(desktop.dataFolder, 'attachments', DIGEST))).equals(PNG)).toBe(true)
  const address = await desktop.page.evaluate(() => location.hash)
  expect(address).toBe(`#${live}`)
  expect(await desktop.quit()).toBe(0)

  await rm(await databaseOf(desktop), { recursive: true })
  await desktop.start()
  await desktop.go(live)
  await expect(desktop.page.getByText('One attachment')).toBeVisible()
  await desktop.go('/accounts')
  await desktop.page.getByRole('link', { name: 'Zanderling Holdings' }).first().press('Enter')
  const tabs = desktop.page.getByRole('navigation', { name: 'Pages of the account' })
  await tabs.getByRole('link', { name: 'Interviews', exact: true }).press('Enter')
  await desktop.page.locator('a[href*="note="]').first().press('Enter')
  const image = desktop.page.getByRole('list', { name: 'What is attached' }).getByRole('img')
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((shown) => shown instanceof HTMLImageElement && shown.naturalWidth))
    .toBe(1)
})
