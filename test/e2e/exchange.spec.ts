/** Two colleagues swap files: the same picture, conflicts seen and settled, byte-identical exports, and refusals that keep everything. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo, loadSamples } from './support/pages.ts'

/** The system's file dialogs cannot be steered: without them the browser downloads and takes files from an input. */
async function withoutDialogs({ page }: App): Promise<void> {
  await page.addInitScript('window.showSaveFilePicker = undefined; window.showOpenFilePicker = undefined')
  await page.reload()
}

async function exportAll({ page, origin }: App): Promise<string> {
  await goTo(page, origin, '/exchange')
  await page.getByText('All accounts').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export \d/ }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(Open a file|Import another file)$/ }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function importAll({ page, origin }: App, text: string): Promise<void> {
  await goTo(page, origin, '/exchange')
  await open(page, 'swap.json', text)
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await expect(page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
}

async function rename({ page, origin }: App, account: string, name: string): Promise<void> {
  await goTo(page, origin, `/accounts/${account}/picture`)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Name of the account' }).fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a file brings the same picture, and a second time nothing', async ({ app, colleague }) => {
  test.setTimeout(120_000)
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = await loadSamples(app.page, app.origin)
  const text = await exportAll(app)

  await goTo(colleague.page, colleague.origin, '/exchange')
  await open(colleague.page, 'from-ada.json', text)
  await expect(colleague.page.getByRole('heading', { name: '4 accounts are new.' })).toBeVisible()
  await expectAccessible(colleague.page)
  await colleague.page.getByRole('button', { name: 'Import 4 accounts' }).click()
  await expect(colleague.page.getByRole('heading', { name: 'Imported 4 accounts.' })).toBeVisible()

  const sentences = []
  for (const { page, origin } of [app, colleague]) {
    await goTo(page, origin, `/accounts/${account}/picture`)
    await expect(page.getByText(/^From \d+ answers/)).toBeVisible()
    sentences.push(await page.getByRole('main').innerText())
  }
  expect(sentences[1]).toBe(sentences[0])
  expect(await exportAll(colleague)).toBe(text)

  await open(colleague.page, 'from-ada.json', text)
  await expect(colleague.page.getByRole('heading', { name: /^Nothing to take/ })).toBeVisible()
  await expect(colleague.page.getByText('older than ours, nothing to take')).toHaveCount(4)
})

test('edits made apart meet as a conflict, side by side, and both end with the same file', async ({
  app,
  colleague,
}) => {
  test.setTimeout(120_000)
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = await loadSamples(app.page, app.origin)
  await importAll(colleague, await exportAll(app))
  await rename(app, account, 'Halden Freight Group')
  await rename(colleague, account, 'Halden Haulage')
  const mine = await exportAll(app)
  const theirs = await exportAll(colleague)

  await goTo(app.page, app.origin, '/exchange')
  await open(app.page, 'theirs.json', theirs)
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
  await goTo(colleague.page, colleague.origin, '/exchange')
  await expect(colleague.page.getByText('1 conflict')).toBeVisible()
})

test('a choice made in the preview settles the conflict', async ({ app, colleague }) => {
  test.setTimeout(120_000)
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = await loadSamples(app.page, app.origin)
  await importAll(colleague, await exportAll(app))
  await rename(app, account, 'Halden Freight Group')
  await rename(colleague, account, 'Halden Haulage')
  await goTo(app.page, app.origin, '/exchange')
  await open(app.page, 'theirs.json', await exportAll(colleague))
  await app.page.getByRole('radio', { name: 'Theirs' }).check({ force: true })
  await app.page.getByRole('button', { name: 'Import 1 account' }).click()
  await expect(app.page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
  await goTo(app.page, app.origin, `/accounts/${account}/picture`)
  await expect(app.page.getByRole('heading', { level: 1, name: 'Halden Haulage' })).toBeVisible()
  await goTo(app.page, app.origin, '/exchange')
  await expect(app.page.getByText('1 conflict')).toHaveCount(0)
})

test('a file that cannot be taken says so in one breath and changes nothing', async ({ app }) => {
  await withoutDialogs(app)
  const { page } = app
  await loadSamples(page, app.origin)
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
  ]
  for (const [name, content, words] of refused) {
    await test.step(name, async () => {
      await open(page, name, content)
      await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
    })
  }
  await expectAccessible(page)
  expect(await exportAll(app)).toBe(text)
})
