/** What every end-to-end test starts from: the built page in a fresh profile. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { RENDERER_OUT } from '../../../build/paths.ts'
import { serve } from '../../../build/serve.ts'
import { launch, openProfile } from './profile.ts'

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
