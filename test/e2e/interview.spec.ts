/** An interview from start to finish, by keyboard: who speaks, the words that answer, the debrief, and revisions afterwards. */
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/pages.ts'

test('an interview is held by keyboard and moves the picture', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(page, `/accounts/${account}/picture`)
  await page.keyboard.press('i')
  await page.waitForURL(/#\/live\//)
  const note = page.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()

  await page.keyboard.type('@Rey')
  await expect(page.getByRole('option', { name: /Tomas Reyes/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('We were glad of it. It was the first good thing in years.')
  await expect(note).toContainText(/^\d\d:\d\d @Tomas Reyes: We were glad/)

  // the question is chosen by typing
  await page.keyboard.press('F2')
  await page.keyboard.type('announced')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Think of the last time/ })).toBeVisible()
  await expect(note).toBeFocused()

  await page.keyboard.press('Control+1')
  const said = page.getByRole('status').filter({ hasText: 'Attitude toward change: glad, said, Reyes.' })
  await expect(said).toContainText('It was the first good thing in years.')
  await expect(page.locator('.cm-evidence')).toHaveText('It was the first good thing in years.')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await expectAccessible(page)

  // taken back, and answered again with selected words
  await said.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.cm-evidence')).toHaveCount(0)
  await note.focus()
  await page.keyboard.press('Control+End')
  for (let step = 0; step < 'years.'.length; step += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+2')
  await expect(page.locator('.cm-evidence')).toHaveText('years.')

  // a private line folds when the caret leaves it, and is never quoted
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('// she does not believe it')
  await expect(note).toContainText('she does not believe it')
  await page.keyboard.press('ArrowUp')
  await expect(note).not.toContainText('she does not believe it')
  await expect(note).toContainText('// private')

  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('heading', { name: /moved the picture/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Title of the note' }).fill('In the canteen')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'In the canteen' })).toBeVisible()
  await expect(page.locator('mark')).toHaveText('years.')
  await expect(page.getByText('No edits since the note was finalised.')).toBeVisible()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note' }).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('1 character more')).toBeVisible()
  await expect(page.locator('mark')).toHaveText('years.')
})
