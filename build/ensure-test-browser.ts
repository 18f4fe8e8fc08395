/** Finds the browser that the end-to-end tests drive, or installs one, or says what to install. */
import { getuid, platform } from 'node:process'
import { err, ok, type Result } from '../shared/result.ts'
import { findTestBrowser } from './find-test-browser.ts'
import { toolScript } from './paths.ts'
import { run, runNode } from './run.ts'

export type NoBrowser = { readonly type: 'noBrowser'; readonly message: string }

const APT = 'apt-get'

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run(APT, ['update'], { env, show: true })
  if (updated.code === 0) {
    await run(APT, ['install', '-y', '--no-install-recommends', 'chromium'], { env, show: true })
  }
}

export async function ensureTestBrowser(): Promise<Result<string, NoBrowser>> {
  const installed = findTestBrowser()
  if (installed !== null) return ok(installed)
  console.log('No Chromium, Chrome or Edge is installed: installing one for the tests.')
  if (platform === 'linux' && getuid?.() === 0 && (await run(APT, ['--version'])).code === 0) {
    await installWithApt()
  }
  if (findTestBrowser() === null) {
    await runNode(toolScript('@playwright/test', 'playwright'), ['install', 'chromium'], { show: true })
  }
  const browser = findTestBrowser()
  return browser === null
    ? err({
        type: 'noBrowser',
        message:
          'No browser could be installed. Install Chromium, Chrome or Edge (on Debian, as root: apt-get install chromium), or name one in SOUNDINGS_BROWSER.',
      })
    : ok(browser)
}
