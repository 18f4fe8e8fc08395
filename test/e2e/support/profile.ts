/** Profiles that tests run in, each watched for everything the app must never do. */
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../../build/browser-window.ts'
import { findTestBrowser } from '../../../build/find-test-browser.ts'
import { beLate } from './late-page.ts'
import { PATIENCE } from './patience.ts'

type Options = {
  readonly colorScheme: 'light' | 'dark'
  readonly viewport: { readonly width: number; readonly height: number }
  /** More switches for the browser. */
  readonly args: readonly string[]
  /** What the profile holds before the app is opened in it. */
  readonly seed: Awaited<ReturnType<BrowserContext['storageState']>>
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

/** How every page is shown, in a profile of whatever kind. */
export const contextOptions = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  acceptDownloads: true,
  locale: 'en-GB',
} as const

/** How the browser is started; the flags keep it quiet. A whole one, unless `executablePath` says otherwise. */
export function launchOptions(args: readonly string[] = [], executablePath = findTestBrowser()) {
  return {
    ...(executablePath === null ? {} : { executablePath }),
    headless: true,
    args: [...QUIET_FLAGS, ...(isRoot() ? ROOT_FLAGS : []), ...args],
  }
}

/** The app in a page of the context, watched from its first request on. */
export async function openPage(context: BrowserContext, origin: string): Promise<Profile> {
  // A step that cannot be taken fails where it stands, long before the whole test would.
  context.setDefaultTimeout(PATIENCE)
  await beLate(context)
  const faults = watch(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/`)
  return { context, page, faults, close: () => context.close() }
}

/** Starts a browser on a profile folder; a second start on the same folder finds what the first one left. */
export async function openProfile(
  folder: string,
  origin: string,
  { args, seed, ...shown }: Partial<Options> = {},
): Promise<Profile> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(args),
    ...contextOptions,
    ...shown,
  })
  if (seed !== undefined) await context.setStorageState(seed)
  return openPage(context, origin)
}
