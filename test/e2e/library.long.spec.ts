/** Questions and parameters of one's own: scored like the built-in ones, said wherever they matter, and taken along to a colleague. */
import type { Page } from '@playwright/test'
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, openFile, withoutDialogs } from './support/exchange.ts'
import { openAccount } from './support/pages.ts'

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })

async function nameAuthor({ page }: App, name: string): Promise<void> {
  await place(page, 'Settings').click()
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Saved|^Nothing to save/).first()).toBeVisible()
}

async function makeQuestion(page: Page): Promise<void> {
  await place(page, 'Library').click()
  await page.getByRole('button', { name: /^New instrument/ }).click()
  const instrument = page.getByRole('form', { name: 'New instrument' })
  await instrument.getByRole('button', { name: 'Create' }).click()
  await expect(instrument.getByText('Give it a name.')).toBeVisible()
  await instrument.getByLabel('Name', { exact: true }).fill('Files and courts')
  await instrument.getByRole('button', { name: 'Create' }).click()

  // its first question is begun at once
  const form = page.getByRole('form', { name: 'New question' })
  await form.getByRole('button', { name: 'Add the question' }).click()
  await expect(form.getByText('Not saved: look at the fields above.')).toBeVisible()
  await form.getByLabel('Question, as a heading').fill('Do they file without paper?')
  await form.getByLabel('How to ask it').fill('When a new case comes in, where does its first sheet go?')
  await form.getByRole('button', { name: /What it measures/ }).click()
  await page.getByRole('option', { name: 'Strategic view of technology' }).click()
  const rows = [
    ['Into the system, and nowhere else', 'no paper', '1'],
    ['Into both', 'both', '0.5'],
    ['Into a binder', 'binder', '0'],
  ] as const
  for (const [index, [label, short, value]] of rows.entries()) {
    const row = form.getByRole('group', { name: `Answer ${String(index + 1)}`, exact: true })
    if ((await row.count()) === 0) await form.getByRole('button', { name: 'Add an answer' }).click()
    await row.getByLabel('Answer', { exact: true }).fill(label)
    await row.getByLabel('Short label').fill(short)
    await row.getByLabel('Value, 0 to 1').fill(value)
    await page.keyboard.press('Tab')
  }
  await form.getByRole('button', { name: 'Add the question' }).click()
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^You ask 1 question of your own\. It is scored like the built-in ones\./,
  )
}

/** Answered by somebody new to an account that knew nothing. */
async function answerIt(page: Page): Promise<void> {
  await openAccount(page, 'Brandt & Osei Legal', 'People')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ines Marsh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Ines Marsh/ })).toBeVisible()
  await openAccount(page, 'Brandt & Osei Legal', 'Evidence')
  const line = page.getByRole('gridcell', { name: /^Do they file without paper\?, Ines Marsh: / })
  await line.scrollIntoViewIfNeeded()
  await line.click()
  await page.keyboard.press('3')
  await expect(line).toHaveAccessibleName(/said, Into a binder/)
}

async function setHalfLife(page: Page): Promise<void> {
  await place(page, 'Settings').click()
  const field = page.getByRole('textbox', { name: 'Half-life', exact: true })
  await field.fill('0')
  await page.keyboard.press('Tab')
  await expect(page.getByText('From 1 to 3,650.')).toBeVisible()
  await expect(page.getByText('Not taken.')).toBeVisible()
  await expect(page.getByText('All of them are at their defaults.')).toBeVisible()
  await expectAccessible(page)
  await field.fill('30')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Not at its default\./)).toBeVisible()
  await expect(page.getByText('1 is not at its default.')).toBeVisible()
}

const foot = (page: Page) => page.getByRole('main').getByText(/^Looked through/)
const outlook = (page: Page) => page.getByRole('button', { name: /^Confidence: / }).getAttribute('aria-label')

