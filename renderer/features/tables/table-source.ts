/** A file that was opened, as a sheet or as cards, with how it was read: everything in it can be read again another way. */
import { err, ok, type Result } from '../../../shared/result.ts'
import type { Sheet } from '../../../shared/tables/sheet.ts'
import { hasCards } from '../../../shared/tables/vcard-lines.ts'
import type { Separator } from '../../../shared/tables/write-csv.ts'
import { decodeBytes, FILE_LIMIT, type Encoding, type NoText } from './decode-bytes.ts'
import { parseCsv, type NoSheet } from './parse-csv.ts'

export type TableSource = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly content:
    | { readonly type: 'sheet'; readonly sheet: Sheet; readonly separator: Separator }
    | { readonly type: 'cards'; readonly text: string }
}

export type SourceFailure = NoText | NoSheet | { readonly type: 'tooLarge' | 'unreadable' }

export function toSource(
  file: string,
  bytes: Uint8Array,
  asked: { readonly encoding: Encoding | null; readonly separator: Separator | null },
): Result<TableSource, SourceFailure> {
  const decoded = decodeBytes(bytes, asked.encoding)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (hasCards(text)) return ok({ file, bytes, encoding, content: { type: 'cards', text } })
  const parsed = parseCsv(text, asked.separator)
  return parsed.ok ? ok({ file, bytes, encoding, content: { type: 'sheet', ...parsed.value } }) : parsed
}

/** Reads what somebody chose, unless it is larger than can be shown before it is taken. */
export async function readSource(file: File): Promise<Result<TableSource, SourceFailure>> {
  if (file.size > FILE_LIMIT) return err({ type: 'tooLarge' })
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return toSource(file.name, bytes, { encoding: null, separator: null })
  } catch {
    return err({ type: 'unreadable' })
  }
}
