/** The few file operations the host needs, over Node's, so that a test can make any one of them fail. */
import { randomUUID } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import type { BigIntStats } from 'node:fs'
import { dirname, join } from 'node:path'

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
  /** A name beside `path` that nothing has yet. */
  readonly temporaryBeside: (path: string) => string
}

/** Only its owner reads what the app keeps for itself. */
export const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700

/** A temporary file of ours, in case one is left over from a crash. */
export const TEMPORARY_NAME = /^\.soundings-[0-9a-f-]{36}\.tmp$/

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
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
    temporaryBeside: (path) => join(dirname(path), `.soundings-${randomUUID()}.tmp`),
  }
}
