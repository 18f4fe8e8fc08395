/** Edits made apart: side by side, settled before or after the import, and both end with the same file. */
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, importAll, openFile, withoutDialogs } from './support/exchange.ts'
import { goTo } from './support/pages.ts'

async function rename({ page }: App, account: string, name: string): Promise<void> {
  await goTo(page, `/accounts/${account}/picture`)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Name of the account' }).fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('edits made apart meet as a conflict, side by side, and both end with the same file', async ({
  sampled: app,
  colleague,
}) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = app
  await importAll(colleague, await exportAll(app))
  await rename(app, account, 'Halden Freight Group')
  await rename(colleague, account, 'Halden Haulage')
  const mine = await exportAll(app)
  const theirs = await exportAll(colleague)

  await goTo(app.page, '/exchange')
  await openFile(app.page, 'theirs.json', theirs)
  await expect(
    app.page.getByRole('heading', { name: 'One account changes. One value is in conflict.' }),
  ).toBeVisible()
  await expect(app.page.getByText('Halden Freight Group', { exact: true }).last()).toBeVisible()
  await expect(app.page.getByText('Halden Haulage', { exact: true }).last()).toBeVisible()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Import 1 account' }).click()
  await expect(app.page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
  await importAll(colleague, mine)
  expect(await exportAll(colleague)).toBe(await exportAll(app))

  // settled on one side while importing nothing else: the other follows
  await goTo(colleague.page, '/exchange')
  await expect(colleague.page.getByText('1 conflict')).toBeVisible()
})

test('a choice made in the preview settles the conflict', async ({ sampled: app, colleague }) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = app
  await importAll(colleague, await exportAll(app))
  await rename(app, account, 'Halden Freight Group')
  await rename(colleague, account, 'Halden Haulage')
  await goTo(app.page, '/exchange')
  await openFile(app.page, 'theirs.json', await exportAll(colleague))
  await app.page.getByRole('radio', { name: 'Theirs' }).check({ force: true })
  await app.page.getByRole('button', { name: 'Import 1 account' }).click()
  await expect(app.page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
  await goTo(app.page, `/accounts/${account}/picture`)
  await expect(app.page.getByRole('heading', { level: 1, name: 'Halden Haulage' })).toBeVisible()
  await goTo(app.page, '/exchange')
  await expect(app.page.getByText('1 conflict')).toHaveCount(0)
})
