/** From an empty app to a picture: an account, a person, two answers, and what they make of it. */
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'

test('an account is created, its two questions answered, and the picture follows', async ({ app }) => {
  const { page } = app
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alder Mills')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is known yet. Start with change.' })).toBeVisible()
  await expect(page.getByText('49 questions were never asked.')).toBeVisible()

  await page.getByRole('button', { name: 'Ask the two questions' }).click()
  const drawer = page.getByRole('complementary', { name: 'Two questions' })
  await drawer.getByRole('button', { name: 'Save' }).click()
  await expect(drawer.getByText('Choose an answer to at least one of them.')).toBeVisible()
  await drawer.getByRole('textbox', { name: 'Who says so' }).fill('Ines Marsh')
  await drawer.getByText('They keep it, to be spared the expense and the upheaval').click()
  await drawer.getByText('They are often among the first').click()
  await expectAccessible(page)
  await drawer.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByText('From 2 answers by 1 person, the newest from today.')).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /^Not yet known:.*averse to one kind of change/ }),
  ).toBeVisible()
  await expect(page.getByText('Of such deals 7 % went well.')).toBeVisible()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()

  await page.reload()
  await expect(page.getByText('From 2 answers by 1 person, the newest from today.')).toBeVisible()
})
