/** The bytes of attachments: in the database and on disk, each side filled up from the other, and read from whichever has them. */
import { fromBase64 } from '../../shared/base64.ts'
import { attachmentFields } from '../../shared/domain/attachment.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import type { Host } from '../../shared/host/contract.ts'
import { ok } from '../../shared/result.ts'
import { z } from '../../shared/zod.ts'
import type { Data, HeldAttachment } from './data.ts'
import type { BlobRow, Database } from './database.ts'
import { digestOf } from './digest.ts'
import { journalFailed, save, type SaveDeps } from './save.ts'
import type { Writing } from './write.ts'

type BlobDeps = SaveDeps & { readonly host: Host }

export async function blobRow(bytes: Uint8Array<ArrayBuffer>): Promise<BlobRow> {
  return { digest: await digestOf(bytes), bytes, size: bytes.length }
}

/** Inside a transaction: the change that names the bytes is written with them or not at all. */
export async function putBlobs(writing: Writing, rows: readonly BlobRow[]): Promise<void> {
  await writing.deps.database.blobs.bulkPut(rows)
  writing.blobs.push(...rows.map(({ digest }) => digest))
}

export function createBlobs(
  deps: BlobDeps,
): Pick<Data, 'bytes' | 'keepBytes' | 'heldBytes' | 'attachmentsOf'> {
  const { database } = deps
  return {
    bytes: async (digest) => {
      const row = await database.blobs.get(digest)
      return row?.bytes ?? (await fromDisk(deps, digest))
    },
    keepBytes: async (bytes) => {
      const row = await blobRow(bytes)
      const saved = await save(deps, null, (writing) => putBlobs(writing, [row]))
      return saved.ok ? ok({ at: saved.value.at }) : saved
    },
    heldBytes: async (digests) => {
      const rows = await database.blobs
        .where('digest')
        .anyOf([...digests])
        .primaryKeys()
      return new Set(rows)
    },
    attachmentsOf: async (accounts) => {
      const stored = await database.records
        .where('account')
        .anyOf([...accounts])
        .toArray()
      return liveAttachments(stored)
    },
  }
}

/** What stands and has a note that stands, once for each content. */
export function liveAttachments(stored: readonly StoredRecord[]): readonly HeldAttachment[] {
  const notes = new Set(stored.flatMap(({ id, kind, deleted }) => (kind === 'note' && !deleted ? [id] : [])))
  const found = new Map<string, HeldAttachment>()
  for (const { kind, deleted, fields } of stored) {
    const read = kind === 'attachment' && !deleted ? attachmentFields.safeParse(fields) : null
    if (read?.success !== true || !notes.has(read.data.note)) continue
    found.set(read.data.digest, { digest: read.data.digest, size: read.data.size })
  }
  return [...found.values()]
}

/** Null where the host has none, or not those that the digest says. What it has is put in the database again. */
async function fromDisk(
  { database, host, journal }: BlobDeps,
  digest: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (journal.keeps() !== 'file') return null
  const read = await host.readBlob({ digest })
  const bytes = read.ok && read.value.text !== null ? fromBase64(read.value.text) : null
  if (bytes === null || (await digestOf(bytes)) !== digest) return null
  // A database without room for them is no reason not to show them.
  await database.blobs.put({ digest, bytes, size: bytes.length }).catch(() => undefined)
  return bytes
}

/**
 * Gives the host what only the database has, and waits for it; what only the host has comes into the database one by one
 * afterwards, because there may be much of it. `settled` resolves then.
 */
export async function healBlobs(deps: BlobDeps): Promise<{ readonly settled: Promise<void> }> {
  const { database, journal } = deps
  const listed = journal.keeps() === 'file' ? await deps.host.listBlobs({}) : null
  // What cannot be listed is said of the journal beside it, and compared again with it.
  if (listed?.ok !== true) return { settled: Promise.resolve() }
  const there = new Map(listed.value.blobs.map(({ digest, size }) => [digest, size]))
  const here = await keysHere(database)
  const missing = [...here].filter(([digest, size]) => there.get(digest) !== size).map(([digest]) => digest)
  if (missing.length > 0) {
    const kept = await journal.append([], missing)
    if (!kept.ok) journalFailed(deps, kept.error)
  }
  const lost = [...there.keys()].filter((digest) => !here.has(digest))
  return { settled: takeAll(deps, lost).catch(() => undefined) }
}

async function takeAll(deps: BlobDeps, digests: readonly string[]): Promise<void> {
  for (const digest of digests) {
    if (!deps.database.isOpen()) return
    await fromDisk(deps, digest)
  }
}

const key = z.tuple([z.string(), z.number()])

/** Sizes by digest, read from an index alone. */
async function keysHere(database: Database): Promise<ReadonlyMap<string, number>> {
  return new Map(z.array(key).parse(await database.blobs.orderBy('[digest+size]').keys()))
}
