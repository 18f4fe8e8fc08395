/**
 * A disk that fails at each call of an append to the journal, full (ENOSPC) or broken (EIO): the window says so, what was typed
 * stays, nothing shown as saved is lost, and once the disk is well all of it is saved. Which calls these are is seen from an
 * append on a disk that is well; `test/electron/host/journal-faults.test.ts` proves each of them without a window.
 */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createAccount, readJournal, startInterview, untilSaved } from './support/acts.ts'
import { operationsSince, readAlarm, watchAlarm } from './support/alarm.ts'
import type { DoubleDesktop } from './support/double.ts'
import { createRandom, type Random } from './support/random.ts'
import { expectSilentLog, readSaved } from './support/shown.ts'
import { expect, test } from './support/test.ts'

const ALWAYS = 1_000_000

type Fault = { readonly at: number; readonly times: number; readonly partial: number }

/** At each of the calls for good; a line that is torn and can't be taken back, one that can, and a flush that fails once. */
function faultsAt(calls: readonly string[]): readonly Fault[] {
  const [write, flush] = [calls.indexOf('write') + 1, calls.indexOf('sync', calls.indexOf('write')) + 1]
  expect(write, 'an append writes').toBeGreaterThan(0)
  expect(flush, 'and flushes what it wrote').toBeGreaterThan(write)
  return [
    ...calls.map((_call, index) => ({ at: index + 1, times: ALWAYS, partial: 0 })),
    { at: write, times: ALWAYS, partial: 7 },
    { at: write, times: 1, partial: 7 },
    { at: flush, times: 1, partial: 0 },
  ]
}

const note = (page: Page) => page.getByRole('textbox', { name: 'Note' })
const textOf = async (page: Page): Promise<string> => (await note(page).innerText()).trimEnd()

/** Opens the note again, with all of it in the journal, and nothing under way that would open a segment first. */
async function openNote(desktop: DoubleDesktop, live: string): Promise<void> {
  await desktop.start()
  await desktop.go(live)
  await expect(note(desktop.page)).toBeVisible()
  await readSaved(desktop.page)
}

/** Leaves the note, which closes its revision, so that the next start has nothing to append. */
async function leaveAndEnd(desktop: DoubleDesktop): Promise<void> {
  await desktop.go('/settings')
  await expect(desktop.page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible()
  await untilSaved(desktop.page)
  await desktop.kill()
}

/** Waits until the database holds these words: a program that ends from now on has them. */
async function untilInDatabase(page: Page, words: string): Promise<void> {
  const open = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('soundings')
          opening.onerror = () => {
            reject(new Error('The database did not open'))
          }
          opening.onsuccess = () => {
            const database = opening.result
            const reading = database.transaction('openChanges').objectStore('openChanges').getAll()
            reading.onsuccess = () => {
              database.close()
              resolve(JSON.stringify(reading.result))
            }
          }
        }),
    )
  await expect.poll(open).toContain(words)
}

async function typeAtTheEnd(page: Page, random: Random): Promise<void> {
  await note(page).press('Control+End')
  await page.keyboard.type(` ${random.write(2)}`)
}

for (const code of ['ENOSPC', 'EIO'] as const) {
  test(`${code} at each call of an append is said, and nothing is lost`, async ({ makeDouble, folder }) => {
    test.setTimeout(1_800_000)
    const log = join(folder, 'operations.log')
    const random = createRandom(code === 'EIO' ? 5 : 28)
    const desktop = makeDouble('mine', { imports: ['failing-disk'], env: { FAILING_DISK_LOG: log } })
    const below = desktop.dataFolder
    await desktop.start()
    await createAccount(desktop.page, random.write(2))
    await startInterview(desktop.page)
    await desktop.page.keyboard.type(random.write(3))
    const live = new URL(desktop.page.url()).hash.slice(1)
    await readSaved(desktop.page)
    await leaveAndEnd(desktop)

    await openNote(desktop, live)
    desktop.tell({ disk: { below, code, at: ALWAYS, times: 0 } })
    await note(desktop.page).press('Control+End')
    await desktop.page.keyboard.type('w')
    await readSaved(desktop.page)
    const calls = (await operationsSince(log, 0)).map(({ operation }) => operation)
    desktop.tell({ disk: null })
    await leaveAndEnd(desktop)

    const faults = faultsAt(calls)
    for (const [round, { at, times, partial }] of faults.entries()) {
      const what = `${code} at call ${at}, ${calls[at - 1] ?? ''}${times === 1 ? ', once' : ''}${partial > 0 ? ', partly written' : ''}`
      await openNote(desktop, live)
      await watchAlarm(desktop.page)
      const { length: before } = await operationsSince(log, 0)
      const hasFailed = async () => (await operationsSince(log, before)).some(({ failed }) => failed)
      const stood = await textOf(desktop.page)
      desktop.tell({ disk: { below, code, at, times, partial } })
      // Where the line itself was stored before the call that fails, only the next one is refused. Where it fails but once,
      // the next words may have got through before anybody can look.
      await expect(async () => {
        await typeAtTheEnd(desktop.page, random)
        expect(await hasFailed()).toBe(true)
        expect((await readAlarm(desktop.page)).alarmAt).not.toBeNull()
      }, what).toPass()
      const alarm = desktop.page.getByRole('alert').filter({ hasText: /not in the journal file/ })
      if (times === ALWAYS) {
        const reason = code === 'ENOSPC' ? 'the disk is full' : 'could not be written'
        await expect(alarm, what).toContainText(reason)
        await typeAtTheEnd(desktop.page, random)
      }
      const typed = await textOf(desktop.page)
      expect(typed.length, what).toBeGreaterThan(stood.length + 20)

      if (round % 3 === 2 && times === ALWAYS) {
        // ends while the disk fails: the database has it, and the next start gives it to the journal
        await untilInDatabase(desktop.page, typed)
        await desktop.kill()
        await openNote(desktop, live)
      } else {
        desktop.tell({ disk: null })
        // every other time nobody does anything, and where somebody does, the app may have tried again before
        if (round % 2 === 0 && times === ALWAYS)
          await alarm
            .getByRole('button', { name: 'Try again' })
            .click({ timeout: 3_000 })
            .catch(() => null)
        await expect(alarm, what).toHaveCount(0)
        await readSaved(desktop.page)
      }
      expect(await textOf(desktop.page), what).toBe(typed)
      expect(await readJournal(desktop), what).toContain(typed)
      console.log(`${what}: said, and all of it kept`)
      await leaveAndEnd(desktop)
    }
    await expectSilentLog(desktop, random.words)
  })
}
