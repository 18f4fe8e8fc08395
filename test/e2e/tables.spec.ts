/** Tables and cards by keys alone: a spreadsheet's contacts and a telephone's card come in, twice, are taken back, and go out again. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../build/paths.ts'
import { expect } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { test, type Keys } from './support/by-keyboard.ts'
import { withoutDialogs } from './support/exchange.ts'
import { goTo, SHOWN_ACCOUNT } from './support/pages.ts'

const fixture = (name: string) => join(ROOT, 'test/fixtures/tables', name)

async function open(page: Page, keys: Keys, name: string): Promise<void> {
  await keys.reach('button', /^Open (a table or cards|another file)$/)
  // a key that goes down while the page draws what came before is pressed again, as people do
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 4_000 }),
      keys.hit('Enter'),
    ])
    await chooser.setFiles(fixture(name))
  }).toPass({ timeout: 16_000 })
}

/** The sample accounts; gives the id of the one that takes what comes in. */
async function samples(page: Page, keys: Keys): Promise<string> {
  await keys.press('button', /load the samples/i)
  const link = page.getByRole('link', { name: SHOWN_ACCOUNT })
  return /accounts\/([^/]+)/.exec((await link.first().getAttribute('href')) ?? '')?.[1] ?? ''
}

test('contacts of a spreadsheet come in once, are undone, and go out as a table', async ({ app, keys }) => {
  const { page } = app
  await withoutDialogs(app)
  await goTo(page, '/exchange')
  await keys.press('link', 'Tables and cards')
  await open(page, keys, 'salesforce-contacts.csv')
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
  await expect(heading('2 people would come in. One row cannot be taken.')).toBeVisible()
  await expect(page.getByText('2 accounts are new and would be made')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Encoding' })).toContainText('Windows-1252')
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeDisabled()
  await expectAccessible(page)

  await keys.tick('checkbox', 'Keep them in About, each under its name')
  await keys.tick('checkbox', 'Leave this row out and import the others')
  await keys.press('button', 'Import 2 people')
  await expect(heading('Imported 2 people.')).toBeVisible()
  await expectAccessible(page)
  await keys.press('button', 'Undo the import')
  await expect(heading(/^Taken back/)).toBeVisible()

  // once more, and a second time: nothing doubles
  await open(page, keys, 'salesforce-contacts.csv')
  await keys.tick('checkbox', 'Leave this row out and import the others')
  await keys.press('button', 'Import 2 people')
  await expect(heading('Imported 2 people.')).toBeVisible()
  await open(page, keys, 'salesforce-contacts.csv')
  await expect(page.getByText('here already', { exact: true })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
  await keys.press('button', 'Cancel')

  await keys.reach('button', 'Write people')
  const [download] = await Promise.all([page.waitForEvent('download'), keys.hit('Enter')])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\ufeffAccount,Name,Role,')).toBe(true)
  expect(text).toContain(`Møller & Søn A/S,Søren Møller,CFO,Finance,,,soren@moller.example,'+45 86 12 34 56,`)
})

test('a card of a telephone comes into an account, with what it has no place for, and goes out as a card', async ({
  app,
  keys,
}) => {
  const { page } = app
  await withoutDialogs(app)
  const account = await samples(page, keys)
  await goTo(page, `/accounts/${account}/people`)
  await keys.press('link', 'Import or export people as a table or cards')
  await expect(page).toHaveTitle('Tables and cards, Soundings')
  await expect(page.getByRole('button', { name: / Of$/ })).toContainText(SHOWN_ACCOUNT)
  await open(page, keys, 'ios-3.0.vcf')
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
  await expect(heading('One person would come in.')).toBeVisible()
  await expect(page.getByText('The only one.')).toBeVisible()
  await expect(page.getByText('One picture, sound or key is left out.')).toBeVisible()
  await expect(page.getByText('No place here for: BDAY and X-SOCIALPROFILE.')).toBeVisible()
  await keys.tick('checkbox', 'Keep them in About, each under its name')
  await expectAccessible(page)
  await keys.press('button', 'Import one person')
  await expect(heading('Imported one person.')).toBeVisible()

  await keys.select(/ As$/, 'vCard 4.0')
  await keys.reach('button', 'Write people')
  const [download] = await Promise.all([page.waitForEvent('download'), keys.hit('Enter')])
  const text = await readFile(await download.path(), 'utf8')
  const [card = ''] = text.split('BEGIN:VCARD').filter((one) => one.includes('FN:Lisa Osei'))
  expect(card).toContain('\r\nEMAIL;PREF=1:lisa@halden.example\r\n')
  expect(card.replaceAll('\r\n ', '')).toContain('BDAY: 1979-08-14')
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('readings whose numbers can be read in two ways ask for one', async ({ app, keys }) => {
  const { page } = app
  await samples(page, keys)
  await goTo(page, '/accounts')
  await keys.press('link', 'Import from a table')
  await open(page, keys, 'excel-unicode-text.txt')
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
  await expect(heading(/One thing has to be said before/)).toBeVisible()
  await keys.select(/How Used is written$/, '1,234.5')
  await expect(heading(/Say which account takes them/)).toBeVisible()
  await keys.select(/ Account$/, 'Halden Freight')
  await expect(heading('2 readings would come in.')).toBeVisible()
  await expect(page.getByRole('cell', { name: '1,020', exact: true })).toBeVisible()
  await expectAccessible(page)
  await keys.press('button', 'Import 2 readings')
  await expect(heading('Imported 2 readings.')).toBeVisible()
})
