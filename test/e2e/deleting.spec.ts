/** What hangs on a record is told from what is stored, also where the page does not show it yet. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { openAfresh, openAccount } from './support/pages.ts'

/** A page that hears nothing of what other windows write: as far behind as a page can be. */
const DEAF = `globalThis.BroadcastChannel = class extends EventTarget {
  postMessage() {}
  close() {}
}`

async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).press('Enter')
  await page.getByRole('option', { name: option }).press('Enter')
  await expect(page.getByRole('option')).toHaveCount(0)
}

/** Fills in the one form that stands open, and sends it. */
async function fillIn(page: Page, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const shown = page.getByRole('form', { name: form })
  for (const [label, value] of Object.entries(fields))
    await shown.getByLabel(label, { exact: true }).fill(value)
  await shown.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(shown).toHaveCount(0)
}

test('what another window has hung on a record meanwhile is told before it is deleted', async ({
  sampled: app,
}) => {
  const { page, context, origin } = app
  const behind = await context.newPage()
  await behind.addInitScript(DEAF)
  /** Opens the same page in the window that then hears nothing more. */
  const fallBehind = () => openAfresh(behind, origin, new URL(page.url()).hash.slice(1))
  const expectTold = async (name: string, what: string) => {
    await behind.bringToFront()
    await behind
      .getByRole('button', { name: `Delete ${name}`, exact: true })
      .first()
      .press('Enter')
    await expect(behind.getByRole('group', { name: `Delete ${name}?` })).toContainText(what)
    await page.bringToFront()
  }
  await page.bringToFront()

  await test.step('an outcome on a contract', async () => {
    await openAccount(page, 'Brandt & Osei Legal', 'Renewals')
    await page.keyboard.press('n')
    await fillIn(page, 'Add a contract', { Name: 'Files in one place', 'Ends or renews on': '2031-05-31' })
    await fallBehind()
    await page.getByRole('button', { name: 'Add an outcome' }).press('Enter')
    const outcome = page.getByRole('form', { name: 'Add an outcome' })
    await outcome.getByText('Completed', { exact: true }).click()
    await outcome.getByText('Renewal', { exact: true }).click()
    await choose(page, /Contract it is about/, 'Files in one place')
    await fillIn(page, 'Add an outcome', {})
    await expectTold('Files in one place', '1 outcome')
  })

  await test.step('a step of the path on a person', async () => {
    await openAccount(page, 'Brandt & Osei Legal', 'People')
    await page.keyboard.press('n')
    await fillIn(page, 'Add a person', { Name: 'Jane Harlow' })
    await page.getByRole('link', { name: 'Table', exact: true }).press('Enter')
    await expect(page.getByRole('button', { name: 'Change Jane Harlow' })).toBeVisible()
    await fallBehind()
    await openAccount(page, 'Brandt & Osei Legal', 'Value path')
    await page.getByRole('button', { name: /^Add a step/ }).press('Enter')
    await choose(page, /Who looks after it/, 'Jane Harlow')
    await fillIn(page, 'Add a step', { Step: 'A department calls' })
    await expectTold('Jane Harlow', '1 step of the value path')
  })

  await test.step('an intervention on a step of the path', async () => {
    await fallBehind()
    await behind.getByRole('button', { name: /^A department calls: / }).press('Enter')
    await page.getByRole('button', { name: 'Record what was done', exact: true }).press('Enter')
    await choose(page, /Step that it is to ease/, 'A department calls')
    await fillIn(page, 'Record what was done', { 'What was done': 'A talk', From: '2026-05-29' })
    await expectTold('A department calls', '1 intervention')
  })
})
