/** What every end-to-end test starts from: the built page in a fresh profile, watched for everything it must never do. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from '../../../build/browser-window.ts'
import { findTestBrowser } from '../../../build/find-test-browser.ts'
import { RENDERER_OUT } from '../../../build/paths.ts'
import { serve } from '../../../build/serve.ts'

export { expect }

export type App = {
  readonly origin: string
  readonly page: Page
  readonly context: BrowserContext
  /** Faults seen so far; a test that provokes one on purpose takes it out. */
  readonly faults: string[]
}

type Options = {
  readonly colorScheme: 'light' | 'dark'
  readonly viewport: { readonly width: number; readonly height: number }
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

function launch(folder: string, options: Partial<Options> = {}): Promise<BrowserContext> {
  const executablePath = findTestBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed')
  return chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: [...QUIET_FLAGS, ...(isRoot() ? ROOT_FLAGS : [])],
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
  const faults = watch(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/`)
  return { context, page, faults, close: () => context.close() }
}

export const test = base.extend<
  {
    readonly profileFolder: string
    /** A fresh profile with the app open. */
    readonly app: App
    /** A second person's: another fresh profile of the same origin. */
    readonly colleague: App
    /** A browser of our own without the app. */
    readonly bareContext: BrowserContext
  },
  { readonly origin: string }
>({
  origin: [
    async ({}, use) => {
      const served = await serve(RENDERER_OUT, 0)
      if (!served.ok) throw new Error(`Could not serve: ${served.error.type}`)
      await use(served.value.origin)
      await served.value.close()
    },
    { scope: 'worker' },
  ],
  profileFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'soundings-profile-'))
    await use(folder)
    await removeFolder(folder)
  },
  app: async ({ origin, profileFolder }, use) => {
    const { context, page, faults, close } = await openProfile(profileFolder, origin)
    await use({ origin, page, context, faults })
    await close()
    expect(faults, 'what the page must never do').toEqual([])
  },
  colleague: async ({ origin }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'soundings-colleague-'))
    const { context, page, faults, close } = await openProfile(folder, origin)
    await use({ origin, page, context, faults })
    await close()
    await removeFolder(folder)
    expect(faults, 'what the page must never do').toEqual([])
  },
  bareContext: async ({ profileFolder }, use) => {
    const context = await launch(profileFolder)
    await use(context)
    await context.close()
  },
})

/** The browser may still be writing its last words when it is gone. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  // what the script of axe-core leaves behind
  var axe: typeof import('axe-core') | undefined
}

/** The faults of accessibility that axe finds on the page as it stands, one line each. */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) {
    await page.evaluate(await readFile(AXE_SCRIPT, 'utf8'))
  }
  const results: AxeResults | undefined = await page.evaluate(() =>
    globalThis.axe?.run(document, {
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  if (results === undefined) throw new Error('axe did not load')
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  )
}

/** Checks the page as it stands in both themes and leaves it in the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axe(page), `axe, ${colorScheme} theme`).toEqual([])
  }
}
