/** A look at a file's text before it is parsed: whether it ends too early, is no JSON, or is nested too deep to be safe. */

/** Deepest nesting that is parsed: far above what the app writes, far below what overflows a stack. */
export const DEPTH_LIMIT = 64

export type ScanFailure = 'truncated' | 'notJson' | 'tooDeep'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const closers: ReadonlyMap<number, number> = new Map([
  [0x7b, 0x7d],
  [0x5b, 0x5d],
])
/** What may stand outside of strings: white space, and the characters of punctuation, numbers, true, false and null. */
const outside: ReadonlySet<number> = new Set(
  Array.from(' \t\n\r,:0123456789+-.eEtrufalsn', (character) => character.charCodeAt(0)),
)

/** Null where nothing speaks against parsing the text. Looks at every character once and keeps no more than the nesting. */
export function scanText(text: string): { readonly type: ScanFailure; readonly at: number } | null {
  const open: number[] = []
  let started = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x20) started = true
    const closer = closers.get(code)
    if (code === QUOTE) {
      at = endOfString(text, at)
      if (at < 0) return { type: 'truncated', at: text.length }
    } else if (closer !== undefined) {
      if (open.length === DEPTH_LIMIT) return { type: 'tooDeep', at }
      open.push(closer)
    } else if (code === 0x7d || code === 0x5d) {
      if (open.pop() !== code) return { type: 'notJson', at }
    } else if (!outside.has(code)) return { type: 'notJson', at }
  }
  return started && open.length === 0 ? null : { type: 'truncated', at: text.length }
}

/** Where the string that begins at `start` ends; -1 where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (code === QUOTE) return at
  }
  return -1
}
