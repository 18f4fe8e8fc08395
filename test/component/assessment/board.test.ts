/** The evidence board by keyboard alone: moving, answering, taking back, looking for gaps and contradictions, and the past. */
import { expect, step, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount, type Locator, type Page } from '../support/page.ts'

const REPLACING = 'Do they avoid replacing existing technology?'
const NEW_TO_ALL = 'Do they take on what is new to everybody?'

const cell = (page: Page, question: string, who: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${question.replace('?', '\\?')}, ${who}: `) })

const toast = (page: Page) => page.getByRole('region', { name: 'What was just done' })

test('the board is worked with the keyboard alone', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Halden Freight')
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  const grid = page.getByRole('grid', { name: 'Questions by people' })
  await expect(grid).toBeVisible()

  await step('moves', async () => {
    await page.keyboard.press('j')
    await expect(cell(page, REPLACING, 'Amara Osei')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(cell(page, NEW_TO_ALL, 'Amara Osei')).toBeFocused()
    await page.keyboard.press('End')
    await expect(cell(page, NEW_TO_ALL, 'Ours')).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(cell(page, REPLACING, 'Petra Nilsson')).toBeFocused()
  })

  await step('answers with a digit, and takes it back', async () => {
    const petra = cell(page, REPLACING, 'Petra Nilsson')
    await expect(petra).toHaveAccessibleName(/not asked$/)
    await page.keyboard.press('1')
    await expect(petra).toHaveAccessibleName(/said, They replace it as soon as something is better/)
    await expect(toast(page)).toContainText('Recorded: replaces, Petra Nilsson.')
    await expect(petra).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(petra).toHaveAccessibleName(/not asked$/)
    await expect(petra).toBeFocused()
    await page.keyboard.press('2')
    await expect(petra).toHaveAccessibleName(/said, They weigh cost against gain/)
    await page.keyboard.press('2')
    await expect(toast(page)).toContainText('That is recorded there today already.')
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
  })

  await step('goes to the next unknown and the next contradiction', async () => {
    await page.keyboard.press('u')
    await expect(cell(page, REPLACING, 'Tomas Reyes')).toBeFocused()
    await page.keyboard.press('r')
    await expect(cell(page, NEW_TO_ALL, 'Amara Osei')).toBeFocused()
    await expect(cell(page, NEW_TO_ALL, 'Amara Osei')).toHaveAccessibleName(/contradicts another answer/)
    await page.keyboard.press('r')
    await expect(cell(page, NEW_TO_ALL, 'Jonas Wirth')).toBeFocused()
  })

  await step('peeks, opens the details, and comes back', async () => {
    await page.keyboard.press('Space')
    await expect(page.getByRole('status').filter({ hasText: 'I would go first again.' })).toBeVisible()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary', { name: NEW_TO_ALL })
    await expect(drawer.getByText('I would go first again.')).toBeVisible()
    await expect(drawer.getByText('Somebody has to be the first depot, so let it be this one.')).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expect(cell(page, NEW_TO_ALL, 'Jonas Wirth')).toBeFocused()
  })

  await step('deletes, and brings back', async () => {
    const amara = cell(page, NEW_TO_ALL, 'Amara Osei')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Delete')
    await expect(amara).toHaveAccessibleName(/not asked$/)
    await expect(toast(page)).toContainText('Deleted: waits, Amara Osei.')
    await page.keyboard.press('Control+z')
    await expect(amara).toHaveAccessibleName(/They wait until others have shown that it works/)
  })

  await step('names the document that says so', async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await expect(cell(page, NEW_TO_ALL, 'Papers')).toBeFocused()
    await page.keyboard.press('3')
    const form = page.getByRole('form', { name: /from which document\?$/ })
    await expect(form.getByRole('textbox', { name: 'Name of the document' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(form.getByText('Name the document.')).toBeVisible()
    await page.keyboard.type('Minutes of the works council')
    await page.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
    await expect(cell(page, NEW_TO_ALL, 'Papers')).toHaveAccessibleName(/document, They wait until others/)
    await expect(cell(page, NEW_TO_ALL, 'Papers')).toBeFocused()
  })

  await app.restart()
  await expect(cell(page, REPLACING, 'Petra Nilsson')).toHaveAccessibleName(/They weigh cost against gain/)
})

test('the board of an earlier day is read and never written', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  const before = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10)
  await goTo(`/accounts/${account}/evidence?asOf=${before}`)
  await expect(
    page.getByText(/^This is the board as of \d+ \w+.*Answers are given as of today only\.$/),
  ).toBeVisible()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true')
  await expect(cell(page, NEW_TO_ALL, 'Jonas Wirth')).not.toHaveAccessibleName(/2 answers/)

  await page.keyboard.press('j')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, REPLACING, 'Petra Nilsson')).toBeFocused()
  for (const key of ['1', '7', 'Delete']) {
    await page.keyboard.press(key)
    await expect(toast(page)).toContainText('Answers are given as of today only.')
  }
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary', { name: REPLACING })
  await expect(drawer.getByText("If it saves the night shift an hour, I'll take it tomorrow.")).toBeVisible()
  await expect(drawer.getByRole('button', { name: /Correct|Delete|Add an answer/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(cell(page, REPLACING, 'Petra Nilsson')).toHaveAccessibleName(/not asked$/)
  await expect(cell(page, REPLACING, 'Jonas Wirth')).toHaveAccessibleName(/They replace it as soon as/)
})
