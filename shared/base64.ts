/** Bytes as base64 text and back, where text is all that may travel: in files, and between the page and its host. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const LETTERS = Array.from(ALPHABET, (letter) => letter.charCodeAt(0))
const PADDING = '='.charCodeAt(0)
const NONE = 255
const VALUES = new Uint8Array(128).fill(NONE)
LETTERS.forEach((letter, value) => {
  VALUES[letter] = value
})
/** Letters made into text at once: more would be more arguments than a call takes. */
const AT_ONCE = 8_192

/** Letters that so many bytes take. */
export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}

export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(base64Length(bytes.length))
  let at = 0
  for (let start = 0; start < bytes.length; start += 3) {
    const left = bytes.length - start
    const group = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0)
    letters[at] = LETTERS[group >> 18] ?? 0
    letters[at + 1] = LETTERS[(group >> 12) & 63] ?? 0
    letters[at + 2] = left > 1 ? (LETTERS[(group >> 6) & 63] ?? 0) : PADDING
    letters[at + 3] = left > 2 ? (LETTERS[group & 63] ?? 0) : PADDING
    at += 4
  }
  const parts: string[] = []
  for (let start = 0; start < letters.length; start += AT_ONCE)
    parts.push(String.fromCharCode(...letters.subarray(start, start + AT_ONCE)))
  return parts.join('')
}

/** Null where the text is not the one way to write these bytes: other letters, padding missing, bits left over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let at = 0
  for (let start = 0; start < text.length; start += 4) {
    const open = start + 4 === text.length ? padding : 0
    let group = 0
    for (let place = 0; place < 4; place += 1) {
      const value = place < 4 - open ? (VALUES[text.charCodeAt(start + place)] ?? NONE) : 0
      if (value === NONE) return null
      group = (group << 6) | value
    }
    if ((open === 1 && (group & 0xff) !== 0) || (open === 2 && (group & 0xffff) !== 0)) return null
    bytes[at] = group >> 16
    if (open < 2) bytes[at + 1] = (group >> 8) & 0xff
    if (open < 1) bytes[at + 2] = group & 0xff
    at += 3
  }
  return bytes
}
