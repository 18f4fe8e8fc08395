/** Uses a page as somebody does who has no pointer: Tab to a control by its name, arrows within one, Enter, Space, typing. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test as appTest } from './app.ts'

/** So many stops are looked at before a control counts as out of reach. */
const TABS = 150
/** So often several stops are passed at once before each is looked at. */
const HOPS = 3
/** Rows of a list, days of a month, options of a choice. */
const ARROWS = 120

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

export type Keys = {
  /** Moves the focus there, and nothing else. `within`: where several bear the name. */
  readonly reach: (role: Role, name: Name, within?: Locator) => Promise<Locator>
  /** Reaches a button, link or item and presses Enter on it. */
  readonly press: (role: Role, name: Name, within?: Locator) => Promise<void>
  /** Reaches a field and types instead of what stands there. */
  readonly write: (name: Name, text: string, within?: Locator) => Promise<void>
  /** Reaches a field for a day and types the day, whichever of day, month and year comes first there. */
  readonly writeDay: (name: Name, day: string, within?: Locator) => Promise<void>
  /** Reaches a radio button or a tick box and sets it with Space. */
  readonly tick: (role: 'radio' | 'checkbox', name: Name, within?: Locator) => Promise<void>
  /** Opens the list below a button and takes one of its options. */
  readonly select: (list: Name, option: Name, within?: Locator) => Promise<void>
  /** One key, or one after the other. */
  readonly hit: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
}

declare global {
  // what a page calls that felt a pointer
  var tellOfPointer: ((what: string) => Promise<void>) | undefined
}

/** Runs in the page. A key that presses a button makes a click too, without a pointer and without a count of clicks. */
function listenForPointers(): void {
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || (type === 'click' && event.detail === 0)) return
        void globalThis.tellOfPointer?.(type)
      },
      { capture: true },
    )
  }
}

/** Every trusted press of a pointer on the page from now on, also after it loads again. */
export async function watchPointers(page: Page): Promise<readonly string[]> {
  const seen: string[] = []
  await page.exposeFunction('tellOfPointer', (what: string) => {
    seen.push(what)
  })
  await page.addInitScript(listenForPointers)
  await page.evaluate(listenForPointers)
  return seen
}

type Stop = {
  readonly at: 'there' | 'around' | 'before' | 'after' | 'gone'
  readonly stop: string
  /** About so many stops lie between. */
  readonly between: number
}

/** Where the focus is, seen from the control: on it, on another part of the same list or group, before it or after it. */
function whereIsFocus(target: Element): Stop {
  const active = document.activeElement
  const named = active instanceof HTMLInputElement ? active.labels?.[0] : active
  const label = active?.getAttribute('aria-label') ?? named?.textContent ?? ''
  const stop = `${active?.tagName.toLowerCase() ?? 'nothing'} ${label.trim().slice(0, 40)}`
  const seek = 'a[href], button, input, textarea, [tabindex], [contenteditable]'
  const stops = [...document.querySelectorAll<HTMLElement>(seek)].filter(
    (one) =>
      one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
  )
  const place = (element: Element | null) => stops.findIndex((one) => one === element)
  const between = Math.abs(place(target) - place(active))
  if (!target.isConnected) return { at: 'gone', stop, between }
  if (active === null || active === document.body) return { at: 'before', stop, between }
  const isPointedAt = active.getAttribute('aria-activedescendant') === target.id
  if (active === target || (target.id !== '' && isPointedAt)) return { at: 'there', stop, between }
  const group = target.closest(
    '[role="radiogroup"], [role="listbox"], [role="menu"], [role="grid"], [role="treegrid"], [role="tablist"], [role="toolbar"]',
  )
  const isTabbable = target.getAttribute('role') === 'radio' && target.getAttribute('tabindex') !== '-1'
  if (group !== null && !isTabbable && group.contains(active)) return { at: 'around', stop, between }
  const isAfter = (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
  return { at: isAfter ? 'after' : 'before', stop, between }
}

export function keysOf(page: Page): Keys {
  const { keyboard } = page
  const find = (role: Role, name: Name, within?: Locator) =>
    (within ?? page).getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })

  const go = async (target: Locator, what: string) => {
    await expect(target, what).toHaveCount(1)
    await expect(target, what).toBeVisible()
    const stops: string[] = []
    let element = await target.elementHandle()
    let hasArrowed = false
    let back = false
    for (let tabs = 0, looks = 0; tabs < TABS; looks += 1) {
      const { at, stop, between } = await element.evaluate(whereIsFocus)
      if (at === 'there') return
      if (at === 'gone') {
        element = await target.elementHandle()
        continue
      }
      stops.push(stop)
      if (at === 'around' && !hasArrowed) {
        await arrowTo(target)
        hasArrowed = true
        continue
      }
      // The first looks say which way and about how far. From then on it is step by step and one way: what holds the
      // focus in a circle must not make it go to and fro.
      const presses = looks < HOPS && between > 3 ? between - 2 : 1
      if (looks <= HOPS) back = at === 'after'
      for (let press = 0; press < presses; press += 1) await keyboard.press(back ? 'Shift+Tab' : 'Tab')
      tabs += presses
    }
    throw new Error(
      `${what} was not reached within ${String(TABS)} tabs. Last: ${stops.slice(-12).join(' | ')}`,
    )
  }

  /** Within a list or a group: to its beginning, then on until there. */
  const arrowTo = async (target: Locator) => {
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      let before = ''
      for (let step = 0; step < ARROWS; step += 1) {
        const { at, stop } = await target.evaluate(whereIsFocus)
        if (at !== 'around') return
        if (stop === before) break
        before = stop
        await keyboard.press(key)
      }
    }
  }

  const reach: Keys['reach'] = async (role, name, within) => {
    const target = find(role, name, within)
    await go(target, `${role} “${String(name)}”`)
    return target
  }
  const hit: Keys['hit'] = async (...all) => {
    for (const key of all) await keyboard.press(key)
  }
  return {
    reach,
    hit,
    type: (text) => keyboard.type(text),
    press: async (role, name, within) => {
      await reach(role, name, within)
      await keyboard.press('Enter')
    },
    write: async (name, text, within) => {
      const field = find('textbox', name, within).or(find('combobox', name, within))
      await go(field, `field “${String(name)}”`)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(text)
      await expect(field).toHaveValue(text)
    },
    writeDay: async (name, day, within) => {
      const field = await reach('textbox', name, within)
      const [year = '', month = '', date = ''] = day.split('-')
      for (const digits of [`${date}${month}${year}`, `${month}${date}${year}`, `${year}${month}${date}`]) {
        await hit('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
        await keyboard.type(digits)
        if ((await field.inputValue()) === day) return
      }
      await expect(field).toHaveValue(day)
    },
    tick: async (role, name, within) => {
      const box = await reach(role, name, within)
      if (!(await box.isChecked())) await keyboard.press('Space')
      await expect(box).toBeChecked()
    },
    select: async (list, option, within) => {
      await reach('button', list, within)
      await keyboard.press('Enter')
      const taken = await reach('option', option)
      await keyboard.press('Enter')
      await expect(taken).toHaveCount(0)
    },
  }
}

/** A fresh profile used by keys alone: a pointer that touched the page fails the test. */
export const test = appTest.extend<{ readonly keys: Keys }>({
  keys: async ({ app }, use) => {
    const pointers = await watchPointers(app.page)
    await use(keysOf(app.page))
    expect(pointers, 'presses of a pointer').toEqual([])
  },
})
