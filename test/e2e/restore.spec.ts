/** What the page says when data was gone, does not open, or the page itself died. The shell is a double here. */
import type { MemoryHostState } from '../../renderer/host/memory-host.ts'
import { sealedChange } from '../../shared/changes/change.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { journalled } from '../renderer/data/journalled.ts'
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { bridge, desktopState, openDesktop } from './support/desktop-bridge.ts'
import { loadSamples } from './support/pages.ts'

/** Everything sealed in the journal as a file. */
function exported(state: MemoryHostState): string {
  const changes = journalled(state).map(({ text }) => sealedChange.parse(JSON.parse(text)))
  const ids = [...new Set(changes.map(({ account }) => account))]
  return writeExport(ids.map((id) => ({ id, changes: changes.filter(({ account }) => account === id) })))
}

/** Empties the page's database, as a browser does that runs out of disk. */
function emptyDatabase(): Promise<null> {
  return new Promise((resolve, reject) => {
    const deleted = indexedDB.deleteDatabase('soundings')
    deleted.onsuccess = () => {
      resolve(null)
    }
    deleted.onerror = () => {
      reject(new Error('deleteDatabase'))
    }
  })
}

test('where not everything came back the app opens on that page, and offers all there is to restore from', async ({
  bareContext,
  origin,
}) => {
  const { page, state, restart } = await openDesktop(bareContext, origin)
  await loadSamples(page)
  const files = [...state.files]
  const text = exported(state)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Name of the account' }).fill('Halden Haulage')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Haulage' })).toBeVisible()
  await expect.poll(() => journalled(state).some(({ imported }) => !imported)).toBe(true)

  state.snapshots.push({ name: 'before-import-2026-05-29T09-14-12.000Z.soundings', text })
  state.snapshots.push({ name: 'by-hand.soundings', text: 'torn' })
  // What came after the samples went with its file, and the counter remembers it.
  state.counted = journalled(state).length
  state.files.clear()
  for (const [path, bytes] of files) state.files.set(path, bytes)
  restart()
  await page.goto(`${origin}/crash.html`)
  await page.evaluate(emptyDatabase)
  await page.goto(`${origin}/`)
  await expect(page).toHaveURL(/#\/restore$/)
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: /^Not everything came back\. The app’s data was gone; \d+ changes/,
    }),
  ).toBeVisible()
  await expect(page.getByText(/^Lines that the counter knows/).locator('..')).toContainText('1')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByText('Compared: the app has all that the journal holds.')).toBeVisible()
  await page.getByRole('button', { name: 'by-hand.soundings' }).click()
  await expect(page.getByRole('alert')).toHaveText(/by-hand\.soundings .*Nothing was imported/)
  await page.goBack()
  await page.getByRole('button', { name: /29 May 2026/ }).click()
  await expect(page.getByRole('heading', { name: /^Nothing to take/ })).toBeVisible()
})

test('where everything came back a line says so and leads to the page, as the settings do', async ({
  bareContext,
  origin,
}) => {
  const { page } = await openDesktop(bareContext, origin)
  await loadSamples(page)
  await page.goto(`${origin}/crash.html`)
  await page.evaluate(emptyDatabase)
  await page.goto(`${origin}/`)
  await expect(page).toHaveURL(/#\/accounts$/)
  await expect(page.getByText(/^The data here was gone; \d+ changes came back/)).toBeVisible()
  await page.getByRole('button', { name: 'What was found' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Everything came back\./ })).toBeVisible()
  await page.goto(`${origin}/#/settings`)
  await page.getByRole('link', { name: 'Restore from the journal, a snapshot or a file' }).click()
  await expect(page).toHaveURL(/#\/restore$/)
})

test('a database that does not open can be set aside, and says what was kept', async ({
  bareContext,
  origin,
}) => {
  await bareContext.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'UnknownError')
    }
  })
  const { page, state } = await openDesktop(
    bareContext,
    origin,
    desktopState({ counted: 1_204, flushedAt: Date.UTC(2026, 4, 29, 12) }),
  )
  await expect(page.getByRole('heading', { level: 1, name: /^The data did not open\./ })).toBeVisible()
  await expect(
    page.getByText(/^The journal holds 1204 entries; the last was stored at \d\d:\d\d:\d\d\.$/),
  ).toBeVisible()
  await expect(page.getByText(/The old one is kept beside it; nothing is deleted\./)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set the database aside and restore from the journal' }).click()
  await expect.poll(() => state.asked).toEqual(['setDatabaseAside'])
  await expect(page.getByRole('status')).toHaveText('Starting again.')
})

test('the page for a page that died says what was kept, and opens the app again with one key', async ({
  bareContext,
  origin,
}) => {
  const state = desktopState({ counted: 12, flushedAt: Date.UTC(2026, 4, 29, 12) })
  await bridge(bareContext, state)
  const page = await bareContext.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(`${origin}/crash.html`)
  await expect(
    page.getByRole('heading', { level: 1, name: /^The page stopped\. What was shown as saved is kept\./ }),
  ).toBeVisible()
  await expect(
    page.getByText(/^The journal holds 12 entries; the last was stored at \d\d:\d\d:\d\d\.$/),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open again' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => state.asked).toEqual(['reopen'])
  expect(faults).toEqual([])
})

test('a defect is told to the log by its class alone, never by its words', async ({
  bareContext,
  origin,
}) => {
  const { page, state } = await openDesktop(bareContext, origin)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Osei does not want it')
    }, 0)
    void Promise.reject(new RangeError('Wirth wants it'))
  })
  await expect.poll(() => state.faults.map(({ name }) => name).sort()).toEqual(['RangeError', 'TypeError'])
  expect(JSON.stringify(state.faults)).not.toMatch(/Osei|Wirth/)
})
