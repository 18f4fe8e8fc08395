/** Holds the browser host to the hosts' contract in real Chromium, over real file handles. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test as base } from './support/app.ts'

const test = base.extend<object, { readonly place: string }>({
  place: [
    async ({}, use) => {
      const bundle = await build({
        entryPoints: [fileURLToPath(new URL('support/host-in-page.ts', import.meta.url))],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2023',
      })
      const script = bundle.outputFiles[0]?.text ?? ''
      const server = createServer((request, response) => {
        const isScript = request.url === '/host.js'
        response.setHeader(
          'content-type',
          isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
        )
        response.end(isScript ? script : '<!doctype html><title>Host</title><script src="/host.js"></script>')
      })
      await use(`http://127.0.0.1:${await listen(server)}/`)
      server.close()
    },
    { scope: 'worker' },
  ],
})

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve(address.port)
    })
  })
}

test('passes every case of the contract', async ({ bareContext, place }) => {
  const page = await bareContext.newPage()
  await page.goto(place)
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
  const seen = await page.evaluate('hostInPage.runGrant()')
  expect(seen).toMatchObject({
    before: { ok: true, value: { journal: 'ungranted' } },
    append: { ok: false, error: { type: 'noPermission' } },
    cancelled: { ok: true, value: { granted: false } },
    granted: { ok: true, value: { granted: true } },
    after: { ok: true, value: { journal: 'file' } },
    read: { ok: true, value: { entries: [{ type: 'import', text: 'kept' }], torn: 0 } },
    none: { ok: true, value: { journal: 'none' } },
  })
})

test('falls back to a download and a file input', async ({ bareContext, place }) => {
  const page = await bareContext.newPage()
  await page.goto(place)
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
