/** Two colleagues swap files: the same picture, conflicts seen and settled, byte-identical exports, and refusals that keep everything. */
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

test('a file brings the same picture, and a second time nothing', async ({ sampled: app, colleague }) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = app
  const text = await exportAll(app)

  await goTo(colleague.page, '/exchange')
  await openFile(colleague.page, 'from-ada.json', text)
  await expect(colleague.page.getByRole('heading', { name: '6 accounts are new.' })).toBeVisible()
  await expectAccessible(colleague.page)
  await colleague.page.getByRole('button', { name: 'Import 6 accounts' }).click()
  await expect(colleague.page.getByRole('heading', { name: 'Imported 6 accounts.' })).toBeVisible()

  const told = ({ page }: App) => page.getByRole('main').innerText()
  for (const { page } of [app, colleague]) {
    await goTo(page, `/accounts/${account}/picture`)
    await expect(page.getByText(/^From \d+ answers/)).toBeVisible()
  }
  // What one's own outcomes say comes last, here sooner and there later.
  await expect(async () => {
    expect(await told(colleague)).toBe(await told(app))
  }).toPass({ timeout: 10_000 })
  expect(await exportAll(colleague)).toBe(text)

  await openFile(colleague.page, 'from-ada.json', text)
  await expect(colleague.page.getByRole('heading', { name: /^Nothing to take/ })).toBeVisible()
  await expect(colleague.page.getByText('older than ours, nothing to take')).toHaveCount(6)
})

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

test('a file that cannot be taken says so in one breath and changes nothing', async ({ sampled: app }) => {
  await withoutDialogs(app)
  const { page } = app
  const text = await exportAll(app)
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['cut.json', text.slice(0, 4_000), /cut\.json ends too early\. Nothing was imported/],
    ['letter.json', 'Dear Ada', /letter\.json cannot be read as a Soundings file\. Nothing was imported/],
    [
      'other.json',
      '{"format":"other","version":1}',
      /other\.json comes from another program\. Nothing was imported/,
    ],
    [
      'new.json',
      text.replace('"version": 1', '"version": 99'),
      /new\.json comes from a newer Soundings\. Nothing/,
    ],
    [
      'altered.json',
      text.replaceAll('Halden Freight', 'Halden Fright'),
      /altered\.json .*Nothing was imported/,
    ],
    [
      'deep.json',
      text.replace('"version": 1', `"version": 1, "more": ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      /deep\.json is nested deeper than any export\. Nothing was imported/,
    ],
    [
      'proto.json',
      text.replace('"version": 1', '"version": 1, "__proto__": { "name": "taken" }'),
      /proto\.json .*Nothing was imported/,
    ],
  ]
  for (const [name, content, words] of refused) {
    await test.step(name, async () => {
      await openFile(page, name, content)
      await expect(page.getByRole('alert')).toHaveText(words)
    })
  }
  await expectAccessible(page)
  expect(await exportAll(app)).toBe(text)
})
