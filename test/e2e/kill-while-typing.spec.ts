/** Holds the interview to its promise: when the browser dies in mid-sentence, every character shown as saved is there again. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { startKillable } from './support/killable-browser.ts'
import { loadSamples } from './support/pages.ts'

const SENTENCE = 'The date hangs in every depot and people count the days until the start. '

/** Remembers the note's text whenever the page says that it is saved; both are read in one turn. */
async function watchSaved(page: Page): Promise<void> {
  await page.evaluate(`
    window.shownAsSaved = ''
    setInterval(() => {
      const state = document.querySelector('[data-save-state]')?.getAttribute('data-save-state')
      const text = document.querySelector('.cm-content')?.textContent ?? ''
      if (state === 'saved' && text.length > window.shownAsSaved.length) window.shownAsSaved = text
    }, 5)
  `)
}

test('what an interview showed as saved survives the killing of the browser', async ({
  origin,
  profileFolder,
}) => {
  test.setTimeout(120_000)
  let browser = await startKillable(profileFolder)
  try {
    const first = await browser.open(`${origin}/`)
    const { account } = await loadSamples(first, origin)
    await first.goto(`${origin}/#/accounts/${account}/picture`)
    await first.getByRole('button', { name: 'Start interview' }).click()
    await first.waitForURL(/#\/live\//)
    const live = first.url()

    let page = first
    for (let round = 1; round <= 2; round += 1) {
      const note = page.getByRole('textbox', { name: 'Note' })
      await note.click()
      await page.keyboard.press('Control+End')
      await watchSaved(page)
      const typing = page.keyboard.type(SENTENCE.repeat(6), { delay: 12 }).catch(() => null)
      await expect
        .poll(() => page.evaluate<number>('window.shownAsSaved.length'), { timeout: 30_000 })
        .toBeGreaterThan(round * 70)
      const shown = await page.evaluate<string>('window.shownAsSaved')
      await browser.kill()
      await typing

      browser = await startKillable(profileFolder)
      page = await browser.open(live)
      const kept = page.locator('.cm-content')
      await expect(kept).toBeVisible()
      expect((await kept.textContent())?.startsWith(shown)).toBe(true)
    }
  } finally {
    await browser.kill()
  }
})
