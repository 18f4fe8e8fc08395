/**
 * Files that hold exports: those the user chooses in a dialog or opens from outside, those opened last, and snapshots.
 * Each is written whole or not at all, and read only when it is text that fits.
 */
import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserWindow, Dialog } from 'electron'
import { fromBase64 } from '../../shared/base64.ts'
import {
  FILE_TEXT_LIMIT,
  plainFileName,
  type FileEncoding,
  type HostEvent,
  type HostFailure,
  type HostResponse,
  type OpenedFile,
} from '../../shared/host/contract.ts'
import type { NativeWords } from '../../shared/host/native-words.ts'
import type { Result } from '../../shared/result.ts'
import {
  attempt,
  fail,
  PRIVATE_FILE,
  TEMPORARY_NAME,
  writeAtomically,
  type FileSystem,
} from './file-system.ts'

/** UTF-8 takes at most this many bytes for one UTF-16 unit. */
export const BYTES_PER_UNIT = 3
/** As any other program creates a file; the user's own umask narrows it. */
const ORDINARY_FILE = 0o666
const RECENT_FILES = 10
const LONGEST_NAME = 500

/** UTF-8 only, so that nothing is silently replaced. A byte order mark at the start is left out. `limit` counts UTF-16 units. */
export function decodeText(bytes: Uint8Array, limit: number): Result<string, HostFailure> {
  if (bytes.length > limit * BYTES_PER_UNIT) return fail('tooLarge', 'TOO_LONG')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.length > limit ? fail('tooLarge', 'TOO_LONG') : { ok: true, value: text }
  } catch (error) {
    return error instanceof TypeError ? fail('corrupt', 'NOT_UTF8') : fail('tooLarge', 'TOO_LONG')
  }
}

/** Each resolves to the path the user chose, null where they cancelled. */
export type Dialogs = {
  readonly chooseSavePath: (suggested: string) => Promise<string | null>
  readonly chooseOpenPath: () => Promise<string | null>
}

const ourFiles = (words: NativeWords) => ({ name: words.files, extensions: ['soundings', 'json'] })
const allFiles = (words: NativeWords) => ({ name: words.allFiles, extensions: ['*'] })

/** Whether a name is one of an export; another kind must not be given its ending by the dialog. */
function isOurs(name: string): boolean {
  return /\.(soundings|json)$/i.test(name)
}

