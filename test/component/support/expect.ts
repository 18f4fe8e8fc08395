/**
 * Expectations of what is on the page, under the names that Playwright has for them and with its meaning: each is looked at
 * again until it holds, or patience is at an end. Of plain values Vitest's own are expected.
 */
import { expect as plain } from 'vitest'
import type { Locator } from 'vitest/browser'
import { isVisible } from './locators.ts'
import { place } from './place.ts'

type Text = string | RegExp

type Expectations = {
  readonly toBeVisible: (options?: Options) => Promise<void>
  readonly toBeHidden: (options?: Options) => Promise<void>
  readonly toBeAttached: (options?: Options) => Promise<void>
  readonly toBeFocused: (options?: Options) => Promise<void>
  readonly toBeChecked: (options?: Options) => Promise<void>
  readonly toBeDisabled: (options?: Options) => Promise<void>
  /** At least a corner of it can be seen without scrolling. */
  readonly toBeInViewport: (options?: Options) => Promise<void>
  readonly toHaveCount: (count: number, options?: Options) => Promise<void>
  /** All of its text, or of the texts of all that are found. */
  readonly toHaveText: (text: Text | readonly Text[], options?: Options) => Promise<void>
  readonly toContainText: (text: Text, options?: Options) => Promise<void>
  readonly toHaveValue: (value: Text, options?: Options) => Promise<void>
  readonly toHaveAttribute: (name: string, value: Text, options?: Options) => Promise<void>
  readonly toHaveAccessibleName: (name: Text, options?: Options) => Promise<void>
}
type Options = { readonly timeout?: number }
type Both = Expectations & { readonly not: Expectations }

const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const textOf = (element: Element): string => element.textContent

function has(text: string, wanted: Text, part = false): boolean {
  if (wanted instanceof RegExp) return wanted.test(text)
  return part ? normal(text).includes(normal(wanted)) : normal(text) === normal(wanted)
}

function isInViewport(element: Element): boolean {
  const { top, left, bottom, right } = element.getBoundingClientRect()
  return isVisible(element) && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}

const isDisabled = (element: Element): boolean =>
  element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null

function isChecked(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked
  return element.getAttribute('aria-checked') === 'true'
}

const valueOf = (element: Element): string =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement
    ? element.value
    : ''

function expectations(locator: Locator, message: string | undefined, not: boolean): Expectations {
  /** `holds` is asked with all that is found; what was found is shown where it never does. */
  const until = (
    what: string,
    holds: (found: readonly Element[]) => boolean,
    { timeout }: Options = {},
  ): Promise<void> =>
    plain
      .poll(
        () => {
          const found = locator.elements()
          return holds(found) !== not ? 'as expected' : found.map((one) => one.outerHTML.slice(0, 600))
        },
        {
          message: `${message === undefined ? '' : `${message}: `}${locator.selector} ${not ? 'not ' : ''}${what}`,
          ...(timeout === undefined ? {} : { timeout }),
        },
      )
      .toBe('as expected')
  /** Of the one element; what is not there has no such quality, and lacks none either: `not` waits until it is there. */
  const ofOne = (what: string, quality: (element: Element) => boolean, options?: Options) =>
    until(
      what,
      (found) => {
        const [element, second] = found
        if (second !== undefined) throw new Error(`${locator.selector} is ${String(found.length)} elements`)
        return element === undefined ? not : quality(element)
      },
      options,
    )
  return {
    // what is not there is hidden
    toBeVisible: (options) =>
      until(
        'is visible',
        (found) => {
          if (found.length > 1) throw new Error(`${locator.selector} is ${String(found.length)} elements`)
          return found.some(isVisible)
        },
        options,
      ),
    toBeHidden: (options) => until('is hidden', (found) => !found.some(isVisible), options),
    toBeAttached: (options) => until('is there', (found) => found.length > 0, options),
    toBeFocused: (options) => ofOne('has the focus', (one) => one === document.activeElement, options),
    toBeChecked: (options) => ofOne('is checked', isChecked, options),
    toBeDisabled: (options) => ofOne('is disabled', isDisabled, options),
    toBeInViewport: (options) => ofOne('is in view', isInViewport, options),
    toHaveCount: (count, options) =>
      until(`are ${String(count)}`, (found) => found.length === count, options),
    toHaveText: (text, options) => {
      const what = `has the text ${String(text)}`
      if (typeof text === 'string' || text instanceof RegExp)
        return ofOne(what, (one) => has(textOf(one), text), options)
      return until(
        what,
        (found) =>
          found.length === text.length &&
          text.every((wanted, index) => has(textOf(found[index] as Element), wanted)),
        options,
      )
    },
    toContainText: (text, options) =>
      ofOne(`contains ${String(text)}`, (one) => has(textOf(one), text, true), options),
    toHaveValue: (value, options) =>
      ofOne(`has the value ${String(value)}`, (one) => has(valueOf(one), value), options),
    toHaveAttribute: (name, value, options) =>
      ofOne(
        `has ${name}=${String(value)}`,
        (one) => one.hasAttribute(name) && has(one.getAttribute(name) ?? '', value),
        options,
      ),
    toHaveAccessibleName: (name, options) =>
      ofOne(
        `is called ${String(name)}`,
        (one) => {
          try {
            plain(one).toHaveAccessibleName(name)
            return true
          } catch {
            return false
          }
        },
        options,
      ),
  }
}

const isLocator = (value: unknown): value is Locator =>
  typeof value === 'object' && value !== null && 'selector' in value && 'elements' in value

function expectThat(value: Locator, message?: string): Both
function expectThat<Value>(value: Value, message?: string): ReturnType<typeof plain<Value>>
function expectThat(value: unknown, message?: string): unknown {
  if (!isLocator(value)) return plain(value, message)
  return { ...expectations(value, message, false), not: expectations(value, message, true) }
}

export const expect = Object.assign(expectThat, {
  poll: plain.poll,
  soft: plain.soft,
  objectContaining: plain.objectContaining,
  /** The place in the app, as its address names it. */
  place: (wanted: RegExp): Promise<void> => plain.poll(place).toMatch(wanted),
})
