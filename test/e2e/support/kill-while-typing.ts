/** Kills the browser in mid-sentence, time and again: every character shown as saved must be there again. */
import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import { startKillable } from './killable-browser.ts'

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

export async function killWhileTyping(folder: string, origin: string, rounds: number): Promise<void> {
  let browser = await startKillable(folder)
  try {
    const first = await browser.open(`${origin}/`)
    await first.getByRole('textbox', { name: 'Name', exact: true }).fill('Alder Mills')
    await first.getByRole('button', { name: 'Create account' }).click()
    await first.getByRole('button', { name: 'Start interview' }).click()
    await first.waitForURL(/#\/live\//)
    const live = first.url()

    let page = first
    for (let round = 1; round <= rounds; round += 1) {
      const note = page.getByRole('textbox', { name: 'Note' })
      await note.click()
      await page.keyboard.press('Control+End')
      await watchSaved(page)
      const typing = page.keyboard.type(SENTENCE.repeat(6), { delay: 12 }).catch(() => null)
      await expect.poll(() => page.evaluate<number>('window.shownAsSaved.length')).toBeGreaterThan(round * 70)
      const shown = await page.evaluate<string>('window.shownAsSaved')
      await browser.kill()
      await typing

      browser = await startKillable(folder)
      page = await browser.open(live)
      const kept = page.locator('.cm-content')
      await expect(kept).toBeVisible()
      expect((await kept.textContent())?.startsWith(shown)).toBe(true)
    }
  } finally {
    await browser.kill()
  }
}
