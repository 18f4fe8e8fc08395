/** The bytes of a file as text: which encoding they are in, as their beginning and their shape tell, and what is no text at all. */
import { err, ok, type Result } from '../../../shared/result.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** Larger files are refused before they are read. */
export const FILE_LIMIT = 20 * 1024 * 1024

export type NoText = {
  /** `workbook`: a spreadsheet's own format. `binary`: holds what no text holds. */
  readonly type: 'workbook' | 'binary' | 'empty'
}
export type Decoded = { readonly text: string; readonly encoding: Encoding }

const LOOKED_AT = 4_096

/** What the bytes are most likely in. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  const even = zeros(bytes, 0)
  const odd = zeros(bytes, 1)
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  if (even > 0.3 && odd < 0.05) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** `encoding` overrules what is detected. A byte order mark is left out. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding | null): Result<Decoded, NoText> {
  if (bytes.length === 0) return err({ type: 'empty' })
  // An .xlsx or .ods is a ZIP archive, an .xls a compound file.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return err({ type: 'workbook' })
  const used = encoding ?? detectEncoding(bytes)
  const text = new TextDecoder(used).decode(bytes).replace(/^\ufeff/, '')
  if (isBinary(text)) return err({ type: 'binary' })
  return text.trim() === '' ? err({ type: 'empty' }) : ok({ text, encoding: used })
}

/** In the character set that a file names itself; null where there is no such set. */
export function decodeAs(bytes: Uint8Array, characterSet: string): string | null {
  try {
    return new TextDecoder(characterSet, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Share of the bytes at even or odd places that are zero. */
function zeros(bytes: Uint8Array, from: 0 | 1): number {
  const end = Math.min(bytes.length, LOOKED_AT)
  let found = 0
  for (let at = from; at < end; at += 2) if (bytes[at] === 0) found += 1
  return end === 0 ? 0 : found / Math.ceil(end / 2)
}
