/** The bytes of attachments in a file: base64 in parts, under their digest, each proven before anything of the file is taken. */
import { fromBase64, toBase64 } from '../base64.ts'
import { blobDigestOf } from '../blob-digest.ts'
import { compareText } from '../changes/field-paths.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { ATTACHMENT_LIMIT, blobDigest } from '../domain/attachment.ts'
import { err, ok, type Result } from '../result.ts'
import { z } from '../zod.ts'
import type { ImportFailure } from './import-failure.ts'

/** Bytes in a part: 65,536 letters of base64. */
const PART_BYTES = 49_152
const PART_LETTERS = 65_536
/** Bytes of all attachments of a file together, 128 MiB: with the accounts beside them the text must fit what a host hands over. */
export const FILE_BLOBS_LIMIT = 134_217_728

export const exportedBlob = z.strictObject({
  digest: blobDigest,
  /** Bytes. */
  size: z.int().min(1),
  /** Base64 of 49,152 bytes each, the last of what is left. */
  parts: z.array(z.string().min(1).max(PART_LETTERS)).min(1),
})
type ExportedBlob = z.infer<typeof exportedBlob>

export type FileBlob = { readonly digest: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** By digest. */
export function toExportedBlobs(blobs: readonly FileBlob[]): readonly ExportedBlob[] {
  return [...blobs]
    .sort((a, b) => compareText(a.digest, b.digest))
    .map(({ digest, bytes }) => {
      const parts: string[] = []
      for (let start = 0; start < bytes.length; start += PART_BYTES)
        parts.push(toBase64(bytes.subarray(start, start + PART_BYTES)))
      return { digest, size: bytes.length, parts }
    })
}

/** The digests that attachments name, in any value that stands or stands against another; those of deleted ones too. */
export function digestsIn(records: readonly StoredRecord[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, heads } of records) {
    if (kind !== 'attachment') continue
    for (const { value } of heads['digest'] ?? []) if (typeof value === 'string') found.add(value)
  }
  return found
}

/** The bytes, once each is what its digest and size say, fits the limits, and belongs to an attachment of the file. */
export function proveBlobs(
  told: readonly ExportedBlob[],
  accounts: readonly { readonly records: readonly StoredRecord[] }[],
): Result<readonly FileBlob[], ImportFailure> {
  const named = new Set(accounts.flatMap(({ records }) => [...digestsIn(records)]))
  const seen = new Set<string>()
  const blobs: FileBlob[] = []
  let total = 0
  for (const [index, { digest, size, parts }] of told.entries()) {
    const refuse = (type: ImportFailure['type'], what = '') =>
      err<ImportFailure>({ type, detail: `attachments[${index}]${what}` })
    if (seen.has(digest)) return refuse('duplicateId')
    seen.add(digest)
    total += size
    if (size > ATTACHMENT_LIMIT || total > FILE_BLOBS_LIMIT) return refuse('tooLarge', '.size')
    if (!named.has(digest)) return refuse('contradicting')
    const bytes = join(parts, size)
    if (bytes === null) return refuse('contradicting', '.parts')
    if (blobDigestOf(bytes) !== digest) return refuse('contradicting', '.digest')
    blobs.push({ digest, bytes })
  }
  return ok(blobs)
}

/** Null where the parts are no base64, not cut as they are written, or not as many bytes as was said. */
function join(parts: readonly string[], size: number): Uint8Array<ArrayBuffer> | null {
  if (parts.length !== Math.ceil(size / PART_BYTES)) return null
  const bytes = new Uint8Array(size)
  for (const [index, part] of parts.entries()) {
    const start = index * PART_BYTES
    const piece = fromBase64(part)
    if (piece?.length !== Math.min(PART_BYTES, size - start)) return null
    bytes.set(piece, start)
  }
  return bytes
}

/** Each content once. */
export function mergeBlobs(
  a: readonly FileBlob[] | undefined,
  b: readonly FileBlob[] | undefined,
): Result<readonly FileBlob[], ImportFailure> {
  const union = [...new Map([...(a ?? []), ...(b ?? [])].map((blob) => [blob.digest, blob])).values()]
  const total = union.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return total > FILE_BLOBS_LIMIT
    ? err<ImportFailure>({ type: 'tooLarge', detail: 'attachments' })
    : ok(union)
}
