/** The picture as it was and as it would be: along the time of an account, and with answers tried. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { openAccount, type Page } from '../support/page.ts'

const part = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name })
const lead = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('an answer that is tried moves the picture and is stored nowhere', async ({ sampled: app }) => {
  const { page } = app
  const before = await app.exported()
  await openAccount('Halden Freight')
  const row = page.getByRole('row', { name: /Motive alignment/ })
  await expect(row).toContainText('not known')
  const known = await lead(page).innerText()

  const first = part(page, 'Ask next').getByRole('listitem').first()
  await expect(first).toContainText('Motive alignment, never asked.')
  await first.getByRole('button', { name: 'Try an answer' }).click()
  const form = page.getByRole('complementary', { name: 'Try an answer' })
  await form.getByRole('button', { name: 'Try it' }).click()
  await expect(form.getByText('Choose an answer.')).toBeVisible()
  await form.getByRole('radiogroup', { name: 'Answer' }).css('label').first().click()
  await expectAccessible()
  await form.getByRole('button', { name: 'Try it' }).click()

  const bar = page.getByRole('region', { name: 'Answers tried' })
  await expect(bar.getByRole('status')).toHaveText('What if: 1 answer tried, nothing is stored.')
  await expect(row).not.toContainText('never asked')
  await expect(row).toContainText(/\d\.\d\d to \d\.\d\d/)
  await expect(part(page, 'What it would move')).toContainText('Motive alignment')
  await expectAccessible()

  await bar.getByRole('button', { name: 'Back to what is known' }).click()
  await expect(bar).toHaveCount(0)
  await expect(row).toContainText('never asked')
  await expect(lead(page)).toHaveText(known)

  // once more, and then as if the machine had gone off
  await first.getByRole('button', { name: 'Try an answer' }).click()
  await form.getByRole('radiogroup', { name: 'Answer' }).css('label').first().click()
  await form.getByRole('button', { name: 'Try it' }).click()
  await expect(bar).toBeVisible()
  await app.restart()
  await expect(row).toContainText('never asked')
  await expect(bar).toHaveCount(0)
  expect(await app.exported()).toBe(before)
})

test('the arrows lead along the days of an account', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Tern Bay Wireless')
  await page.getByRole('button', { name: 'As of today' }).click()
  await page.getByRole('button', { name: 'See it over time' }).click()
  const time = page.getByRole('region', { name: 'Over time' })
  await expect(time.getByRole('status')).toContainText('As of today.')
  await expectAccessible()
  await time.getByRole('slider', { name: 'Day looked at' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(time.getByRole('status')).toContainText(/interview, Maren Holt, at last/i)
  await expect(lead(page)).toHaveText(/^Maren Holt keeps it for reputation, not for use:/)
  await page.keyboard.press('ArrowLeft')
  await expect(lead(page)).toHaveText(/^Not known why they keep it: notice must be given within 3 days\./)
  await expect(time.getByRole('status')).toContainText(/reading of use/i)
  await page.keyboard.press('ArrowRight')
  await expect(lead(page)).toHaveText(/^Maren Holt keeps it/)
  await time.getByRole('button', { name: 'Back to today' }).click()
  await expect(time.getByRole('status')).toContainText('As of today.')
})

test('what was written down later is left out of what was believed then', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Brandt & Osei Legal')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Add an answer' }).click()
  const form = page.getByRole('complementary', { name: 'Add an answer' })
  await form.getByRole('button', { name: /Question/ }).click()
  await page.getByRole('option', { name: 'How do they take a new release?' }).click()
  await form.getByRole('radiogroup', { name: 'Answer' }).css('label').first().click()
  await form.getByRole('button', { name: /How we know it/ }).click()
  await page.getByRole('option', { name: 'We saw it', exact: true }).click()
  await form.getByLabel('Day').fill(daysAgo(20))
  await form.getByRole('button', { name: 'Save the answer' }).click()
  await expect(page.getByText('From 1 answer by nobody in particular, the newest 20 days old.')).toBeVisible()

  await page.getByRole('button', { name: 'As of today' }).click()
  await page.getByRole('textbox', { name: 'Look at the picture as of' }).fill(daysAgo(10))
  await page.keyboard.press('Escape')
  await expect(page.getByText('From 1 answer by nobody in particular, the newest 10 days old.')).toBeVisible()
  const time = page.getByRole('region', { name: 'Over time' })
  await time.getByText('As then believed', { exact: true }).click()
  await expect(time.getByRole('status')).toContainText(/^As of .+, as then believed\./)
  await expect(page.getByText('No answer counts on this day.')).toBeVisible()
  await expectAccessible()
  await time.getByText('As then believed', { exact: true }).click()
  await expect(page.getByText('From 1 answer by nobody in particular, the newest 10 days old.')).toBeVisible()
})
