/** A day's work in the app from its first start, with words no dictionary has: whatever the app or its browser would send, it has reason to. */
import { expect } from '@playwright/test'
import type { App } from '../e2e/support/app.ts'
import { exportAll, openFile, withoutDialogs } from '../e2e/support/exchange.ts'
import { APP_PAGES, loadSamples, openAfresh } from '../e2e/support/pages.ts'

const MISSPELT =
  'Thier managment beleives teh licences wer neccessary, but nobdy realy untherstood wat tey wer forr. '
/** Slow enough for a spelling check to look at every word. */
const TYPING_MS = 25

export async function walkThroughApp(app: App): Promise<void> {
  const { page, origin } = app
  await withoutDialogs(app)
  const shown = await loadSamples(page)
  for (const { path } of APP_PAGES) await openAfresh(page, origin, path(shown))

  await openAfresh(page, origin, `/accounts/${shown.account}/picture`)
  await page.keyboard.press('i')
  await page.waitForURL(/#\/live\//)
  const note = page.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await page.keyboard.type(MISSPELT.repeat(2), { delay: TYPING_MS })
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('textbox', { name: 'Title of the note' }).fill('In teh canteeen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'In teh canteeen' })).toBeVisible()

  const text = await exportAll(app)
  await openFile(page, 'again.json', text)
  await expect(page.getByRole('heading', { name: /^Nothing to take/ })).toBeVisible()
}
