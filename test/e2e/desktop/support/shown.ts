/** What the window showed while it said that all is saved, and whether it shows the same again. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Desktop } from './desktop.ts'

const EVERY_MS = 50
const PATIENCE_MS = 60_000

type Look = { readonly state: string; readonly text: string; readonly settled: boolean }

/** In one turn of the page, so that text and promise belong together. Of an interview only the note: its clock runs on. */
function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const place = location.hash.startsWith('#/live/') ? '.cm-content' : 'main'
    return {
      state: document.querySelector('i[data-state]')?.getAttribute('data-state') ?? '',
      text: document.querySelector<HTMLElement>(place)?.innerText ?? '',
      settled: document.documentElement.dataset['settled'] !== undefined,
    }
  })
}

/** The text of the page that is open, once it is at rest and all of it is saved; `idle` says so of a start that wrote nothing. */
export async function readSaved(page: Page): Promise<string> {
  const until = Date.now() + PATIENCE_MS
  let now: Look = { state: '', text: '', settled: false }
  while (Date.now() < until) {
    now = await look(page)
    const kept = now.state === 'saved' || now.state === 'idle'
    if (kept && now.settled && now.text !== '') return now.text
    await page.waitForTimeout(EVERY_MS)
  }
  throw new Error(`Not shown as saved: ${now.state}, ${now.text}`)
}

/** Places in the app, and what each showed as saved when it was last looked at. */
export type Shown = Map<string, string>

export async function remember(
  { page, go }: Desktop,
  shown: Shown,
  places: readonly string[],
): Promise<void> {
  for (const place of places) {
    await go(place)
    shown.set(place, await readSaved(page))
  }
}

/** The places that show less than they did, with what they show now. A note may have grown since. */
export async function whatIsMissing({ page, go }: Desktop, shown: Shown): Promise<readonly string[]> {
  const missing: string[] = []
  for (const [place, text] of shown) {
    await go(place)
    const grows = place.startsWith('/live/')
    let now = ''
    const same = await expect
      .poll(
        async () => {
          now = (await look(page)).text
          return grows ? now.startsWith(text) : now === text
        },
        { intervals: [50, 50, 100, 100, 200], timeout: PATIENCE_MS },
      )
      .toBe(true)
      .then(
        () => true,
        () => false,
      )
    if (!same) missing.push(`${place} ${firstDifference(text, now)}`)
  }
  return missing
}

/** A piece of both from where they part, with a little of what is before. */
function firstDifference(showed: string, shows: string): string {
  let parts = 0
  while (parts < showed.length && showed[parts] === shows[parts]) parts += 1
  const from = Math.max(0, parts - 20)
  const piece = (text: string) => JSON.stringify(text.slice(from, from + 120))
  return `showed ${piece(showed)}, shows ${piece(shows)}`
}

/** Types on in the note until so many more characters were shown as saved, and says which; the typing goes on meanwhile. */
export async function typeUntilSaved(page: Page, words: string, characters: number): Promise<string> {
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.click()
  await page.keyboard.press('Control+End')
  const before = await page.evaluate(() => {
    const watched = { text: '' }
    Reflect.set(window, 'shownAsSaved', watched)
    const watch = () => {
      const state = document.querySelector('[data-save-state]')?.getAttribute('data-save-state')
      const text = document.querySelector<HTMLElement>('.cm-content')?.innerText ?? ''
      if (state === 'saved') watched.text = text
      requestAnimationFrame(watch)
    }
    watch()
    return document.querySelector<HTMLElement>('.cm-content')?.innerText.length ?? 0
  })
  const read = () =>
    page.evaluate(() => {
      const watched: unknown = Reflect.get(window, 'shownAsSaved')
      return typeof watched === 'object' && watched !== null && 'text' in watched ? String(watched.text) : ''
    })
  // whoever kills the program ends the typing too
  void page.keyboard.type(words, { delay: 15 }).catch(() => null)
  await expect
    .poll(async () => (await read()).length, { timeout: PATIENCE_MS })
    .toBeGreaterThan(before + characters)
  return read()
}

/** No file of the log holds a word that anybody wrote; that there is a log at all is looked at too. */
export async function expectSilentLog({ dataFolder }: Desktop, words: readonly string[]): Promise<void> {
  const folder = join(dataFolder, 'log')
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const log = texts.join('\n').toLowerCase()
  expect(log).toContain('"started"')
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => log.includes(word.toLowerCase()))).toEqual([])
}
