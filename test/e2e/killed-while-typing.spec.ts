/** Holds the promise that what is shown as saved survives a kill: the browser dies in mid-word, three times. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../build/browser-window.ts'
import { findTestBrowser } from '../../build/find-test-browser.ts'
import { expect, test as base } from './support/app.ts'
import { serveBundle } from './support/bundle-server.ts'

/** `start` gives a browser of our own, because only its starter can kill it; none outlives the test. */
const test = base.extend<{ readonly start: () => ChildProcess }>({
  start: async ({ profileFolder }, use) => {
    const started: ChildProcess[] = []
    await use(() => {
      const browser = findTestBrowser()
      if (browser === null) throw new Error('No Chromium, Chrome or Edge is installed')
      const flags = [
        ...QUIET_FLAGS,
        ...(isRoot() ? ROOT_FLAGS : []),
        '--headless=new',
        '--remote-debugging-port=0',
      ]
      const given = [...flags, `--user-data-dir=${profileFolder}`, 'about:blank']
      const process = spawn(browser, given, { stdio: ['ignore', 'ignore', 'pipe'] })
      started.push(process)
      return process
    })
    for (const process of started) await kill(process)
  },
})

/** Where the browser can be steered from; it says so once it is up. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    stderr?.on('end', () => {
      reject(new Error('the browser ended before it was up'))
    })
  })
}

async function pageOf(browser: ChildProcess, address: string) {
  const steered = await chromium.connectOverCDP(await addressOf(browser))
  const context = steered.contexts()[0] ?? (await steered.newContext())
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction('window.dataInPage !== undefined')
  return page
}

async function kill(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return
  const gone = once(browser, 'exit')
  browser.kill('SIGKILL')
  await gone
}

test('every character shown as saved is there after the browser was killed', async ({ start }) => {
  const served = await serveBundle(new URL('./support/data-in-page.ts', import.meta.url))
  let browser = start()
  try {
    let page = await pageOf(browser, served.address)
    for (const characters of [20, 45, 70]) {
      await page.evaluate('void dataInPage.typeOn()')
      await page.waitForFunction(`window.saved.length > ${characters}`)
      const saved = await page.evaluate<string>('window.saved')
      await kill(browser)

      browser = start()
      page = await pageOf(browser, served.address)
      const kept = await page.evaluate<{ name: string; body: string }>('dataInPage.readBack()')
      expect(kept.name).toBe('Halden Freight')
      expect(kept.body.startsWith(saved)).toBe(true)
    }
  } finally {
    served.close()
  }
})
