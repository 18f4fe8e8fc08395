/** The page that the app is drawn in, as Playwright would have it: what can be found on it, its keys and its pointer. */
import { page as own, commands } from 'vitest/browser'
import { goToHash } from '../../e2e/desktop/support/go-to-hash.ts'
import { PATIENCE } from '../../e2e/support/patience.ts'
import { expect } from './expect.ts'
import './locators.ts'

export type { Locator } from 'vitest/browser'

export const page = {
  getByRole: own.getByRole.bind(own),
  getByText: own.getByText.bind(own),
  getByLabel: own.getByLabelText.bind(own),
  css: (selector: string) => own.css(selector),
  keyboard: {
    press: (key: string) => commands.pressKey(key),
    type: (text: string) => commands.typeText(text),
  },
  mouse: {
    move: (x: number, y: number, { steps = 1 }: { readonly steps?: number } = {}) => {
      // The test's frame stands somewhere in the page that the pointer belongs to.
      const { left, top } = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return commands.movePointer(x + left, y + top, steps)
    },
    down: () => commands.pointer('down'),
    up: () => commands.pointer('up'),
    click: async (x: number, y: number) => {
      await page.mouse.move(x, y)
      await commands.pointer('down')
      await commands.pointer('up')
    },
  },
} as const

export type Page = typeof page

/** Until nothing more is on its way to the page; see `renderer/README.md`. */
export async function untilSettled(): Promise<void> {
  await expect
    .poll(() => document.documentElement.dataset['settled'] !== undefined, { timeout: PATIENCE })
    .toBe(true)
}

/** Goes to a place in the app that runs, by its path. */
export async function goTo(path: string): Promise<void> {
  await goToHash(path)
  await untilSettled()
}

/** Opens an account by its name from the table of accounts, and one of its pages by its link. */
export async function openAccount(name: string, tab = 'Picture'): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Places' })
  await places.getByRole('link', { name: 'Accounts', exact: true }).click()
  const row = page.getByRole('grid', { name: 'Accounts' }).getByRole('link', { name, exact: true })
  await row.waitFor()
  await untilSettled()
  await row.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const link = page
    .getByRole('navigation', { name: 'Pages of the account' })
    .getByRole('link', { name: tab, exact: true })
  if (tab !== 'Picture') await link.click()
  await link.and(page.css('[aria-current=page]')).waitFor()
  await untilSettled()
}
