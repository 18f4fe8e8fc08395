/** Starts of the browser edition on a profile of the benchmark's, without a granted folder. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { openAfresh } from '../../e2e/support/pages.ts'
import { contextOptions, launchOptions } from '../../e2e/support/profile.ts'
import { exportsOfYear } from '../year/year-export.ts'
import type { YearSize } from '../year/year.ts'
import { WATCH, watchStart, type Start } from './start-watch.ts'

const ACCOUNTS_IN_A_FILE = 30
const IMPORT_WITHIN_MS = 600_000

async function onProfile<T>(
  profile: string,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    ...contextOptions,
  })
  try {
    return await work(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
  }
}

/** Opens the browser on the profile, watches the page come up, and closes it again. */
export function startBrowser(profile: string, origin: string): Promise<Start> {
  return onProfile(profile, async (page, context) => {
    await context.addInitScript(WATCH)
    await page.goto(`${origin}/`)
    return watchStart(page)
  })
}

/** Imports the year, file after file, as somebody would who got it from a colleague. `folder`: for the files. */
export function importYear(profile: string, origin: string, size: YearSize, folder: string): Promise<void> {
  return onProfile(profile, async (page, context) => {
    context.setDefaultTimeout(IMPORT_WITHIN_MS)
    await context.addInitScript('window.showOpenFilePicker = undefined')
    let number = 0
    for (const text of exportsOfYear(size, ACCOUNTS_IN_A_FILE)) {
      const file = join(folder, `year-${(number += 1)}.soundings`)
      await writeFile(file, text)
      await openAfresh(page, origin, '/exchange')
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a file' }).click(),
      ])
      await chooser.setFiles(file)
      await page.getByRole('button', { name: /^Import \d/ }).click()
      await page.getByRole('heading', { name: /^Imported/ }).waitFor()
    }
  })
}
