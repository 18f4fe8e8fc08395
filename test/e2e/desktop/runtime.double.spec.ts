/** Holds main and preload to what the runtime asks of them, as far as the double shows it: order, borders, a disk that fails. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ELECTRON_OUT } from '../../../build/paths.ts'
import { hostContract } from '../../../shared/host/contract.ts'
import { NO_CHANGES, toPlain } from '../../../shared/journal/sum.ts'
import { createAccount, readJournal, startInterview, untilSaved } from './support/acts.ts'
import { expect, test } from './support/test.ts'

const PAGE = 'app://soundings/'

test('main gives the page a window with nothing but the bridge, answers it alone, and lets it go nowhere', async ({
  makeDouble,
}) => {
  const desktop = makeDouble('mine')
  await desktop.start()

  await test.step('everything is in place before the page', async () => {
    const { dataFolder } = desktop
    expect(await desktop.asked('setPath')).toEqual([
      ['userData', dataFolder],
      ['sessionData', join(dataFolder, 'profile')],
    ])
    expect(await desktop.asked('enableSandbox')).toHaveLength(1)
    expect(await desktop.asked('appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
    const windows = await desktop.asked('window')
    expect(windows).toHaveLength(1)
    expect(windows[0]?.[0]).toMatchObject({
      show: false,
      webPreferences: {
        preload: join(ELECTRON_OUT, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        devTools: false,
      },
    })
    await expect.poll(() => desktop.control('windowState')).toMatchObject({ visible: true })

    const calls = await desktop.page.evaluate(() => {
      const bridge: unknown = Reflect.get(window, 'soundingsHost')
      return typeof bridge === 'object' && bridge !== null ? Object.keys(bridge) : []
    })
    expect(calls.sort()).toEqual(Object.keys(hostContract).sort())
    const ask = (call: string, request: object) =>
      desktop.control('invokeAs', { url: PAGE, parent: null }, `soundings:${call}`, request)
    expect(await ask('describe', {})).toMatchObject({
      ok: true,
      value: { edition: 'electron', desktop: true, dataPlace: dataFolder, journalled: 0 },
    })
    expect(await ask('writeSnapshot', { name: 'a.json', text: '{}' })).toEqual({ ok: true, value: {} })
    expect(await readFile(join(dataFolder, 'snapshots', 'a.json'), 'utf8')).toBe('{}')
    expect(await ask('prepareJournal', { afresh: false })).toEqual({
      ok: true,
      value: { state: 'ready', sum: toPlain(NO_CHANGES), torn: 0, missing: 0 },
    })
    expect(await ask('readOpenChanges', {})).toEqual({ ok: true, value: { texts: [] } })
  })

  await test.step('a frame below the page, or a page of another origin, is answered nothing', async () => {
    const refused = { ok: false, error: { type: 'noPermission', code: 'SENDER' } }
    const frame = await desktop.page.evaluateHandle(() => {
      const made = document.createElement('iframe')
      document.body.append(made)
      return made
    })
    const inside = await frame.asElement().contentFrame()
    // what a page that was taken over could do; the preload script itself runs in the main frame alone
    const asked = await inside?.evaluate(async () => {
      const send: unknown = Reflect.get(window, 'electronDouble')
      const answer: unknown =
        typeof send === 'function'
          ? await Reflect.apply(send, window, ['soundings:readOpenChanges', {}])
          : 'no way to send'
      return { bridge: Reflect.has(window, 'soundingsHost'), answer }
    })
    expect(asked).toEqual({ bridge: false, answer: refused })
    for (const [url, parent] of [
      ['http://soundings.invalid/', null],
      ['app://soundings.invalid/', null],
      ['about:blank', null],
      [PAGE, { url: PAGE, parent: null }],
    ] as const)
      expect(
        await desktop.control('invokeAs', { url, parent }, 'soundings:readOpenChanges', {}),
        `${url}, ${parent === null ? 'main frame' : 'below'}`,
      ).toEqual(refused)
  })

  await test.step('the page stays where it is, opens no other, asks nobody, and may do nothing', async () => {
    const { page } = desktop
    await expect(page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
    const at = page.url()
    await page.evaluate(() => {
      location.href = 'http://soundings.invalid/away'
    })
    await expect.poll(() => desktop.asked('stayed')).toEqual([['http://soundings.invalid/away']])
    await page.evaluate(() => {
      location.reload()
    })
    await expect.poll(() => desktop.asked('stayed')).toHaveLength(2)
    await page.evaluate(() => {
      window.open('http://soundings.invalid/new')
    })
    await expect.poll(() => desktop.asked('windowOpen')).toEqual([['deny']])
    await page.evaluate(() => fetch('http://soundings.invalid/data').catch(() => null))
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'http://soundings.invalid/image.png'
      document.body.append(image)
    })
    await expect.poll(() => page.context().pages().length).toBe(1)
    expect(page.url()).toBe(at)
    await expect(page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const
      const found = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
      return found.map(({ state }) => state)
    })
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
    // each refusal is an error on the console, and here they are what was wanted
    expect(desktop.faults.splice(0).every((fault) => fault.includes('Content Security Policy'))).toBe(true)
  })
})

test('a disk that takes nothing more is said, and what was typed stays and is saved later', async ({
  makeDouble,
}) => {
  const desktop = makeDouble('mine', { imports: ['failing-disk'] })
  await desktop.start()
  await createAccount(desktop.page, 'Tideway Works')
  await startInterview(desktop.page)
  const below = join(desktop.dataFolder, 'journal')
  desktop.tell({ disk: { below, code: 'ENOSPC', at: 1, times: 1_000_000, partial: 7 } })
  await desktop.page.keyboard.type('They count the days.')
  await expect(desktop.page.getByText(/the disk is full/).first()).toBeVisible()
  await expect(desktop.page.getByRole('textbox', { name: 'Note' })).toContainText('They count the days.')
  desktop.tell({ disk: null })
  await desktop.page.keyboard.type(' All of them.')
  await untilSaved(desktop.page)
  expect(await readJournal(desktop)).toContain('They count the days. All of them.')
})
