/** What a restart brings back of the window, the words a person taught the program, and what a page that died says and leads to. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../shared/zod.ts'
import { createAccount, readChanges, readJournal, startInterview, untilSaved } from './support/acts.ts'
import { expect, LOG, noted, OWN, test, writeTheirFile } from './support/own-words.ts'

test('the window, its zoom, the sidebar, the place and the learnt words are as they were', async ({
  makeDouble,
}) => {
  const desktop = makeDouble(OWN.home)
  await desktop.start()
  const sidebar = () => desktop.page.getByRole('navigation', { name: 'Places' })
  await expect(sidebar()).toBeVisible()
  await desktop.go('/library')
  await expect(desktop.page.getByRole('heading', { level: 1 })).toBeVisible()
  const bounds = { x: 140, y: 90, width: 1100, height: 760 }
  await desktop.control('window', 'setBounds', bounds)
  await desktop.control('window', 'maximize')
  await desktop.control('contents', 'setZoomLevel', 1.5)

  // Nothing of it is downloaded: the words go from the preload to main and its own dictionaries.
  const asked = ['recieve', 'receive', 'brackenmoor', 'colour', 'color']
  expect(await desktop.control('misspelt', asked)).toEqual(['recieve', 'brackenmoor'])
  const rightClick = (misspelledWord: string) =>
    desktop.control('emit', 'contents', 'context-menu', {
      isEditable: true,
      selectionText: '',
      misspelledWord,
    })
  await rightClick('recieve')
  await expect(() => desktop.control('choose', 'popup', 'receive')).toPass()
  expect(await desktop.asked('replaceMisspelling')).toEqual([['receive']])
  await rightClick('brackenmoor')
  await expect(() => desktop.control('choose', 'popup', 'Add to the Dictionary')).toPass()
  await expect.poll(() => desktop.control('misspelt', asked)).toEqual(['recieve'])
  expect(await desktop.asked('setSpellCheckerEnabled')).toEqual([[false]])
  await desktop.chooseMenu('View', 'Sidebar')
  await expect(sidebar()).toHaveCount(0)
  expect(await desktop.quit()).toBe(0)

  await desktop.start()
  await expect(desktop.page).toHaveURL(/#\/library$/)
  await expect(desktop.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(sidebar()).toHaveCount(0)
  expect((await desktop.asked('window'))[0]?.[0]).toMatchObject(bounds)
  await expect
    .poll(() => desktop.control('windowState'))
    .toMatchObject({ maximized: true, fullScreen: false, zoom: 1.5, visible: true })
  expect(await desktop.control('misspelt', asked)).toEqual(['recieve'])
})

/** Seconds since midnight of `08:15:42`. */
function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

test('a page that dies is followed by one that says what was kept and since when, and leads back to all of it', async ({
  makeDouble,
  folder,
}) => {
  const desktop = makeDouble(OWN.home)
  await desktop.start()
  await createAccount(desktop.page, OWN.account)
  await startInterview(desktop.page)
  const live = new URL(desktop.page.url()).hash.slice(1)
  const began = new Date().toTimeString().slice(0, 8)
  await desktop.page.keyboard.type(OWN.note)
  await untilSaved(desktop.page)
  const saved = await desktop.page.getByText(/^Saved \d\d:\d\d:\d\d/).textContent()
  const entries = (await readChanges(desktop)).size

  await desktop.crashPage()
  expect(desktop.page.url()).toMatch(/crash\.html$/)
  await expect(desktop.page.getByRole('heading', { name: /^The page stopped\./ })).toBeVisible()
  const kept = desktop.page.getByText(/^The journal holds \d+ entr/)
  await expect(kept).toHaveText(
    new RegExp(`^The journal holds ${entries} entries; the last was stored at \\d\\d:\\d\\d:\\d\\d\\.$`),
  )
  const clock = z.string().transform((text) => secondsOf(/\d\d:\d\d:\d\d/.exec(text)?.[0] ?? ''))
  const stored = clock.parse(await kept.textContent())
  expect(stored).toBeGreaterThanOrEqual(secondsOf(began))
  // The page says so after the host has done it, however long that takes.
  expect(stored).toBeLessThanOrEqual(clock.parse(saved))
  await expect(desktop.page.getByText(desktop.dataFolder)).toBeVisible()

  // A file that comes meanwhile waits for the app.
  const file = join(folder, OWN.home, OWN.file)
  await writeTheirFile(file)
  await desktop.startAnother(file)
  await desktop.page.getByRole('button', { name: 'Open again' }).click()
  await expect(desktop.page.getByText(`From ${OWN.file}.`)).toBeVisible()
  await desktop.go('/accounts')
  await expect(desktop.page.getByRole('link', { name: OWN.account }).first()).toBeVisible()
  await desktop.go(live)
  await expect(desktop.page.getByRole('textbox', { name: 'Note' })).toHaveText(noted(OWN.note))
  expect(await readJournal(desktop)).toContain(OWN.note)
  const log = () => readFile(join(desktop.dataFolder, LOG), 'utf8').catch(() => '')
  // that it holds no word of the note is looked at for every program when it has ended
  await expect.poll(log).toContain('pageGone')
  // The page that stands there has nothing to store, so it keeps nobody from leaving.
  await desktop.crashPage()
  await expect(desktop.page.getByRole('heading', { name: /^The page stopped\./ })).toBeVisible()
  expect(await desktop.quit()).toBe(0)
})
