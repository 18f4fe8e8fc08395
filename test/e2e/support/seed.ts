/**
 * What a profile holds after the sample accounts were loaded, as the app itself stores it: made once in each worker by the
 * way that people take, and then put into as many fresh profiles as there are tests.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { goTo, loadSamples, type Shown } from './pages.ts'
import { contextOptions, openPage } from './profile.ts'

export type Seed = {
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>
  readonly shown: Shown
}

/**
 * Takes out what belongs to one profile alone: which device it is, and where somebody was. The next start on it is a device
 * of its own, as in a copied profile, so that two of them may exchange files.
 */
function forgetProfile(page: Page): Promise<null> {
  return page.evaluate(
    () =>
      new Promise<null>((resolve, reject) => {
        const opening = indexedDB.open('soundings')
        opening.onerror = () => {
          reject(new Error('The database did not open'))
        }
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(['meta', 'preferences'], 'readwrite')
          writing.objectStore('meta').delete('device')
          writing.objectStore('preferences').clear()
          writing.oncomplete = () => {
            database.close()
            resolve(null)
          }
          writing.onerror = () => {
            reject(new Error('The database did not take it'))
          }
        }
      }),
  )
}

export async function makeSeed(browser: Browser, origin: string): Promise<Seed> {
  const { context, page, faults, close } = await openPage(await browser.newContext(contextOptions), origin)
  const shown = await loadSamples(page)
  // The scores of all accounts belong to it, as they do a moment after loading.
  await goTo(page, '/accounts')
  await page.goto(`${origin}/crash.html`)
  await forgetProfile(page)
  const state = await context.storageState({ indexedDB: true })
  await close()
  if (faults.length > 0) throw new Error(`The samples were loaded with faults: ${faults.join(', ')}`)
  return { state, shown }
}
