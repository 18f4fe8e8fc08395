/** What becomes of a journal over many ends: its last line torn by one kill after another, an older copy of the whole data folder put back, and the database lost with it. */
import { appendFile, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readChanges } from './support/acts.ts'
import type { Desktop } from './support/desktop.ts'
import { databaseOf } from './support/lost-database.ts'
import {
  expectSilentLog,
  readSaved,
  remember,
  typeUntilSaved,
  whatIsMissing,
  type Shown,
} from './support/shown.ts'
import { expect, test } from './support/test.ts'
import { addAccount, beginHistory, writeNote, type History } from './support/writes.ts'

const places = ({ page }: Desktop) => page.getByRole('navigation', { name: 'Places' })
const linesOf = (journal: string): readonly string[] => journal.split('\n').filter((line) => line !== '')

test('a kill in the middle of writing, time and again, leaves at most a torn line behind', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop('mine')
  const history = beginHistory(desktop, folder, 33)
  const { random, shown } = history
  await desktop.start()
  await addAccount(history)
  await writeNote(history)
  const live = new URL(desktop.page.url()).hash.slice(1)

  for (let round = 1; round <= 4; round += 1) {
    shown.set(live, await typeUntilSaved(desktop.page, ` ${random.write(10)}`, 10 + random.below(40)))
    await desktop.kill()
    // what a write that was cut off leaves of a line, whether or not this kill happened to cut one
    const log = join(desktop.dataFolder, 'journal', 'log')
    const newest = join(log, (await readdir(log)).sort().at(-1) ?? '')
    const line = linesOf(await readFile(newest, 'utf8')).at(-1) ?? ''
    await appendFile(newest, line.slice(0, 1 + random.below(line.length - 1)))
    await rm(await databaseOf(desktop), { recursive: true })

    await desktop.start()
    await expect(places(desktop)).toBeVisible()
    expect(await whatIsMissing(desktop, shown), `round ${round}`).toEqual([])
    await desktop.go('/restore')
    const fact = desktop.page.locator('dl > div').filter({ hasText: 'Lines that cannot be read' })
    await expect.poll(async () => Number(await fact.locator('dd').innerText())).toBeGreaterThanOrEqual(round)
    await remember(desktop, shown, [live])
  }
  await expectSilentLog(desktop, random.words)
})

test('an older copy put back under a running history keeps both sides', async ({ makeDesktop, folder }) => {
  const desktop = makeDesktop('mine')
  const other = makeDesktop('other')
  const history = beginHistory(desktop, folder, 34)
  await desktop.start()
  await addAccount(history)
  expect(await desktop.quit()).toBe(0)
  const copy = join(folder, 'copy')
  await cp(desktop.dataFolder, copy, { recursive: true })

  // the history goes on, and the copy takes its place afterwards; the history goes on elsewhere
  await desktop.start()
  await writeNote(history)
  const [first] = [...history.shown].at(-1) ?? ['']
  expect(await desktop.quit()).toBe(0)
  await mkdir(join(folder, 'other'))
  await rename(desktop.dataFolder, other.dataFolder)
  await cp(copy, desktop.dataFolder, { recursive: true })
  await desktop.start()
  const fromCopy: History = {
    ...history,
    shown: new Map([...history.shown].filter(([place]) => place !== first)),
  }
  expect(await whatIsMissing(desktop, fromCopy.shown)).toEqual([])
  await writeNote(fromCopy)
  await other.start()
  expect(await whatIsMissing(other, history.shown)).toEqual([])
  await writeNote({ ...history, desktop: other })

  // each takes in what the other has: nothing contradicts, and both hold all three notes
  const sides = [
    { mine: desktop, theirs: other, file: join(folder, 'theirs.soundings') },
    { mine: other, theirs: desktop, file: join(folder, 'mine.soundings') },
  ]
  for (const { theirs, file } of sides) {
    await theirs.go('/exchange')
    await theirs.page.getByText('All accounts').click()
    await theirs.answer('save', file)
    await theirs.page.getByRole('button', { name: /^Export \d/ }).click()
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toMatch(/\}\s*$/)
  }
  for (const { mine, file } of sides) {
    await mine.answer('open', file)
    await mine.page.getByRole('button', { name: /^(Open a file|Import another file)$/ }).click()
    await mine.page.getByRole('button', { name: /^Import \d/ }).click()
    await expect(mine.page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
    await readSaved(mine.page)
  }
  const all: Shown = new Map(
    [...history.shown, ...fromCopy.shown].filter(([place]) => place.startsWith('/live/')),
  )
  expect(all.size).toBe(3)
  for (const { mine } of sides) expect(await whatIsMissing(mine, all)).toEqual([])
  await expectSilentLog(desktop, history.random.words)
  await expectSilentLog(other, history.random.words)
})

test('where both are gone the window says how much, as far as the counter knows', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop('mine')
  const history = beginHistory(desktop, folder, 32)
  await desktop.start()
  await addAccount(history)
  await writeNote(history)
  expect(await desktop.quit()).toBe(0)
  const changes = (await readChanges(desktop)).size
  expect(changes).toBeGreaterThan(4)
  await rm(join(desktop.dataFolder, 'journal'), { recursive: true })
  await rm(await databaseOf(desktop), { recursive: true })

  await desktop.start()
  const { page } = desktop
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not everything came back.')
  const fact = page.locator('dl > div').filter({ hasText: 'the counter knows and the journal lacks' })
  await expect(fact.locator('dd')).toHaveText(String(changes))
  expect(page.url()).toMatch(/#\/restore$/)
  await expectSilentLog(desktop, history.random.words)
})
