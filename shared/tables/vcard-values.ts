/** The values of vCard properties as text: quoted-printable decoded, escapes taken off, structured ones parted. */
import type { CardProperty, CardVersion } from './vcard-lines.ts'

/** Bytes to text in the character set a card names; null where there is no such set. */
export type DecodeBytes = (bytes: Uint8Array, characterSet: string) => string | null

/** What the value says before its escapes are taken off. */
export function rawText(property: CardProperty, decode: DecodeBytes): string {
  const encodings = property.parameters.get('ENCODING') ?? []
  if (!encodings.some((one) => one.toUpperCase() === 'QUOTED-PRINTABLE')) return property.value
  const [characterSet = 'utf-8'] = property.parameters.get('CHARSET') ?? []
  const bytes = quotedPrintableBytes(property.value)
  return decode(bytes, characterSet) ?? decode(bytes, 'windows-1252') ?? property.value
}

/** `=41` is a byte; everything else is itself, in UTF-8 where it is no ASCII. */
function quotedPrintableBytes(text: string): Uint8Array {
  const bytes: number[] = []
  const plain = text.split(/(=[0-9A-Fa-f]{2})/)
  plain.forEach((piece, index) => {
    if (index % 2 === 1) bytes.push(parseInt(piece.slice(1), 16))
    else for (const character of piece) bytes.push(...utf8Bytes(character.codePointAt(0) ?? 0))
  })
  return Uint8Array.from(bytes)
}

export function utf8Bytes(code: number): readonly number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
  return [
    0xf0 | (code >> 18),
    0x80 | ((code >> 12) & 0x3f),
    0x80 | ((code >> 6) & 0x3f),
    0x80 | (code & 0x3f),
  ]
}

/** In 2.1 a backslash is itself unless it stands before a separator: people wrote paths in it. */
export function unescapeText(text: string, version: CardVersion): string {
  const escapes = version === '2.1' ? /\\([;,:\\])/g : /\\([\s\S])/g
  return text
    .replace(escapes, (_, character: string) => (/n/i.test(character) ? '\n' : character))
    .replace(/\r\n?/g, '\n')
}

/** The parts of a structured value, parted at semicolons that no backslash escapes, each without its escapes. */
export function structured(text: string, version: CardVersion): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === ';') {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => unescapeText(part, version).trim())
}
