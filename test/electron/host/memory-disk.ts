/**
 * A disk in memory for the shell's file operations, exact about what survives: a killed process leaves everything it wrote, a machine
 * without power only what was flushed, names as well as contents.
 */
import { basename, dirname, join } from 'node:path'
import type { FileStat, FileSystem, OpenFile } from '../../../electron/host/file-system.ts'

type Node = { readonly inode: number; bytes: Buffer; flushed: Buffer }

type Names = {
  readonly files: Map<string, Node>
  readonly folders: Set<string>
}

export type MemoryDisk = {
  readonly fs: FileSystem
  /** The same as somebody finds it after the power went: of contents and names only what was flushed. */
  readonly afterCut: () => MemoryDisk
  readonly copy: () => MemoryDisk
  readonly read: (path: string) => Uint8Array | undefined
  readonly write: (path: string, bytes: Uint8Array) => void
  readonly remove: (path: string) => void
  readonly paths: () => readonly string[]
  /** Bytes below a folder. */
  readonly size: (folder: string) => number
}

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function copyOf({ files, folders }: Names, of: (node: Node) => Buffer = ({ bytes }) => bytes): Names {
  const copied = [...files].map(([path, node]): [string, Node] => {
    const bytes = Buffer.from(of(node))
    return [path, { inode: node.inode, bytes, flushed: bytes }]
  })
  return { files: new Map(copied), folders: new Set(folders) }
}

export function createMemoryDisk(
  given: Names = { files: new Map(), folders: new Set(['/', '/data']) },
): MemoryDisk {
  const { files, folders } = given
  /** As the volume knows them after a power cut; the app's own folder stands. */
  const durable: Names = { files: new Map(files), folders: new Set(folders) }
  let inodes = Math.max(0, ...[...files.values()].map(({ inode }) => inode))
  let temporaries = 0

  function nodeAt(path: string): Node {
    const node = files.get(path)
    if (node === undefined) throw failing('ENOENT')
    return node
  }

  function within(folder: string): void {
    if (!folders.has(folder)) throw failing('ENOENT')
  }

  const statOf = ({ inode, bytes }: Node): FileStat => ({
    isFile: true,
    size: bytes.length,
    inode: String(inode),
    born: '1',
    modified: 1n,
    mode: 0o600,
  })

  function opened(node: Node): OpenFile {
    return {
      append: async (bytes) => {
        node.bytes = Buffer.concat([node.bytes, bytes])
        await Promise.resolve()
      },
      sync: async () => {
        node.flushed = node.bytes
        await Promise.resolve()
      },
      truncate: async (length) => {
        node.bytes = node.bytes.subarray(0, length)
        await Promise.resolve()
      },
      stat: () => Promise.resolve(statOf(node)),
      close: () => Promise.resolve(),
    }
  }

  // Async, so that what is thrown rejects.
  const fs: FileSystem = {
    create: async (path) => {
      within(dirname(path))
      if (files.has(path)) throw failing('EEXIST')
      inodes += 1
      const node: Node = { inode: inodes, bytes: Buffer.alloc(0), flushed: Buffer.alloc(0) }
      files.set(path, node)
      return Promise.resolve(opened(node))
    },
    read: async (path) => Promise.resolve(Uint8Array.from(nodeAt(path).bytes)),
    stat: async (path) => Promise.resolve(statOf(nodeAt(path))),
    list: (folder) =>
      Promise.resolve(
        [...files.keys(), ...folders]
          .filter((path) => path !== folder && dirname(path) === folder)
          .map((path) => basename(path)),
      ),
    makeFolder: async (folder) => {
      const path = join(folder)
      for (let at = path; !folders.has(at); at = dirname(at)) folders.add(at)
      await Promise.resolve()
    },
    rename: async (from, to) => {
      const node = nodeAt(from)
      within(dirname(to))
      files.delete(from)
      files.set(to, node)
      await Promise.resolve()
    },
    remove: async (path) => {
      files.delete(path)
      await Promise.resolve()
    },
    syncFolder: async (folder) => {
      const of = join(folder)
      within(of)
      const isIn = (path: string): boolean => dirname(path) === of && path !== of
      for (const path of [...durable.files.keys()].filter(isIn)) durable.files.delete(path)
      for (const [path, node] of files) if (isIn(path)) durable.files.set(path, node)
      for (const path of [...folders].filter(isIn)) durable.folders.add(path)
      await Promise.resolve()
    },
    realPath: (path) => Promise.resolve(path),
    freeBytes: () => Promise.resolve(1_000_000_000),
    temporaryBeside: (path) => {
      temporaries += 1
      const number = temporaries.toString(16).padStart(12, '0')
      return join(dirname(path), `.soundings-00000000-0000-4000-8000-${number}.tmp`)
    },
  }

  return {
    fs,
    afterCut: () => {
      const found = copyOf(durable, ({ flushed }) => flushed)
      const stands = (path: string): boolean =>
        found.folders.has(path) && (path === '/' || stands(dirname(path)))
      for (const folder of found.folders) if (!stands(folder)) found.folders.delete(folder)
      for (const path of found.files.keys()) if (!stands(dirname(path))) found.files.delete(path)
      return createMemoryDisk(found)
    },
    copy: () => createMemoryDisk(copyOf({ files, folders })),
    read: (path) => files.get(path)?.bytes,
    write: (path, bytes) => {
      inodes += 1
      for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at)
      files.set(path, { inode: inodes, bytes: Buffer.from(bytes), flushed: Buffer.from(bytes) })
    },
    remove: (path) => {
      files.delete(path)
    },
    paths: () => [...files.keys()].sort(),
    size: (folder) =>
      [...files].reduce(
        (sum, [path, { bytes }]) => sum + (path.startsWith(`${folder}/`) ? bytes.length : 0),
        0,
      ),
  }
}
