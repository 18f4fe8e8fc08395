/** What waits for a decision in the history of an account that two people changed apart, and is decided there. */
import type { Page } from '@playwright/test'
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, importAll, withoutDialogs } from './support/exchange.ts'
import { goTo } from './support/pages.ts'

const lines = (page: Page) => page.getByRole('treegrid', { name: 'History' })
const line = (page: Page, words: RegExp) => lines(page).getByRole('row', { name: words })

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('e')
  const field = page.getByRole('textbox', { name: 'Name of the account' })
  await expect(field).toBeFocused()
  await field.fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('0')
  await expect(lines(page)).toBeVisible()
}

test('what two changed apart stands in one place with both authors, until one is kept', async ({
  sampled: app,
  colleague,
}) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { account } = app
  await importAll(colleague, await exportAll(app))
  const to = async ({ page }: App, name: string) => {
    await goTo(page, `/accounts/${account}/picture`)
    await rename(page, name)
  }
  await to(app, 'Halden Freight Group')
  await to(colleague, 'Halden Haulage')
  await importAll(app, await exportAll(colleague))

  const { page } = app
  await goTo(page, `/accounts/${account}/picture`)
  await expect(page.getByText('One value was changed in two places, and waits for a decision.')).toBeVisible()
  await openHistory(page)
  const waiting = page.getByRole('region', { name: 'Waiting for a decision' })
  await expect(waiting.getByText('Halden Haulage', { exact: true })).toBeVisible()
  await expect(waiting.getByText('Halden Freight Group', { exact: true })).toBeVisible()
  await expect(
    line(page, /from swap\.json .*At the same time Somebody set “Halden Freight Group”\./),
  ).toBeVisible()
  await expectAccessible(page)
  await waiting.getByRole('button', { name: /^Keep this: Halden Haulage for Name/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Haulage', exact: true })).toBeVisible()
  await expect(waiting).toHaveCount(0)
  await expect(line(page, /Decided between versions\./)).toBeVisible()
})
