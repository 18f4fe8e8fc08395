/** What an interview asks in place, and one that is left without a word. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo } from '../support/page.ts'

test('who said it is asked in place where it cannot be known', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/picture`)
  await page.getByRole('button', { name: 'Start interview' }).click()
  const note = page.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await page.keyboard.type('They said it would never come.')
  await page.keyboard.press('Control+1')
  const who = page.getByRole('group', { name: 'Who said it?' })
  await expect(who).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('Escape')
  await expect(who).toBeHidden()
  await expect(note).toBeFocused()

  await page.keyboard.press('Control+1')
  await who.getByRole('button', { name: 'Amara Osei' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'said, Osei.' })).toBeVisible()
  await expect(note).toBeFocused()
  // whoever speaks is present from then on
  await expect(page.css('header').getByRole('button', { name: 'Osei' })).toBeVisible()
})

test('an interview without a word is discarded, and can be brought back', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/interviews`)
  await expect(page.css('a[href*="note="]')).toHaveCount(5)
  await page.getByRole('button', { name: 'Start interview' }).click()
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByText('Nothing was written, so the note was discarded.')).toBeVisible()
  await expect(page.css('a[href*="note="]')).toHaveCount(5)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.css('a[href*="note="]')).toHaveCount(6)
})
