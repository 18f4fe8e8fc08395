/** What a test in the page has done from outside it: keys, the pointer, the theme, and a watch over what is asked of the network. */
import type { BrowserContext, Page } from '@playwright/test'
import type { BrowserCommand } from 'vitest/node'

declare module 'vitest/browser' {
  interface BrowserCommands {
    pressKey: (key: string) => Promise<void>
    typeText: (text: string) => Promise<void>
    pressOn: (selector: string, key: string) => Promise<void>
    movePointer: (x: number, y: number, steps: number) => Promise<void>
    pointer: (does: 'down' | 'up') => Promise<void>
    showTheme: (colorScheme: 'light' | 'dark') => Promise<void>
    /** Addresses outside this server that were asked for since the last time. */
    askedElsewhere: () => Promise<readonly string[]>
  }
}

/** By browser context: what was asked for elsewhere. */
const elsewhere = new WeakMap<BrowserContext, string[]>()

function watch(page: Page): string[] {
  const context = page.context()
  const known = elsewhere.get(context)
  if (known !== undefined) return known
  const asked: string[] = []
  elsewhere.set(context, asked)
  const { host } = new URL(page.url())
  const look = (address: string) => {
    const url = new URL(address)
    if (url.host !== host && !['data:', 'blob:'].includes(url.protocol)) asked.push(address)
  }
  context.on('request', (request) => {
    look(request.url())
  })
  page.on('websocket', (socket) => {
    look(socket.url())
  })
  return asked
}

/** Keys go to the frame that has the focus; a test's is given it, unless something in it has it already. */
const withFocus =
  <Given extends unknown[]>(does: (page: Page, ...given: Given) => Promise<void>): BrowserCommand<Given> =>
  async ({ page, frame }, ...given) => {
    await (
      await frame()
    ).evaluate(() => {
      if (!document.hasFocus()) window.focus()
    })
    await does(page, ...given)
  }

export const commands: { readonly [name: string]: BrowserCommand<never[]> } = {
  pressKey: withFocus((page, key: string) => page.keyboard.press(key)),
  typeText: withFocus((page, text: string) => page.keyboard.type(text)),
  pressOn: async ({ iframe }, selector: string, key: string) => {
    await iframe.locator(selector).press(key)
  },
  movePointer: async ({ page }, x: number, y: number, steps: number) => {
    await page.mouse.move(x, y, { steps })
  },
  pointer: async ({ page }, does: 'down' | 'up') => {
    await page.mouse[does]()
  },
  showTheme: async ({ page }, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
  },
  askedElsewhere: ({ page }) => watch(page).splice(0),
}
