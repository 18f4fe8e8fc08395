/** What changed in an account, told by its conversations and by what an import brought. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, importAll, withoutDialogs } from './support/exchange.ts'
import { openAccount } from './support/pages.ts'

const part = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name })
const drawerOf = (page: Page) => page.locator('[data-region="drawer"]')

test('what changed tells of every conversation, and of what an import brought', async ({
  sampled: app,
  colleague,
}) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { page } = app
  await openAccount(page, 'Kestrel Wireless')
  const changed = part(page, 'What changed')
  await changed.getByRole('button', { name: 'Interview, Lisa Varga, by phone' }).click()
  const occasions = drawerOf(page).getByRole('list', { name: 'Occasions' })
  for (const title of ['First visit', 'With the planner', 'Lisa Varga, by phone']) {
    await expect(occasions.getByRole('button', { name: new RegExp(`Interview, ${title}`) })).toBeVisible()
  }
  await expect(occasions.getByRole('button', { expanded: true })).toContainText('Lisa Varga, by phone')
  await expect(occasions).toContainText('I have nobody to do it with.')
  await expectAccessible(page)

  await importAll(colleague, await exportAll(app))
  await openAccount(page, 'Kestrel Wireless', 'Evidence')
  const cell = page.getByRole('gridcell', {
    name: /^Do they take on what is new to everybody\?, Sanne Holm: /,
  })
  await cell.click()
  await page.keyboard.press('4')
  await expect(cell).toHaveAccessibleName(/said, They hardly ever start such a project/)
  await importAll(colleague, await exportAll(app))
  const there = colleague.page
  await openAccount(there, 'Kestrel Wireless')
  const theirs = part(there, 'What changed')
  await expect(theirs.getByRole('button', { name: 'Import of swap.json' })).toBeVisible()
  await expect(theirs).toContainText('People disagree about change now.')
  await expect(theirs).toContainText('Attitude toward change')
  await theirs.getByRole('button', { name: 'Import of swap.json' }).click()
  const list = drawerOf(there).getByRole('list', { name: 'Occasions' })
  await expect(list.getByRole('button', { name: /^Import of swap\.json/ })).toHaveCount(2)
  await expect(list.getByRole('button', { expanded: true })).toContainText('Import of swap.json')
})
