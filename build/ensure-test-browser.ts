/** Finds the browser that the end-to-end tests drive, or installs one, or says what to install. */
import { getuid, platform } from 'node:process'
import { err, ok, type Result } from '../shared/result.ts'
import { findPageBrowser, findTestBrowser } from './find-test-browser.ts'
import { toolScript } from './paths.ts'
import { run, runNode } from './run.ts'

export type NoBrowser = { readonly type: 'noBrowser'; readonly message: string }

const APT = 'apt-get'

const PACKAGES = ['chromium', 'chromium-headless-shell'] as const
const env = { DEBIAN_FRONTEND: 'noninteractive' }

const isDebian = async (): Promise<boolean> =>
  platform === 'linux' && getuid?.() === 0 && (await run(APT, ['--version'])).code === 0

async function installWithApt(packages: readonly string[]): Promise<void> {
  await run(APT, ['install', '-y', '--no-install-recommends', ...packages], { env, show: true })
}

/** Only quicker: where it can't be had the tests run in the whole browser. */
async function ensureHeadlessShell(browser: string): Promise<void> {
  const [, shell] = PACKAGES
  if (findPageBrowser() !== browser || !browser.endsWith('/chromium') || !(await isDebian())) return
  if ((await run('apt-cache', ['show', shell])).code === 0) await installWithApt([shell])
}

export async function ensureTestBrowser(): Promise<Result<string, NoBrowser>> {
  const installed = findTestBrowser()
  if (installed !== null) {
    await ensureHeadlessShell(installed)
    return ok(installed)
  }
  console.log('No Chromium, Chrome or Edge is installed: installing one for the tests.')
  if ((await isDebian()) && (await run(APT, ['update'], { env, show: true })).code === 0)
    await installWithApt(PACKAGES)
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
