/**
 * What is kept beside Chromium's profile: the bytes of attachments, each in a file under its digest, and the files of the journal. How a journal is
 * kept stands in `shared/journal`; here is what it lies on: Node's files, flushed before anything is answered.
 */
import { createHash, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { base64Length, fromBase64 } from '../../shared/base64.ts'
import { ATTACHMENT_LIMIT, blobDigest } from '../../shared/domain/attachment.ts'
import type { HostResponse } from '../../shared/host/contract.ts'
import type { Limits } from '../../shared/journal/limits.ts'
import { createJournal, type Journal } from '../../shared/journal/journal.ts'
import {
  LogGone,
  type JournalCounter,
  type JournalFiles,
  type JournalFolder,
  type LogFile,
  type OldJournal,
} from '../../shared/journal/journal-files.ts'
import { formatLine, provenBody, type ByteTools } from '../../shared/journal/line.ts'
import { parseOldEntry } from '../../shared/journal/old-entry.ts'
import { NewerJournal } from '../../shared/journal/refusals.ts'
import {
  attempt,
  codeOf,
  fail,
  PRIVATE_FILE,
  TEMPORARY_NAME,
  writeAtomically,
  type FileSystem,
} from './file-system.ts'

/** The file that makes a build of version 1 refuse: it reads every line of this name, and finds one of a newer version. */
const GUARD = '00000000.jsonl'
const OLD_SEGMENT = /^(\d{8})\.jsonl$/
const OWN_FILE = /^[^.].*\.jsonl$/

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export const nodeTools: ByteTools = {
  sha256,
  encode: (text) => Buffer.from(text),
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
}

export type JournalDeps = {
  readonly fs: FileSystem
  readonly folder: string
  /** A file outside the journal that remembers how many changes it held: tells a lost journal from a first start. */
  readonly counter: string
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  readonly limits?: Limits
}

export function createFileJournal(deps: JournalDeps): Journal {
  // Another one for each run, so that no name of a log file comes twice: what is settled under a name is read no more.
  const run = `${String(deps.now()).padStart(13, '0')}-${randomBytes(6).toString('hex')}`
  let part = 0
  return createJournal({
    files: journalFiles(deps),
    tools: nodeTools,
    old: oldJournal(deps),
    counter: counterIn(deps),
    now: deps.now,
    ...(deps.limits === undefined ? {} : { limits: deps.limits }),
    newLogName: () => {
      part += 1
      return `${run}-${String(part).padStart(6, '0')}.jsonl`
    },
  })
}

/** Null where there is no such file. */
async function ifThere<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function journalFiles({ fs, folder }: JournalDeps): JournalFiles {
  /** Folders that stand, with their names flushed. */
  const made = new Set<string>()

  async function makeFolder(name: string): Promise<void> {
    if (made.has(name)) return
    await fs.makeFolder(join(folder, name))
    await fs.syncFolder(folder)
    await fs.syncFolder(dirname(folder))
    made.add(name)
  }

  /** Makes the folder first, and once more where it was taken away since. */
  async function within<T>(name: string, action: () => Promise<T>): Promise<T> {
    await makeFolder(name)
    const done = await ifThere(action())
    if (done !== null) return done
    made.clear()
    await makeFolder(name)
    return action()
  }

  async function replace(path: string, bytes: Uint8Array, verify: boolean): Promise<void> {
    await within(dirname(path), async () => {
      await writeAtomically(fs, join(folder, path), bytes, { mode: PRIVATE_FILE, verify })
      return true
    })
  }

  const size: JournalFiles['size'] = async (path) =>
    (await ifThere(fs.stat(join(folder, path))))?.size ?? null

  return {
    // One process keeps it: a second one hands its files over and ends.
    exclusive: (action) => action(),
    isShared: false,
    list: async (name: JournalFolder) => {
      const names = await fs.list(join(folder, name))
      for (const left of names.filter((one) => TEMPORARY_NAME.test(one)))
        await fs.remove(join(folder, name, left)).catch(() => undefined)
      return names.filter((one) => OWN_FILE.test(one)).sort()
    },
    read: (path) => ifThere(fs.read(join(folder, path))),
    size,
    replace: (path, bytes, { verify }) => replace(path, bytes, verify),
    begin: async (name): Promise<LogFile> => {
      const file = await within('log', async () => {
        if ((await size(GUARD)) === null)
          await replace(GUARD, formatLine(nodeTools, '{"type":"guard"}'), false)
        return fs.create(join(folder, 'log', name), PRIVATE_FILE)
      })
      try {
        await fs.syncFolder(join(folder, 'log'))
      } catch (error) {
        await file.close().catch(() => undefined)
        throw error
      }
      let length = 0
      return {
        append: async (bytes) => {
          // Somebody may have put another folder in the place of this one, and nobody would read what goes to the old.
          if ((await size(join('log', name))) !== length) throw new LogGone()
          try {
            await file.append(bytes)
            await file.sync()
          } catch (error) {
            // Taken back where the disk lets us; what stays is one torn line, which reading leaves out.
            await file
              .truncate(length)
              .then(() => file.sync())
              .catch(() => undefined)
            throw error
          }
          length += bytes.length
        },
        close: () => file.close(),
      }
    },
    remove: (path) => fs.remove(join(folder, path)),
  }
}

function oldJournal({ fs, folder }: JournalDeps): OldJournal {
  return {
    files: async () => {
      const names = (await fs.list(folder)).filter((name) => OLD_SEGMENT.test(name) && name !== GUARD)
      return Promise.all(
        names.sort().map(async (name) => ({ name, size: (await fs.stat(join(folder, name))).size })),
      )
    },
    read: (name) => fs.read(join(folder, name)),
    parse: (line) => {
      const proven = provenBody(nodeTools, line)
      if (proven === null) return { type: 'torn' }
      const entry = proven.version === 1 ? parseOldEntry(nodeTools.decode(proven.body)) : null
      if (entry === null) throw new NewerJournal()
      return entry
    },
    remove: (name) => fs.remove(join(folder, name)),
  }
}

function counterIn({ fs, counter }: JournalDeps): JournalCounter {
  return {
    load: async () => {
      const bytes = await ifThere(fs.read(counter))
      const [, count, unit] =
        /^(\d{1,15})( changes)?\n$/.exec(bytes === null ? '' : nodeTools.decode(bytes)) ?? []
      // What can be read and is no count, counts as 0.
      return unit === undefined ? { lines: Number(count ?? 0) } : { changes: Number(count) }
    },
    save: async (changes) => {
      const bytes = Buffer.from(`${changes} changes\n`)
      await writeAtomically(fs, counter, bytes, { mode: PRIVATE_FILE, verify: false })
    },
  }
}

export type Blobs = {
  /** `text` is base64. */
  readonly keep: (digest: string, text: string) => Promise<HostResponse<'keepBlob'>>
  readonly read: (digest: string) => Promise<HostResponse<'readBlob'>>
  readonly list: () => Promise<HostResponse<'listBlobs'>>
}

/** The bytes of attachments. A file that is there is never written again, unless it is not what its name says. */
export function createBlobs({ fs, folder }: { readonly fs: FileSystem; readonly folder: string }): Blobs {
  async function bytesOf(digest: string): Promise<Uint8Array | null> {
    const path = join(folder, digest)
    const found = await fs.stat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (found?.isFile !== true || found.size > ATTACHMENT_LIMIT) return null
    const bytes = await fs.read(path)
    return sha256(bytes) === digest ? bytes : null
  }

  async function keep(digest: string, text: string): Promise<HostResponse<'keepBlob'>> {
    if (text.length > base64Length(ATTACHMENT_LIMIT)) return fail('tooLarge', 'BLOB')
    const bytes = fromBase64(text)
    if (bytes === null || sha256(bytes) !== digest) return fail('corrupt', 'DIGEST')
    if (bytes.length > ATTACHMENT_LIMIT) return fail('tooLarge', 'BLOB')
    if ((await bytesOf(digest).catch(() => null)) !== null) return { ok: true, value: {} }
    await fs.makeFolder(folder)
    await writeAtomically(fs, join(folder, digest), bytes, { mode: PRIVATE_FILE, verify: true })
    return { ok: true, value: {} }
  }

  async function list(): Promise<HostResponse<'listBlobs'>> {
    const blobs: { digest: string; size: number }[] = []
    for (const name of await fs.list(folder)) {
      if (!blobDigest.safeParse(name).success) continue
      const { isFile, size } = await fs.stat(join(folder, name))
      if (isFile) blobs.push({ digest: name, size })
    }
    return { ok: true, value: { blobs } }
  }

  return {
    keep: (digest, text) => attempt<HostResponse<'keepBlob'>>(() => keep(digest, text)),
    read: (digest) =>
      attempt<HostResponse<'readBlob'>>(async () => {
        const bytes = await bytesOf(digest)
        return { ok: true, value: { text: bytes && Buffer.from(bytes).toString('base64') } }
      }),
    list: () => attempt<HostResponse<'listBlobs'>>(list),
  }
}
