/**
 * A disk that is really full: a small one mounted for the data folder, filled by somebody else while an interview goes on.
 * Needs Linux and its administrator, who alone may mount one.
 */
import { execFile } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isRoot } from '../../../build/browser-window.ts'
import { createAccount, readJournal, startInterview } from './support/acts.ts'
import { readAlarm, watchAlarm } from './support/alarm.ts'
import { createRandom } from './support/random.ts'
import { expectSilentLog, readSaved } from './support/shown.ts'
import { expect, test } from './support/test.ts'
import { waitUntil } from './support/wait-until.ts'

const run = promisify(execFile)
/** How often somebody presses *Check Again* before giving up. */
const PATIENCE = Array.from({ length: 3_000 }, () => 'Check Again')

/** Takes all the room that a disk still has, to the last page. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'a')
  try {
    for (const size of [1_000_000, 4_096, 1]) {
      for (;;) {
        const written = await file.write(Buffer.alloc(size, 7)).catch(() => null)
        if (written === null) break
      }
    }
  } finally {
    await file.close()
  }
}

/** Takes the room that the browser gives back by tidying up, too: half full is a disk that can save. Resolves to what ends it. */
async function keepFull(path: string): Promise<() => Promise<void>> {
  const ended = new AbortController()
  await fill(path)
  const filling = (async () => {
    while (!ended.signal.aborted) {
      await fill(path)
      await sleep(20)
    }
  })()
  return async () => {
    ended.abort()
    await filling
  }
}

test('a full disk is said, what is typed stays, and after making room all of it is saved', async ({
  makeDouble,
}, testInfo) => {
  testInfo.skip(
    process.platform !== 'linux' || !isRoot(),
    'only the administrator of a Linux system mounts a disk',
  )
  const random = createRandom(6)
  const desktop = makeDouble('mine', { setup: { buttons: PATIENCE } })
  const impatient = makeDouble('mine')
  const disk = desktop.dataFolder
  const foreign = join(disk, 'foreign')
  await mkdir(disk, { recursive: true })
  let endFilling = () => Promise.resolve()
  await run('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk])
  try {
    await desktop.start()
    await createAccount(desktop.page, random.write(2))
    await startInterview(desktop.page)
    const { page } = desktop
    const live = new URL(page.url()).hash.slice(1)
    const note = page.getByRole('textbox', { name: 'Note' })
    await page.keyboard.type(random.write(4))
    await readSaved(page)

    await test.step('the disk fills while somebody types', async () => {
      await watchAlarm(page)
      endFilling = await keepFull(foreign)
      // the last page of a file may still have room for a line or two
      await expect(async () => {
        await page.keyboard.type(` ${random.write(1)}`)
        expect((await readAlarm(page)).alarmAt).not.toBeNull()
      }).toPass()
      expect((await readAlarm(page)).words).toContain('the disk is full')
    })

    await test.step('the text stays and can be gone on with; with room it is saved by itself', async () => {
      await page.keyboard.type(` ${random.write(3)}`)
      const typed = (await note.innerText()).trimEnd()
      for (const word of random.words.slice(2)) expect(typed).toContain(word)
      await endFilling()
      await rm(foreign)
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect((await readSaved(page)).trimEnd()).toBe(typed)
      expect(await readJournal(desktop)).toContain(typed)
    })

    const saved = (await note.innerText()).trimEnd()
    await test.step('killed on a full disk, it does not open a window until there is room', async () => {
      endFilling = await keepFull(foreign)
      await expect(async () => {
        await page.keyboard.type(` ${random.write(3)}`)
        await expect(page.getByRole('alert')).toContainText('the disk is full', { timeout: 2_000 })
      }).toPass()
      await desktop.kill()
      await endFilling()

      const { code, asked } = await impatient.runToEnd()
      expect(code).toBe(0)
      const names = asked.map(([name]) => name)
      expect(names).toContain('dialog')
      expect(names).not.toContain('window')
      expect(JSON.stringify(asked.find(([name]) => name === 'dialog'))).toContain('The disk is nearly full.')
    })

    await test.step('with room, checking again opens it, and everything is there', async () => {
      const starting = desktop.start()
      const boxes = await waitUntil('the box', async () => {
        const shown = await desktop.asked('dialog').catch(() => [])
        return shown.length > 0 ? shown : null
      })
      expect(JSON.stringify(boxes[0])).toContain('Check Again')
      expect(await desktop.asked('window')).toEqual([])
      await rm(foreign)
      await starting
      await desktop.go(live)
      const again = desktop.page.getByRole('textbox', { name: 'Note' })
      await expect(again).toContainText(saved)
      await readSaved(desktop.page)
      expect(await readJournal(desktop)).toContain(saved)
    })
    await expectSilentLog(desktop, random.words)
  } finally {
    await desktop.kill()
    await endFilling()
    await run('umount', ['--lazy', disk])
  }
})
