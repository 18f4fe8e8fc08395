/** A browser that the test itself starts, because only its starter can kill it without a word of warning. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../../build/browser-window.ts'
import { findTestBrowser } from '../../../build/find-test-browser.ts'

export type KillableBrowser = {
  /** A page at the address. */
  readonly open: (address: string) => Promise<Page>
  /** Ends the whole browser at once, as a power cut would. Resolves when it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts on a profile folder; a second start on it finds what the first one left. */
export async function startKillable(folder: string): Promise<KillableBrowser> {
  const executable = findTestBrowser()
  if (executable === null) throw new Error('No Chromium, Chrome or Edge is installed')
  const flags = [
    ...QUIET_FLAGS,
    ...(isRoot() ? ROOT_FLAGS : []),
    '--headless=new',
    '--remote-debugging-port=0',
  ]
  const browser = spawn(executable, [...flags, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const steered = await chromium.connectOverCDP(await addressOf(browser))
  return {
    open: async (address) => {
      const context = steered.contexts()[0] ?? (await steered.newContext())
      const page = await context.newPage()
      await page.goto(address)
      return page
    },
    kill: async () => {
      if (browser.exitCode !== null || browser.signalCode !== null) return
      const gone = once(browser, 'exit')
      browser.kill('SIGKILL')
      await gone
    },
  }
}

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
