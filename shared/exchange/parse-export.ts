/** Reading an export: from a hostile text to accounts whose every change and record is proven, or the reason why not. */
import type { SealedChange } from '../changes/change.ts'
import { compareText } from '../changes/field-paths.ts'
import { materialise, opsOf } from '../changes/materialise.ts'
import { verifyChain } from '../changes/seal.ts'
import { isTooLong } from '../domain/record-fields.ts'
import { CHANGE_TEXT_LIMIT, FILE_TEXT_LIMIT } from '../host/contract.ts'
import { canonicalText } from '../json.ts'
import { FORMAT_VERSION, ladder } from '../migrations/ladder.ts'
import { err, ok, type Result } from '../result.ts'
import { findOutOfBounds, placeOf } from './check-values.ts'
import {
  exportFile,
  toExportedRecord,
  type ExportedRecord,
  type ParsedAccount,
  type ParsedExport,
} from './export-file.ts'
import { proveBlobs, type FileBlob } from './file-blobs.ts'
import { isBoth } from './file-libraries.ts'
import type { ImportFailure } from './import-failure.ts'
import { scanText } from './scan-text.ts'
import { toVersion } from './to-version.ts'

type Parsed<T> = Result<T, ImportFailure>

/** The accounts of the file, or why it is refused. Never throws on any text, and takes all of the file or nothing. */
export function parseExport(text: string): Parsed<ParsedExport> {
  if (text.length > FILE_TEXT_LIMIT) return refuse('tooLarge', 'the file')
  const document = parseJson(text)
  if (!document.ok) return document
  const current = toVersion(document.value, FORMAT_VERSION, ladder)
  if (!current.ok) return current

  const outOfBounds = findOutOfBounds(current.value)
  if (outOfBounds !== null) return err(outOfBounds)
  const file = exportFile.safeParse(current.value)
  if (!file.success) return refuse('invalid', placeOf(file.error.issues[0]?.path ?? []))

  // A change is at most as long as its file; what the file holds as one unit may take six as canonical JSON.
  const mayBeLong = text.length > CHANGE_TEXT_LIMIT / 6
  const accounts: ParsedAccount[] = []
  for (const [index, account] of file.data.accounts.entries()) {
    const records = proveAccount(account, `accounts[${index}]`, mayBeLong)
    if (!records.ok) return records
    accounts.push(records.value)
  }
  const distinct = proveDistinct(accounts)
  if (!distinct.ok) return distinct
  const blobs = proveBlobs(file.data.attachments ?? [], accounts)
  return blobs.ok ? ok(withBlobs(distinct.value, blobs.value)) : blobs
}

/** A file with these bytes beside its accounts; without any it is as it was. */
export function withBlobs(file: ParsedExport, attachments: readonly FileBlob[]): ParsedExport {
  return attachments.length === 0 ? file : { ...file, attachments }
}

/** Refuses an id that names two accounts, or records or changes of two accounts. */
export function proveDistinct(accounts: readonly ParsedAccount[]): Parsed<ParsedExport> {
  const repeated =
    firstRepeated(accounts) ??
    firstRepeated(accounts.flatMap(({ changes }) => changes)) ??
    firstRepeated(accounts.flatMap(({ records }) => records))
  if (repeated !== null) return refuse('duplicateId', repeated)
  return ok({ accounts: [...accounts].sort((a, b) => compareText(a.id, b.id)) })
}

/** The JSON of a text; a byte order mark at its start is passed over, since editors add one. */
function parseJson(text: string): Parsed<unknown> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const found = scanText(body)
  if (found !== null) return refuse(found.type, `character ${found.at}`)
  try {
    // The scan has bounded the nesting, so that neither this nor any walk after it can overflow the stack.
    const document: unknown = JSON.parse(body)
    return ok(document)
  } catch {
    return refuse('notJson', 'the file')
  }
}

type Account = {
  readonly id: string
  readonly changes: readonly SealedChange[]
  readonly records: readonly ExportedRecord[]
}

/** Proves that the changes are the account's, whole, chained and within bounds, and that the records are what they make. */
function proveAccount(
  { id, changes, records: told }: Account,
  place: string,
  mayBeLong: boolean,
): Parsed<ParsedAccount> {
  const repeated = firstRepeated(changes) ?? firstRepeated(told)
  if (repeated !== null) return refuse('duplicateId', repeated)
  if (isBoth(id, changes)) return refuse('duplicateId', id)
  for (const [index, change] of changes.entries()) {
    const here = `${place}.changes[${index}]`
    if (change.account !== id) return refuse('contradicting', `${here}.account`)
    if (mayBeLong && JSON.stringify(change).length > CHANGE_TEXT_LIMIT) return refuse('tooLarge', here)
    const ops = opsOf(change)
    const twice = firstRepeated(ops.map((op) => ({ id: op.record })))
    if (twice !== null) return refuse('duplicateId', `${here}.ops`)
    for (const op of ops) {
      const tooLong = Object.entries(op.set).find(([field, { value }]) => isTooLong(op.kind, field, value))
      if (tooLong !== undefined) return refuse('tooLarge', `${here}.${tooLong[0]}`)
    }
  }
  const chain = verifyChain(changes)
  if (!chain.ok) return refuse('contradicting', `${place}, change ${chain.error.change}`)

  const records = materialise(changes)
  const made = new Map(records.map((record) => [record.id, canonicalText(toExportedRecord(record))]))
  const wrong = told.find((record) => made.get(record.id) !== canonicalText(record))
  if (wrong !== undefined) return refuse('contradicting', `${place}, record ${wrong.id}`)
  if (told.length !== records.length) return refuse('contradicting', `${place}.records`)
  const sorted = [...changes].sort((a, b) => compareText(a.id, b.id))
  return ok({ id, changes: sorted, records })
}

function firstRepeated(items: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>()
  for (const { id } of items) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}

function refuse(type: ImportFailure['type'], detail: string): Result<never, ImportFailure> {
  return err({ type, detail })
}
