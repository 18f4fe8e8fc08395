/** What every end-to-end test of the pages starts from: the built page in a fresh profile, empty or with the samples in it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { RENDERER_OUT } from '../../../build/paths.ts'
import { serve } from '../../../build/serve.ts'
import type { Shown } from './pages.ts'
import { contextOptions, openPage, type Profile } from './profile.ts'
import { makeSeed, type Seed } from './seed.ts'

export { expect }

export type App = {
  readonly origin: string
  readonly page: Page
  readonly context: BrowserContext
  /** Faults seen so far; a test that provokes one on purpose takes it out. */
  readonly faults: string[]
}

export const test = base.extend<
  {
    /** A folder for a profile that is to lie on a disk. */
    readonly profileFolder: string
    /** A fresh profile with the app open. */
    readonly app: App
    /** The same with the sample accounts in it, and the account and the note to show. */
    readonly sampled: App & Shown
    /** A second person's: another fresh profile of the same origin. */
    readonly colleague: App
    /** A profile of our own without the app. */
    readonly bareContext: BrowserContext
  },
  {
    readonly origin: string
    /** What a profile holds after the samples were loaded. */
    readonly seed: Seed
  }
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
  seed: [
    async ({ browser, origin }, use) => {
      await use(await makeSeed(browser, origin))
    },
    { scope: 'worker' },
  ],
  profileFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'soundings-profile-'))
    await use(folder)
    // The browser may still be writing its last words when it is gone.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  app: async ({ browser, origin }, use) => {
    await useApp(await freshProfile(browser, origin), origin, use)
  },
  sampled: async ({ browser, origin, seed }, use) => {
    await useApp(await freshProfile(browser, origin, seed.state), origin, (app) =>
      use({ ...app, ...seed.shown }),
    )
  },
  colleague: async ({ browser, origin }, use) => {
    await useApp(await freshProfile(browser, origin), origin, use)
  },
  bareContext: async ({ browser }, use) => {
    const context = await browser.newContext(contextOptions)
    await use(context)
    await context.close()
  },
})

async function freshProfile(browser: Browser, origin: string, state?: Seed['state']): Promise<Profile> {
  const context = await browser.newContext({
    ...contextOptions,
    ...(state === undefined ? {} : { storageState: state }),
  })
  return openPage(context, origin)
}

async function useApp(
  { context, page, faults, close }: Profile,
  origin: string,
  use: (app: App) => Promise<void>,
): Promise<void> {
  await use({ origin, page, context, faults })
  await close()
  expect(faults, 'what the page must never do').toEqual([])
}
