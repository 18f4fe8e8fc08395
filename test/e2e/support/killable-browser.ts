/** A browser that the test itself starts, because only its starter can kill it without a word of warning. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../../build/browser-window.ts'
import { findTestBrowser } from '../../../build/find-test-browser.ts'
import { steeringAddress } from './steering-address.ts'

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
  const steered = await chromium.connectOverCDP(await steeringAddress(browser))
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
