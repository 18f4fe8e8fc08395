/** Holds the browser host to the hosts' contract in real Chromium, over real file handles. */
import { expect, test as base } from './support/app.ts'
import { entry } from '../shared/journal/entries.ts'
import { serveBundle } from './support/bundle-server.ts'

const test = base.extend<object, { readonly place: string }>({
  place: [
    async ({}, use) => {
      const served = await serveBundle(new URL('./support/host-in-page.ts', import.meta.url))
      await use(served.address)
      served.close()
    },
    { scope: 'worker' },
  ],
})

test('passes every case of the contract', async ({ bareContext, place }) => {
  const page = await bareContext.newPage()
  await page.goto(place)
  await page.waitForFunction('window.hostInPage !== undefined')
  const results = await page.evaluate<string[]>('hostInPage.runHostCases()')
  expect(results.length).toBeGreaterThan(5)
  expect(results.filter((result) => !result.endsWith(': passed'))).toEqual([])
})

test('keeps no journal until a folder is granted, and finds the folder again', async ({
  bareContext,
  place,
}) => {
  const page = await bareContext.newPage()
  await page.goto(place)
  await page.waitForFunction('window.hostInPage !== undefined')
  const seen = await page.evaluate('hostInPage.runGrant()')
  expect(seen).toMatchObject({
    before: { ok: true, value: { journal: 'ungranted' } },
    append: { ok: false, error: { type: 'noPermission' } },
    cancelled: { ok: true, value: { granted: false } },
    granted: { ok: true, value: { granted: true } },
    after: { ok: true, value: { journal: 'file' } },
    read: {
      ok: true,
      value: { sealed: [{ imported: false, text: entry(2, 'kept').text }], open: [], torn: 0 },
    },
    none: { ok: true, value: { journal: 'none' } },
  })
})

test('falls back to a download and a file input', async ({ bareContext, place }) => {
  const page = await bareContext.newPage()
  await page.goto(place)
  await page.waitForFunction('window.hostInPage !== undefined')
  await page.evaluate('window.showSaveFilePicker = undefined; window.showOpenFilePicker = undefined')
  const downloading = page.waitForEvent('download')
  expect(
    await page.evaluate('hostInPage.makeHost().saveFile({ name: "a.soundings.json", text: "{}" })'),
  ).toEqual({
    ok: true,
    value: { saved: true },
  })
  expect((await downloading).suggestedFilename()).toBe('a.soundings.json')

  const choosing = page.waitForEvent('filechooser')
  const opening = page.evaluate('hostInPage.makeHost().openFile({})')
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"ä":1}') }
  await (await choosing).setFiles(file)
  expect(await opening).toEqual({ ok: true, value: { file: { name: 'b.json', text: '{"ä":1}' } } })
})
