/** Two colleagues swap files: the same picture, byte-identical exports, and refusals that keep everything. */
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, openFile, withoutDialogs } from './support/exchange.ts'
import { goTo } from './support/pages.ts'

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
