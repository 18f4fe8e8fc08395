/** The parts of a page that F6 goes through, in the order in which they stand. */
const REGION = '[data-region]'
const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select, [tabindex="0"]'

function seen(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility()
}

/** Moves the focus to the next region (1) or the one before (-1), around the end. */
export function focusRegion(step: 1 | -1): void {
  // The content holds the header, the tabs and the sentence; its own turn comes after theirs.
  const regions = [...document.querySelectorAll(REGION)].filter(seen).sort((a, b) => {
    if (a.contains(b)) return 1
    if (b.contains(a)) return -1
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
  if (regions.length === 0) return
  // The innermost region that holds the focus: the sentence stands inside the content.
  const current = document.activeElement?.closest(REGION) ?? null
  const index = regions.findIndex((region) => region === current)
  const next =
    index < 0 ? (step === 1 ? 0 : regions.length - 1) : (index + step + regions.length) % regions.length
  const region = regions[next]
  if (region === undefined) return
  if (region.hasAttribute('tabindex')) region.focus()
  else region.querySelector<HTMLElement>(TABBABLE)?.focus()
}

/** Presses the button on the page that carries this key, or goes to the first field of the form; false where there is none. */
export function pressButton(key: string): boolean {
  const button = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(seen)
  if (button instanceof HTMLFormElement) {
    button.querySelector('input')?.focus()
    return true
  }
  if (!(button instanceof HTMLButtonElement) || button.disabled) return false
  button.focus()
  button.click()
  return true
}

/** Puts the focus into the page's filter; false where there is none. */
export function focusFilter(): boolean {
  const filter = [...document.querySelectorAll('[data-filter]')].find(seen)
  filter?.focus()
  return filter !== undefined
}
