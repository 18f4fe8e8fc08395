/** The focus never falls off the page: not when a row is deleted, a form is left, or a form is refused. */
import { expect, SHOWN_ACCOUNT, step, test } from '../support/app.ts'
import { openAccount } from '../support/page.ts'

test('the key for new goes to the first field of the first page', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: /load the samples/i }).waitFor()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
})

test('the focus stays where one works when rows and forms go', async ({ sampled: app }) => {
  const { page } = app
  await openAccount(SHOWN_ACCOUNT, 'People')
  await page.getByRole('link', { name: 'Table', exact: true }).click()

  await step('a deleted row leaves it to the next one, and its undo is a key away', async () => {
    await page.getByRole('button', { name: 'Delete Jonas Wirth' }).press('Enter')
    const question = page.getByRole('group', { name: 'Delete Jonas Wirth?' })
    await expect(question.getByRole('button', { name: 'Do not delete' })).toBeFocused()
    await question.getByRole('button', { name: 'Delete Jonas Wirth' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Delete Jonas Wirth' })).toHaveCount(0)
    await expect(page.getByRole('row', { name: /Petra Nilsson/ }).css(':focus')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Delete Jonas Wirth' })).toBeVisible()
  })

  await step('a form that is left gives it back to the button that opened it', async () => {
    await page.getByRole('button', { name: 'Change Amara Osei' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Change Amara Osei' })).toBeFocused()
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: /^Add a person/ })).toBeFocused()
  })

  await step('a refused form leads to the first field that is wrong', async () => {
    await openAccount(SHOWN_ACCOUNT, 'Renewals')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Terminals, second term')
    await page.getByRole('button', { name: 'Add', exact: true }).press('Enter')
    await expect(page.getByLabel(/^Ends or renews on/)).toBeFocused()
  })
})