/** Whether a text may be an export, which is a JSON object: the import reads no table and no card. */
function mayBeExport(text: string): boolean {
  return /^\s*\{/.test(text)
}

/** The system's file dialogs, in front of the app's window. */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | null,
  words: NativeWords,
): Dialogs {
  return {
    chooseSavePath: async (suggested) => {
      const filters = [...(isOurs(suggested) ? [ourFiles(words)] : []), allFiles(words)]
      const options = { defaultPath: suggested, filters }
      const owner = window()
      const chosen = await (owner === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(owner, options))
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    chooseOpenPath: async () => {
      const options = { properties: ['openFile' as const], filters: [ourFiles(words), allFiles(words)] }
      const owner = window()
      const chosen = await (owner === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(owner, options))
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
  }
}

/**
 * The file that an argument of a start names, null where it names none: switches are none, nor is anything on another
 * machine. Linux desktops hand files over as URLs. `folder` is where the start was made.
 */
export function fileOfArgument(argument: string, folder: string): string | null {
  if (!/^[^-\p{Cc}][^\p{Cc}]*\.(soundings|json)$/iu.test(argument)) return null
  if (!/^[a-z][a-z\d+.-]+:/i.test(argument)) return resolve(folder, argument)
  try {
    const url = new URL(argument)
    return url.protocol === 'file:' && url.host === '' ? fileURLToPath(url) : null
  } catch {
    return null
  }
}

export type Files = {
  readonly save: (name: string, text: string, encoding?: FileEncoding) => Promise<HostResponse<'saveFile'>>
  readonly open: () => Promise<HostResponse<'openFile'>>
  /** A file that somebody opened from outside. */
  readonly read: (path: string) => Promise<Result<{ readonly file: OpenedFile }, HostFailure>>
  /** The same, as the page is told of it. */
  readonly readForPage: (path: string) => Promise<HostEvent>
  readonly listRecent: () => readonly { readonly key: string; readonly name: string }[]
  readonly openRecent: (key: string) => Promise<HostResponse<'openRecentFile'>>
}

export type FilesDeps = {
  readonly fs: FileSystem
  readonly dialogs: Dialogs
  /** Where the save dialog starts. */
  readonly folder: string
  /** The paths opened or saved last, latest first. */
  readonly recent: {
    readonly load: () => readonly string[]
    readonly save: (paths: readonly string[]) => void
  }
}

/** Tells the page which file is meant without telling where it lies. */
function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

export function createFiles({ fs, dialogs, folder, recent }: FilesDeps): Files {
  function remember(path: string): void {
    recent.save([path, ...recent.load().filter((other) => other !== path)].slice(0, RECENT_FILES))
  }

  function forget(path: string): void {
    const listed = recent.load()
    if (listed.includes(path)) recent.save(listed.filter((other) => other !== path))
  }

  async function save(name: string, text: string, encoding: FileEncoding): Promise<HostResponse<'saveFile'>> {
    const bytes = encoding === 'base64' ? fromBase64(text) : Buffer.from(text)
    if (bytes === null) return fail('corrupt', 'NOT_BASE64')
    const chosen = await dialogs.chooseSavePath(join(folder, name))
    if (chosen === null) return { ok: true, value: { saved: false } }
    // A link is written through, and a file that is replaced keeps its permissions.
    const path = await fs.realPath(chosen).catch(() => chosen)
    const found = await fs.stat(path).catch(() => null)
    if (found?.isFile === false) return fail('unavailable', 'NOT_A_FILE')
    const mode = found?.mode ?? ORDINARY_FILE
    await writeAtomically(fs, path, bytes, { mode, verify: false })
    // The list is of what can be opened again: a picture, a table or an attachment of whatever name can't.
    if (isOurs(name) && encoding === 'utf8') remember(chosen)
    return { ok: true, value: { saved: true } }
  }

  async function readText(path: string): Promise<Result<{ readonly file: OpenedFile }, HostFailure>> {
    const stat = await fs.stat(path)
    if (!stat.isFile) return fail('unavailable', 'NOT_A_FILE')
    if (stat.size > FILE_TEXT_LIMIT * BYTES_PER_UNIT) return fail('tooLarge', 'TOO_LONG')
    const decoded = decodeText(await fs.read(path), FILE_TEXT_LIMIT)
    if (!decoded.ok) return decoded
    if (mayBeExport(decoded.value)) remember(path)
    else forget(path)
    return { ok: true, value: { file: { name: basename(path), text: decoded.value } } }
  }

  async function read(path: string): Promise<Result<{ readonly file: OpenedFile }, HostFailure>> {
    const answer = await attempt<Result<{ readonly file: OpenedFile }, HostFailure>>(() => readText(path))
    // One that is gone, or is no file of ours, is listed no longer.
    if (!answer.ok) forget(path)
    return answer
  }

  return {
    save: (name, text, encoding = 'utf8') =>
      attempt<HostResponse<'saveFile'>>(() => save(name, text, encoding)),
    open: () =>
      attempt<HostResponse<'openFile'>>(async () => {
        const path = await dialogs.chooseOpenPath()
        return path === null ? { ok: true, value: { file: null } } : readText(path)
      }),
    read,
    readForPage: async (path) => {
      const answer = await read(path)
      return answer.ok
        ? { type: 'file', file: answer.value.file }
        : { type: 'fileFailed', name: basename(path).slice(-LONGEST_NAME), failure: answer.error }
    },
    listRecent: () => recent.load().map((path) => ({ key: keyOf(path), name: basename(path) })),
    openRecent: async (key) => {
      const path = recent.load().find((one) => keyOf(one) === key)
      return path === undefined ? fail('unavailable', 'NOT_RECENT') : read(path)
    },
  }
}

export type Snapshots = {
  readonly write: (name: string, text: string) => Promise<HostResponse<'writeSnapshot'>>
  readonly list: () => Promise<HostResponse<'listSnapshots'>>
  readonly read: (name: string) => Promise<HostResponse<'readSnapshot'>>
}

export type SnapshotsDeps = { readonly fs: FileSystem; readonly folder: string; readonly keep: number }

/** Names that mean a device on Windows or lose their end there: refused everywhere, so that a folder can be moved. */
const UNPORTABLE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$/i

/** Verified files in a folder of their own, of which the newest are kept. */
export function createSnapshots({ fs, folder, keep }: SnapshotsDeps): Snapshots {
  async function newestFirst(): Promise<string[]> {
    const found: { name: string; modified: bigint }[] = []
    for (const name of await fs.list(folder)) {
      if (!plainFileName.safeParse(name).success) continue
      const stat = await fs.stat(join(folder, name))
      if (stat.isFile) found.push({ name, modified: stat.modified })
    }
    found.sort((a, b) =>
      a.modified === b.modified ? (a.name < b.name ? 1 : -1) : a.modified < b.modified ? 1 : -1,
    )
    return found.map(({ name }) => name)
  }

  /** Only after a new one has been verified, and never that one; a file that can't be removed stays. */
  async function dropOldest(written: string): Promise<void> {
    const surplus = (await newestFirst()).filter((name) => name !== written).slice(Math.max(keep - 1, 0))
    const leftOver = (await fs.list(folder)).filter((name) => TEMPORARY_NAME.test(name))
    for (const name of [...surplus, ...leftOver]) await fs.remove(join(folder, name)).catch(() => undefined)
  }

  async function write(name: string, text: string): Promise<HostResponse<'writeSnapshot'>> {
    if (UNPORTABLE.test(name)) return fail('unavailable', 'RESERVED_NAME')
    await fs.makeFolder(folder)
    await writeAtomically(fs, join(folder, name), Buffer.from(text), { mode: PRIVATE_FILE, verify: true })
    await dropOldest(name).catch(() => undefined)
    return { ok: true, value: {} }
  }

  async function read(name: string): Promise<HostResponse<'readSnapshot'>> {
    const decoded = decodeText(await fs.read(join(folder, name)), FILE_TEXT_LIMIT)
    return decoded.ok ? { ok: true, value: { text: decoded.value } } : decoded
  }

  let queue: Promise<unknown> = Promise.resolve()
  return {
    write: (name, text) => {
      const result = queue.then(() => attempt<HostResponse<'writeSnapshot'>>(() => write(name, text)))
      queue = result
      return result
    },
    list: () =>
      attempt<HostResponse<'listSnapshots'>>(async () => ({
        ok: true,
        value: { names: await newestFirst() },
      })),
    read: (name) => attempt<HostResponse<'readSnapshot'>>(() => read(name)),
  }
}
