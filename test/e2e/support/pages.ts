/** Every page of the app, as the sample accounts fill it: for the screenshots, and for what must hold on each of them. */
import type { Page } from '@playwright/test'
import { goToHash } from '../desktop/support/go-to-hash.ts'

/** The account and the note that the pages show. */
export type Shown = { readonly account: string; readonly note: string }

export const SHOWN_ACCOUNT = 'Halden Freight'

export type AppPage = { readonly name: string; readonly path: (shown: Shown) => string }

export const APP_PAGES: readonly AppPage[] = [
  { name: 'accounts', path: () => '/accounts' },
  { name: 'accounts-chart', path: () => '/accounts?view=chart' },
  { name: 'picture', path: ({ account }) => `/accounts/${account}/picture` },
  { name: 'evidence', path: ({ account }) => `/accounts/${account}/evidence` },
  { name: 'people', path: ({ account }) => `/accounts/${account}/people` },
  { name: 'people-list', path: ({ account }) => `/accounts/${account}/people?view=list` },
  { name: 'people-table', path: ({ account }) => `/accounts/${account}/people?view=table` },
  { name: 'interviews', path: ({ account }) => `/accounts/${account}/interviews` },
  { name: 'interview-read', path: ({ account, note }) => `/accounts/${account}/interviews?note=${note}` },
  { name: 'value-path', path: ({ account }) => `/accounts/${account}/value-path` },
  { name: 'initiatives', path: ({ account }) => `/accounts/${account}/initiatives` },
  { name: 'renewals', path: ({ account }) => `/accounts/${account}/renewals` },
  { name: 'findings', path: ({ account }) => `/accounts/${account}/findings` },
  { name: 'history', path: ({ account }) => `/accounts/${account}/history` },
  { name: 'interview-live', path: ({ note }) => `/live/${note}` },
  { name: 'exchange', path: () => '/exchange' },
  { name: 'tables', path: ({ account }) => `/exchange/tables?account=${account}` },
  { name: 'library', path: () => '/library?part=instruments' },
  { name: 'library-experience', path: () => '/library?part=experience&kind=siteRollout' },
  { name: 'library-outcomes', path: () => '/library?part=outcomes' },
  { name: 'library-retrospective', path: () => '/library?part=retrospective' },
  { name: 'settings', path: () => '/settings' },
  { name: 'restore', path: () => '/restore' },
  { name: 'help', path: () => '/help' },
  { name: 'model', path: () => '/help/model' },
]

/** Until nothing more is on its way to the page: scores come from a worker, after the first paint. See `renderer/README.md`. */
export function untilSettled(page: Page): Promise<void> {
  return page.locator('html[data-settled]').waitFor({ state: 'attached' })
}

/** Goes to a place in the app as a link does. Where the page stands there already it is left first, so that nothing of what was done on it is left. */
export async function goTo(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).hash === `#${path}`) {
    await page.evaluate(goToHash, '/help')
    await untilSettled(page)
  }
  await page.evaluate(goToHash, path)
  await untilSettled(page)
}

/** Opens a place in the app afresh, as a restart would, in a page that may be a blank one. */
export async function openAfresh(page: Page, origin: string, path: string): Promise<void> {
  if (!page.url().startsWith(`${origin}/`)) await page.goto(`${origin}/#${path}`)
  else
    // in one go: an app that is still starting would lead the new address to its own first page
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate((hash) => {
        history.replaceState(null, '', hash)
        location.reload()
      }, `#${path}`),
    ])
  await untilSettled(page)
}

/** Opens an account by its name from the table of accounts, and one of its pages by its link. */
export async function openAccount(page: Page, name: string, tab = 'Picture'): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Places' })
  await places.getByRole('link', { name: 'Accounts', exact: true }).click()
  const row = page.getByRole('grid', { name: 'Accounts' }).getByRole('link', { name, exact: true })
  await row.waitFor()
  await untilSettled(page)
  // By key: a row that a sentence above it moves between press and release would not have been pressed.
  await row.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const link = page
    .getByRole('navigation', { name: 'Pages of the account' })
    .getByRole('link', { name: tab, exact: true })
  if (tab !== 'Picture') await link.click()
  await link.and(page.locator('[aria-current=page]')).waitFor()
  await untilSettled(page)
}

/** Loads the sample accounts on an empty profile and says which account and note to show. */
export async function loadSamples(page: Page): Promise<Shown> {
  await page.getByRole('button', { name: /load the samples/i }).click()
  const link = page.getByRole('link', { name: SHOWN_ACCOUNT })
  const account = /accounts\/([^/]+)/.exec((await link.first().getAttribute('href')) ?? '')?.[1] ?? ''
  await goTo(page, `/accounts/${account}/interviews`)
  const notes = page.locator('a[href*="note="]')
  const note = /note=([^&]+)/.exec((await notes.first().getAttribute('href')) ?? '')?.[1] ?? ''
  return { account, note }
}
