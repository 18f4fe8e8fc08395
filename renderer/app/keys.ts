/** What a key press means: pure, so that every rule about sleeping keys and sequences can be tested. */
export type KeyPress = {
  /** As the keyboard's layout gives it. */
  readonly key: string
  /** The place on the keyboard, for digits. */
  readonly code: string
  readonly ctrl: boolean
  readonly meta: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** The focus is where text goes in. */
  readonly inField: boolean
}

export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'region'; readonly step: 1 | -1 }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'place'; readonly place: 'accounts' | 'library' | 'exchange' | 'import' | 'settings' }
  /** A page of the account that is open, by its digit; 1 is the first, 0 the last. */
  | { readonly type: 'tab'; readonly number: number }
  | { readonly type: 'filter' }
  | { readonly type: 'saved' }
  | { readonly type: 'sidebar' }
  /** A single key that a button on the page may carry. */
  | { readonly type: 'button'; readonly key: string }

export type Reading = {
  readonly command: Command | null
  /** The first key of a sequence was pressed, and a second is awaited. */
  readonly awaits: boolean
}

const NOTHING: Reading = { command: null, awaits: false }
const PLACES: Readonly<Record<string, 'accounts' | 'library' | 'exchange'>> = {
  a: 'accounts',
  l: 'library',
  x: 'exchange',
}

function found(command: Command): Reading {
  return { command, awaits: false }
}

/** `mac`: Mod is Cmd there, and Ctrl elsewhere. `awaiting`: G was pressed just before. */
export function readKey(
  press: KeyPress,
  state: { readonly mac: boolean; readonly awaiting: boolean; readonly singleKeys: boolean },
): Reading {
  const { key, code, ctrl, meta, alt, shift, inField } = press
  if (key === 'F1') return found({ type: 'help' })
  if (key === 'F6' && !ctrl && !meta && !alt) return found({ type: 'region', step: shift ? -1 : 1 })

  const mod = state.mac ? meta && !ctrl : ctrl && !meta
  // Ctrl with Alt is AltGr on many layouts: it writes a letter.
  if (mod && !alt) return readMod(key.toLowerCase(), shift, inField, state.mac)
  if (ctrl || meta || alt || inField || !state.singleKeys) return NOTHING

  if (state.awaiting) {
    const digit = /^Digit(\d)$/.exec(code)?.[1]
    if (digit !== undefined) return found({ type: 'tab', number: Number(digit) })
    const place = PLACES[key.toLowerCase()]
    return place === undefined ? NOTHING : found({ type: 'place', place })
  }
  if (key === '?') return found({ type: 'help' })
  if (key === '/') return found({ type: 'filter' })
  if (key.toLowerCase() === 'g' && !shift) return { command: null, awaits: true }
  if (/^\p{L}$/u.test(key) && !shift) return found({ type: 'button', key: key.toUpperCase() })
  return NOTHING
}

function readMod(key: string, shift: boolean, inField: boolean, mac: boolean): Reading {
  // In a field, undo and redo belong to its text.
  if (key === 'z' && !inField) return found({ type: shift ? 'redo' : 'undo' })
  if (key === 'y' && !shift && !inField && !mac) return found({ type: 'redo' })
  if (shift) return NOTHING
  if (key === 'o') return found({ type: 'place', place: 'import' })
  if (key === 's') return found({ type: 'saved' })
  if (key === 'b') return found({ type: 'sidebar' })
  if (key === ',') return found({ type: 'place', place: 'settings' })
  return NOTHING
}

/** Whether an element takes text, so that single keys sleep in it. */
export function takesText(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (
    element.isContentEditable ||
    element.closest('[role="menu"], [role="dialog"], [role="alertdialog"]') !== null
  )
    return true
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  if (element.getAttribute('role') === 'listbox' && element.closest('[data-trigger]') !== null) return true
  return (
    element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(element.type)
  )
}
