/**
 * The few file operations the host needs, over Node's, so that a test can make any one of them fail; what they throw as
 * the contract's failures; and files that after any crash hold either the old content or the whole new one.
 */
import { randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { HostFailure } from '../../shared/host/contract.ts'
import type { Err } from '../../shared/result.ts'

export type FileStat = {
  readonly isFile: boolean
  /** Bytes. */
  readonly size: number
  /** Identifies the file on its volume; a copy has another one. */
  readonly inode: string
  /** When it came to be, nanoseconds since 1970 UTC; on some volumes something else. */
  readonly born: string
  /** When it was last written, nanoseconds since 1970 UTC. */
  readonly modified: bigint
  /** Permission bits. */
  readonly mode: number
}

export type OpenFile = {
  /** Writes all of it at the end. When it throws, any part may have been written. */
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly truncate: (length: number) => Promise<void>
  readonly stat: () => Promise<FileStat>
  readonly close: () => Promise<void>
}

/** Every operation throws Node's errors, with their `code`. */
export type FileSystem = {
  /** Creates a file that must not exist yet. */
  readonly create: (path: string, mode: number) => Promise<OpenFile>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly stat: (path: string) => Promise<FileStat>
  /** Names in a folder; none where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly makeFolder: (folder: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes names created, renamed or removed in a folder survive a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>
  /** The path with symbolic links followed. */
  readonly realPath: (path: string) => Promise<string>
  /** Bytes that may still be written on the volume of a folder. */
  readonly freeBytes: (folder: string) => Promise<number>
  /** A name beside `path` that nothing has yet. */
  readonly temporaryBeside: (path: string) => string
}

/** Only its owner reads what the app keeps for itself. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

/** A temporary file of ours, in case one is left over from a crash. */
export const TEMPORARY_NAME = /^\.soundings-[0-9a-f-]{36}\.tmp$/

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const failureTypes: { readonly [code: string]: HostFailure['type'] } = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  ENOENT: 'unavailable',
  ENOTDIR: 'unavailable',
  EISDIR: 'unavailable',
  EFBIG: 'tooLarge',
  EVERIFY: 'corrupt',
  ERR_STRING_TOO_LONG: 'tooLarge',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
}

/** Never carries the error's message: it would hold a path. */
export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error)
  // V8 throws a bare RangeError when a string would become longer than it can hold.
  if (code === '' && error instanceof RangeError) return { type: 'tooLarge', code: 'RANGE' }
  return { type: failureTypes[code] ?? 'ioError', code: /^\w{1,60}$/.test(code) ? code : 'UNEXPECTED' }
}

export function fail(type: HostFailure['type'], code: string): Err<HostFailure> {
  return { ok: false, error: { type, code } }
}

/** Runs something that may throw and answers with a failure instead. */
export async function attempt<T>(action: () => Promise<T>): Promise<T | Err<HostFailure>> {
  try {
    return await action()
  } catch (error) {
    return { ok: false, error: failureOf(error) }
  }
}

function statOf(stats: BigIntStats): FileStat {
  return {
    isFile: stats.isFile(),
    size: Number(stats.size),
    inode: String(stats.ino),
    born: String(stats.birthtimeNs),
    modified: stats.mtimeNs,
    mode: Number(stats.mode & 0o777n),
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    append: async (bytes) => {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done)
        done += bytesWritten
      }
    },
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    stat: async () => statOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

/** `platform` is Node's name of the operating system. */
export function createFileSystem(platform: NodeJS.Platform): FileSystem {
  return {
    // Append mode, because after a truncation the next write must stand at the new end.
    create: async (path, mode) => openFile(await fs.open(path, 'ax', mode)),
    read: (path) => fs.readFile(path),
    stat: async (path) => statOf(await fs.stat(path, { bigint: true })),
    list: async (folder) => {
      try {
        return await fs.readdir(folder)
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return []
        throw error
      }
    },
    makeFolder: async (folder) => {
      await fs.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER })
    },
    rename: (from, to) => fs.rename(from, to),
    remove: (path) => fs.rm(path, { force: true }),
    syncFolder: async (folder) => {
      // Windows opens no folder for flushing; NTFS journals names by itself.
      if (platform === 'win32') return
      const handle = await fs.open(folder, 'r')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    realPath: (path) => fs.realpath(path),
    freeBytes: async (folder) => {
      const { bavail, bsize } = await fs.statfs(folder)
      return bavail * bsize
    },
    temporaryBeside: (path) => join(dirname(path), `.soundings-${randomUUID()}.tmp`),
  }
}

/** The content, or how to make it once the file it will stand in is known. */
type Content = Uint8Array | ((file: FileStat) => Uint8Array)

/** The `code` of what is thrown when a file read back is not what was written. */
export const READ_BACK_DIFFERS = 'EVERIFY'

/**
 * With `verify` the new content is read back and compared before it takes the name. Throws Node's errors or
 * one with the code `READ_BACK_DIFFERS`; the old content stands then, unless flushing the folder failed after the rename.
 */
export async function writeAtomically(
  fs: FileSystem,
  path: string,
  content: Content,
  options: { readonly mode: number; readonly verify: boolean },
): Promise<void> {
  const temporary = fs.temporaryBeside(path)
  try {
    const file = await fs.create(temporary, options.mode)
    let bytes: Uint8Array
    try {
      bytes = typeof content === 'function' ? content(await file.stat()) : content
      await file.append(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (options.verify && Buffer.compare(await fs.read(temporary), bytes) !== 0)
      throw Object.assign(new Error('The file read back is not what was written'), {
        code: READ_BACK_DIFFERS,
      })
    await fs.rename(temporary, path)
  } catch (error) {
    await fs.remove(temporary).catch(() => undefined)
    throw error
  }
  await fs.syncFolder(dirname(path))
}
