/**
 * A disk that fails at each call of an append to the journal, full (ENOSPC) or broken (EIO): the window says so within a
 * second, what was typed stays, nothing shown as saved is lost, and once the disk is well all of it is saved.
 */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createAccount, readJournal, startInterview, untilSaved } from './support/acts.ts'
import { operationsSince, readAlarm, watchAlarm } from './support/alarm.ts'
import type { DoubleDesktop } from './support/double.ts'
import { createRandom, type Random } from './support/random.ts'
import { expectSilentLog, readSaved } from './support/shown.ts'
import { expect, test } from './support/test.ts'

/** Calls of the first append of a run: the folder, the segment and its name, the line, and then the counter beside it. */
const CALLS = ['mkdir', 'open', 'sync', 'write', 'sync', 'open', 'write', 'sync', 'rename', 'sync'] as const
/** The line is flushed with the fifth; a counter that can't be kept is no failure. */
const LINE_CALLS = 5
const WITHIN_MS = 1_000
/** Within this what was typed has gone to the database: refused text is handed over again after three seconds. */
const HANDED_OVER_MS = 4_500
const ALWAYS = 1_000_000

type Fault = { readonly at: number; readonly times: number; readonly partial: number }

const FAULTS: readonly Fault[] = [
  ...CALLS.map((_call, index) => ({ at: index + 1, times: ALWAYS, partial: 0 })),
  // a line that is torn and can't be taken back; one that can; a flush that fails once
  { at: 4, times: ALWAYS, partial: 7 },
  { at: 4, times: 1, partial: 7 },
  { at: 5, times: 1, partial: 0 },
]

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

for (const code of ['ENOSPC', 'EIO'] as const) {
  test(`${code} at each call of an append is said within a second, and nothing is lost`, async ({
    makeDouble,
    folder,
  }) => {
    test.setTimeout(600_000)
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
    await desktop.page.keyboard.type(' w')
    await readSaved(desktop.page)
    let seen = await operationsSince(log, 0)
    expect(seen.map(({ operation }) => operation).slice(0, CALLS.length)).toEqual(CALLS)
    desktop.tell({ disk: null })
    await leaveAndEnd(desktop)

    let worst = 0
    for (const [round, { at, times, partial }] of FAULTS.entries()) {
      const what = `${code} at call ${at}, ${CALLS[at - 1] ?? ''}${times === 1 ? ', once' : ''}${partial > 0 ? ', partly written' : ''}`
      await openNote(desktop, live)
      await watchAlarm(desktop.page)
      seen = await operationsSince(log, 0)
      desktop.tell({ disk: { below, code, at, times, partial } })
      const before = await textOf(desktop.page)
      await typeAtTheEnd(desktop.page, random)
      if (at > LINE_CALLS) {
        // the line itself was stored, so only the next one is refused
        await expect
          .poll(async () => (await operationsSince(log, seen.length)).some(({ failed }) => failed))
          .toBe(true)
        await typeAtTheEnd(desktop.page, random)
      }
      const alarm = desktop.page.getByRole('alert').filter({ hasText: /not in the journal file/ })
      // where it fails but once, the next words may have got through before anybody can look
      await expect.poll(async () => (await readAlarm(desktop.page)).alarmAt, what).not.toBeNull()
      if (times === ALWAYS) {
        const reason = code === 'ENOSPC' ? 'the disk is full' : 'could not be written'
        await expect(alarm, what).toContainText(reason)
        await typeAtTheEnd(desktop.page, random)
      }
      const typed = await textOf(desktop.page)
      expect(typed.length, what).toBeGreaterThan(before.length + 20)

      const lineFails = ({ operation, failed }: { operation: string; failed: boolean }, index: number) =>
        failed && (at <= LINE_CALLS || index >= CALLS.length || operation === 'truncate')
      const failedAt = (await operationsSince(log, seen.length)).find(lineFails)?.at ?? 0
      const { alarmAt } = await readAlarm(desktop.page)
      const took = (alarmAt ?? Infinity) - failedAt
      worst = Math.max(worst, took)
      console.log(`${what}: said after ${took} ms`)
      expect.soft(took, what).toBeLessThan(WITHIN_MS)

      if (round % 3 === 2 && times === ALWAYS) {
        // ends while the disk fails: the database has it, and the next start gives it to the journal
        await desktop.page.waitForTimeout(HANDED_OVER_MS)
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
        await expect(alarm, what).toHaveCount(0, { timeout: 15_000 })
        await readSaved(desktop.page)
      }
      expect(await textOf(desktop.page), what).toBe(typed)
      expect(await readJournal(desktop), what).toContain(typed)
      await leaveAndEnd(desktop)
    }
    console.log(`${code}: ${FAULTS.length} faults, the slowest was said after ${worst} ms`)
    await expectSilentLog(desktop, random.words)
  })
}

async function typeAtTheEnd(page: Page, random: Random): Promise<void> {
  await note(page).press('Control+End')
  await page.keyboard.type(` ${random.write(2)}`)
}