test('an own question moves the picture, parameters are said with it, and a colleague can look through either', async ({
  sampled: app,
  colleague,
}) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { page } = app
  await nameAuthor(app, 'Ada Lind')
  await place(page, 'Accounts').click()

  await test.step('an own question, answered, moves its construct', async () => {
    await makeQuestion(page)
    await expectAccessible(page)
    await answerIt(page)
    await openAccount(page, 'Brandt & Osei Legal')
    const row = page.getByRole('row', { name: /Strategic view of technology/ })
    await expect(row).toContainText('0.00')
    await expect(row).toContainText('one source')
    await row.getByRole('button', { name: 'Strategic view of technology' }).click()
    await expect(
      page.locator('[data-region="drawer"]').getByRole('heading', { name: 'Do they file without paper?' }),
    ).toBeVisible()
  })

  await test.step('a parameter out of bounds is refused, one within is said everywhere', async () => {
    await setHalfLife(page)
    await place(page, 'Accounts').click()
    await expect(foot(page)).toBeVisible()
    await openAccount(page, 'Halden Freight')
    await expect(foot(page)).toHaveText(/Looked through your own settings: Half-life 30 instead of 180\./)
    await page.getByRole('link', { name: 'How it works' }).click()
    const row = page
      .getByRole('region', { name: 'Parameters' })
      .getByRole('row', { name: /halfLife|Half-life/ })
    await expect(row.first()).toContainText('30')
    await expect(row.first()).toContainText('180')
    await expect(page.getByText('Do they file without paper?').first()).toBeVisible()
  })

  const there = colleague.page
  await test.step('a colleague is told what comes along', async () => {
    await nameAuthor(colleague, 'Bo Karlsen')
    const text = await exportAll(app)
    expect(text).toContain('Do they file without paper?')
    await place(there, 'Exchange').click()
    await openFile(there, 'from-ada.json', text)
    const along = there.getByRole('list', { name: 'Questions and settings in the file' })
    await expect(along).toContainText('Questions and settings of Ada Lind')
    await expect(along).toContainText('1 question. Half-life 30 instead of 180.')
    await expectAccessible(there)
    await there.getByRole('button', { name: /^Import 6 accounts/ }).click()
    await expect(there.getByRole('heading', { name: /^Imported 6 accounts/ })).toBeVisible()
  })

  await test.step('and looks through either, here and in the settings', async () => {
    const other = there.getByRole('region', { name: 'Other parameters' })
    await expect(other).toContainText('You look through the defaults.')
    await other.getByRole('button', { name: 'Look through Ada Lind’s' }).click()
    await expect(other.getByRole('button', { name: 'Back to the defaults' })).toBeVisible()
    await openAccount(there, 'Halden Freight')
    await expect(foot(there)).toHaveText(/Looked through Ada Lind’s settings: Half-life 30 instead of 180\./)
    const hers = await outlook(there)

    await place(there, 'Settings').click()
    const look = there.getByRole('radiogroup', { name: 'Whose parameters to look through' })
    await expect(look.getByRole('radio', { name: /^Ada Lind’s/ })).toBeChecked()
    await look.getByText(/^Mine/).first().click()
    await expect(look.getByRole('radio', { name: /^Mine/ })).toBeChecked()
    await openAccount(there, 'Halden Freight')
    await expect(foot(there)).toHaveCount(0)
    await expect.poll(() => outlook(there)).not.toBe(hers)
    await openAccount(page, 'Halden Freight')
    await expect.poll(() => outlook(page)).toBe(hers)
  })

  await test.step('her question is asked here too, and is hers', async () => {
    await place(there, 'Library').click()
    const theirs = there.getByRole('region', { name: 'Ada Lind’s' })
    await expect(theirs).toContainText('Files and courts')
    await expect(theirs.getByRole('button', { name: /Add a question|Change/ })).toHaveCount(0)
    await openAccount(there, 'Brandt & Osei Legal', 'Evidence')
    await expect(
      there.getByRole('gridcell', { name: /^Do they file without paper\?, Ines Marsh: said, Into a binder/ }),
    ).toBeAttached()
  })
})
