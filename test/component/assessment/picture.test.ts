/** The picture, the people and the table of accounts: what opens, what comes back, and the day looked at. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo } from '../support/page.ts'

test('a number opens its evidence; a deleted answer comes back', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/picture`)
  const row = page.getByRole('rowheader', { name: 'Attitude toward change' })
  await row.getByRole('button').click()
  const drawer = page.getByRole('complementary', { name: 'Attitude toward change' })
  await expect(drawer.getByText('I still would not replace what runs.')).toBeVisible()
  await expectAccessible()

  await drawer.getByRole('button', { name: 'Delete' }).first().click()
  await expect(drawer.getByText('I still would not replace what runs.')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(drawer.getByText('I still would not replace what runs.')).toBeVisible()

  await drawer.focus()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(row.getByRole('button')).toBeFocused()
})

test('an earlier day shows the picture of that day', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/picture?asOf=2001-01-01`)
  await expect(page.getByRole('heading', { name: 'Nothing is known yet. Start with change.' })).toBeVisible()
  await page.getByRole('button', { name: 'As of 1 Jan 2001' }).click()
  await page.getByRole('button', { name: 'Today', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Soldier/ })).toBeVisible()
})

test('the table of accounts is gone through with the keyboard', async ({ sampled: app }) => {
  const { page } = app
  await goTo('/accounts')
  const grid = page.getByRole('grid', { name: 'Accounts' })
  await expect(grid.getByRole('row')).toHaveCount(7)
  await page.keyboard.press('/')
  await page.keyboard.type('soldier')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('row')).toHaveCount(7)
  await grid.getByRole('button', { name: 'Account' }).click()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await page.keyboard.press('j')
  await expect(grid.getByRole('row').nth(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(grid.getByRole('row').nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight' })).toBeVisible()
})

test('a person is added, changed and deleted, and their answers are kept', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/people?view=table`)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ines Marsh')
  await page.getByRole('textbox', { name: 'Role' }).fill('Buyer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Ines Marsh Buyer/ })).toBeVisible()

  await page.getByRole('button', { name: 'Change Ines Marsh' }).click()
  await expectAccessible()
  await page.getByRole('textbox', { name: 'Role' }).fill('Head of purchasing')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Ines Marsh Head of purchasing/ })).toBeVisible()

  await page.getByRole('button', { name: 'Delete Jonas Wirth' }).click()
  const question = page.getByRole('group', { name: 'Delete Jonas Wirth?' })
  await expect(question).toContainText('8 answers')
  await question.getByRole('button', { name: 'Delete Jonas Wirth' }).click()
  await expect(page.getByText('Deleted Jonas Wirth. Their 8 answers are kept.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /Jonas Wirth/ })).toBeVisible()
})

test('an initiative is added and becomes the main one', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/initiatives`)
  await page.getByRole('button', { name: 'Add an initiative' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Cold chain')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: 'Make main: Cold chain' }).click()
  await expectAccessible()
  await page.getByRole('button', { name: 'Make main', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: /Cold chain is what we serve/ })).toBeVisible()
})
