/** A browser of our own on a profile folder of our choice, watched for everything the app must never do. */
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../../build/browser-window.ts'
import { findTestBrowser } from '../../../build/find-test-browser.ts'
import { beLate } from './late-page.ts'

type Options = {
  readonly colorScheme: 'light' | 'dark'
  readonly viewport: { readonly width: number; readonly height: number }
  /** More switches for the browser. */
  readonly args: readonly string[]
}

export type Profile = {
  readonly context: BrowserContext
  readonly page: Page
  readonly faults: string[]
  /** Ends the browser as the user does. The folder stays. */
  readonly close: () => Promise<void>
}

/** Everything that leads elsewhere, every error and every violation of the content-security policy is a fault. */
function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = []
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
      faults.push(`asked for ${request.url()}`)
    }
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    faults.push(`threw: ${error.error().stack ?? error.error().message}`)
  })
  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => faults.push(`opened ${socket.url()}`))
    page.on('crash', () => faults.push('the page crashed'))
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  return faults
}

export function launch(folder: string, options: Partial<Options> = {}): Promise<BrowserContext> {
  const executablePath = findTestBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed')
  return chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: [...QUIET_FLAGS, ...(isRoot() ? ROOT_FLAGS : []), ...(options.args ?? [])],
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    locale: 'en-GB',
  })
}

/** Starts the browser on a profile folder; a second start on the same folder finds what the first one left. */
export async function openProfile(
  folder: string,
  origin: string,
  options: Partial<Options> = {},
): Promise<Profile> {
  const context = await launch(folder, options)
  // A step that cannot be taken fails where it stands, long before the whole test would.
  context.setDefaultTimeout(20_000)
  await beLate(context)
  const faults = watch(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/`)
  return { context, page, faults, close: () => context.close() }
}
