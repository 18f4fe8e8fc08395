/**
 * What a locator can do here beyond Vitest's own, under the names that Playwright has for it: a test of a page reads the same
 * in both layers, and moves from one to the other by its imports.
 */
import { commands, locators, type Locator } from 'vitest/browser'
import { PATIENCE } from '../../e2e/support/patience.ts'

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** By a CSS selector. */
    css: (selector: string) => Locator
    getByLabel: (text: string | RegExp, options?: { readonly exact?: boolean }) => Locator
    /** Gives it the focus and presses a key on it. */
    press: (key: string) => Promise<void>
    focus: () => Promise<void>
    /** Waits until it can be seen. */
    waitFor: () => Promise<void>
    count: () => Promise<number>
    innerText: () => Promise<string>
    textContent: () => Promise<string | null>
    getAttribute: (name: string) => Promise<string | null>
    boundingBox: () => Promise<DOMRect>
    /** Runs with the one element, once it is there. */
    evaluate: <Result>(look: (element: Element) => Result) => Promise<Awaited<Result>>
    evaluateAll: <Result>(look: (elements: readonly Element[]) => Result) => Promise<Awaited<Result>>
  }
}

/** Without something that the type of `extend` does not say: on the page itself only the first two make sense. */
function isLocator(found: object): found is Locator {
  return 'selector' in found && 'elements' in found
}

function only(found: object): Locator {
  if (!isLocator(found)) throw new Error('The page itself is no element')
  return found
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

const EVERY_MS = 20

async function one(found: object): Promise<HTMLElement | SVGElement> {
  return only(found).findElement({ timeout: PATIENCE })
}

locators.extend({
  css: (selector) => `css=${selector}`,
  getByLabel(text, options) {
    return this.getByLabelText(text, options)
  },
  async press(key) {
    await one(this)
    await commands.pressOn(only(this).selector, key)
  },
  async focus() {
    ;(await one(this)).focus()
  },
  async waitFor() {
    const until = Date.now() + PATIENCE
    while (!isVisible(await one(this))) {
      if (Date.now() > until) throw new Error(`${only(this).selector} is there and cannot be seen`)
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  },
  count() {
    return Promise.resolve(only(this).elements().length)
  },
  async innerText() {
    const element = await one(this)
    return element instanceof HTMLElement ? element.innerText : element.textContent
  },
  async textContent() {
    return (await one(this)).textContent
  },
  async getAttribute(name) {
    return (await one(this)).getAttribute(name)
  },
  async boundingBox() {
    return (await one(this)).getBoundingClientRect()
  },
  async evaluate(look) {
    return look(await one(this))
  },
  evaluateAll(look) {
    return Promise.resolve(look(only(this).elements()))
  },
})
