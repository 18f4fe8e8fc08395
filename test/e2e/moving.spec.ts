/** Moving between pages: their words come with them, the next one is fetched on intent, and the window says where it is. */
import { expect, test } from './support/app.ts'
import { openAfresh, openAccount, SHOWN_ACCOUNT } from './support/pages.ts'

declare global {
  interface Window {
    /** Texts that were shown and are the key of a text. */
    keysShown?: string[]
  }
}

/** Watches every text that is put on the page from now on, so that a key that stands for a moment is seen as well. */
function watchForKeys(): void {
  const shown: string[] = []
  window.keysShown = shown
  const look = (node: Node): void => {
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
    if (/^[a-z][A-Za-z-]*(?:\.[A-Za-z-]+)+$/.test(text)) shown.push(text)
    node.childNodes.forEach(look)
  }
  new MutationObserver((changes) => {
    for (const change of changes) {
      look(change.target)
      change.addedNodes.forEach(look)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

test('no page shows the key of a text, not even for a moment, and the window is called after each', async ({
  sampled: app,
}) => {
  const { page, origin } = app
  await page.addInitScript(watchForKeys)
  // from the first text of the page on
  await page.reload()
  const { note } = app
  await openAccount(page, SHOWN_ACCOUNT)
  await expect(page).toHaveTitle('Picture, Halden Freight, Soundings')

  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  for (const tab of [
    'Evidence',
    'People',
    'Interviews',
    'Value path',
    'Initiatives',
    'Renewals',
    'Findings',
  ]) {
    await tabs.getByRole('link', { name: tab, exact: true }).click()
    await expect(page).toHaveTitle(`${tab}, Halden Freight, Soundings`)
  }
  const places = page.getByRole('navigation', { name: 'Places' })
  for (const place of ['Library', 'Exchange', 'Keys', 'Settings', 'Accounts']) {
    await places.getByRole('link', { name: place, exact: true }).click()
    await expect(page).toHaveTitle(`${place}, Soundings`)
    await page.getByRole('main').getByRole('heading').first().waitFor()
  }
  expect(await page.evaluate(() => window.keysShown)).toEqual([])
  for (const path of [`/live/${note}`, '/help/model', '/restore', '/exchange/import']) {
    await openAfresh(page, origin, path)
    expect(await page.evaluate(() => window.keysShown)).toEqual([])
  }
  // the watch itself: a key would have been seen
  await page.evaluate(() => document.body.append('lead.verdict'))
  await expect.poll(() => page.evaluate(() => window.keysShown)).toContain('lead.verdict')
})

test('a page and its words are fetched as soon as somebody is about to open it', async ({ app }) => {
  const { page } = app
  const library = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Library' })
  const fetched = page.waitForResponse(/\/library-page-[^/]+\.js$/)
  await library.hover()
  expect((await fetched).ok()).toBe(true)
  expect(page.url()).toMatch(/#\/accounts$/)

  const settings = page.waitForResponse(/\/settings-page-[^/]+\.js$/)
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Settings' }).focus()
  expect((await settings).ok()).toBe(true)
})
