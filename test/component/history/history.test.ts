/** The history by keyboard alone: found, opened, set back and brought back. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount, type Page } from '../support/page.ts'

const lines = (page: Page) => page.getByRole('treegrid', { name: 'History' })
const line = (page: Page, words: RegExp) => lines(page).getByRole('row', { name: words })
const toast = (page: Page) => page.getByRole('region', { name: 'What was just done' })

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

/** Presses Tab until the button has the focus, as somebody would who sees where it is. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  await expect(button).toBeVisible()
  for (let presses = 0; presses < 12; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
}

test('a value is found, set back in place of what stands, and that is taken back', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Halden Freight')
  await rename(page, 'Halden Freight Group')
  await openHistory(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
    /^\d+ changes by 2 people since .+, the last on .+\.$/,
  )
  const renamed = line(page, /The account Halden Freight( Group)?, Name Halden Freight Halden Freight Group$/)
  await page.keyboard.press('j')
  await expect(renamed).toBeFocused()
  await expectAccessible()

  await page.keyboard.press('Enter')
  await expect(renamed).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('in place of “Halden Freight Group”')).toBeVisible()
  await expectAccessible()
  await tabTo(page, /^Set back to this: “Halden Freight” for Name/)
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Set back.')
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight', exact: true })).toBeVisible()
  await expect(renamed).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(renamed).toHaveAttribute('aria-expanded', 'false')
  await expect(renamed).toBeFocused()
  const setBack = line(page, /Name .*Halden Freight Group Halden Freight$/)
  // It stands above the other once the page has followed what was written.
  await expect(setBack).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(setBack).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight Group' })).toBeVisible()

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Find in the history' })).toBeFocused()
  await page.keyboard.type('Halden group name')
  await expect(page.getByRole('main').getByRole('status')).toContainText('4 lines')
  await page.keyboard.press('Escape')
  await page.keyboard.type('no such words')
  await expect(page.getByText('Nothing in the history fits that.')).toBeVisible()
  await expect(lines(page)).toHaveCount(0)
})

test('a deleted record is found among what is deleted and brought back', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Brandt & Osei Legal', 'Renewals')
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Add a contract' })
  await form.getByLabel('Name', { exact: true }).fill('Files in one place')
  await form.getByLabel('Ends or renews on').fill('2031-05-01')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await page.getByRole('button', { name: 'Delete Files in one place' }).press('Enter')
  await expect(toast(page)).toContainText('Deleted Files in one place.')

  await openHistory(page)
  const deleted = line(page, /Contract Files in one place, Deleted or kept there Deleted/)
  await page.keyboard.press('j')
  await expect(deleted).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, /^Bring it back$/)
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Brought back: Contract Files in one place.')
  await expect(line(page, /Contract Files in one place, Deleted or kept Deleted Kept/)).toBeVisible()
  await page.getByRole('link', { name: 'Nothing but this: Contract Files in one place' }).press('Enter')
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Only Contract Files in one place. 3 lines',
  )
  await expectAccessible()
  await page.keyboard.press('g')
  await page.keyboard.press('7')
  await expect(page.getByRole('region', { name: 'Contracts' })).toContainText('Files in one place')
})

test('a person and an initiative lead to what was changed of them alone', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  const main = page.getByRole('main')
  await goTo(`/accounts/${account}/people?view=list`)
  await page.getByRole('button', { name: 'Amara Osei', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'History of Amara Osei' }).press('Enter')
  await expect(main.getByRole('status')).toContainText('Amara Osei')
  await expect(line(page, /Amara Osei/).first()).toBeVisible()
  await expect(line(page, /Warehouse rollout/)).toHaveCount(0)
  await expectAccessible()

  await goTo(`/accounts/${account}/initiatives`)
  await page.getByRole('link', { name: 'History of Warehouse rollout' }).press('Enter')
  await expect(main.getByRole('status')).toContainText('Warehouse rollout')
  await expect(line(page, /Warehouse rollout/).first()).toBeVisible()
  await expect(line(page, /Amara Osei/)).toHaveCount(0)
})
