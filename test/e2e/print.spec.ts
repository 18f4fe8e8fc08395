/** What goes on paper: the account's name and the day, every row, and nothing that only a screen has a use for. */
import { expect, test } from './support/app.ts'
import { goTo } from './support/pages.ts'

test('paper gets the name, the day and every row, and nothing to press', async ({ sampled: app }) => {
  const { page } = app
  const { account, note } = app
  for (const path of [
    'picture',
    'evidence',
    'value-path',
    'findings',
    'renewals',
    `interviews?note=${note}`,
  ]) {
    await test.step(path, async () => {
      await goTo(page, `/accounts/${account}/${path}`)
      await expect(page.getByText(/^As of \d/).and(page.locator('[data-print]'))).toBeHidden()
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight' })).toBeVisible()
      await expect(page.getByText(/^As of \d+ \w+ \d{4}$/).and(page.locator('[data-print]'))).toBeVisible()
      await expect(page.getByRole('navigation', { name: /^(Places|Pages of the account)$/ })).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^(Start interview|More)/ })).toHaveCount(0)
      const ink = await page.evaluate(() => getComputedStyle(document.body).color)
      expect(ink).toBe('rgb(18, 34, 46)')
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    })
  }
  await goTo(page, `/accounts/${account}/evidence`)
  const board = page.getByRole('grid')
  const all = Number(await board.getAttribute('aria-rowcount'))
  expect(await board.locator('tr[aria-rowindex]').count()).toBeLessThan(all)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(board.locator('tr[aria-rowindex]')).toHaveCount(all)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => board.locator('tr[aria-rowindex]').count()).toBeLessThan(all)
})
