/**
 * Names this installation. The name is bound to the very file it stands in: its path, inode and time of birth. A copied or
 * restored profile has another file and so gets another name, and two copies never write as the same device.
 */
import { basename, dirname, join } from 'node:path'
import { z } from '../../shared/zod.ts'
import { PRIVATE_FILE, type FileStat, type FileSystem } from './file-system.ts'
import { writeAtomically } from './write-atomically.ts'

const mark = z.strictObject({
  path: z.string(),
  inode: z.string(),
  /** Null where the volume keeps no time of birth that stays the same. */
  born: z.string().nullable(),
})
type Mark = z.infer<typeof mark>

const installation = z.strictObject({ format: z.literal(1), id: z.string().min(1).max(80), mark })

export type InstallationDeps = {
  readonly fs: FileSystem
  readonly path: string
  readonly newId: () => string
}

function isSameFile(written: Mark, found: Mark): boolean {
  return (
    written.path === found.path &&
    written.inode === found.inode &&
    (written.born === null || written.born === found.born)
  )
}

async function realPlace(fs: FileSystem, path: string): Promise<string> {
  return join(await fs.realPath(dirname(path)), basename(path))
}

async function markOf(fs: FileSystem, path: string): Promise<Mark> {
  const stat = await fs.stat(path)
  return { path: await realPlace(fs, path), inode: stat.inode, born: stat.born }
}

async function readId({ fs, path }: InstallationDeps): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(Buffer.from(await fs.read(path)).toString('utf8'))
    const read = installation.safeParse(value)
    return read.success && isSameFile(read.data.mark, await markOf(fs, path)) ? read.data.id : null
  } catch {
    // No file yet, or one that was damaged: either way no name that could be trusted.
    return null
  }
}

async function writeId(deps: InstallationDeps, id: string): Promise<void> {
  const { fs, path } = deps
  await fs.makeFolder(dirname(path))
  const place = await realPlace(fs, path)
  const write = (keepBirth: boolean): Promise<void> => {
    const content = (file: FileStat): Uint8Array => {
      const own: Mark = { path: place, inode: file.inode, born: keepBirth ? file.born : null }
      return Buffer.from(`${JSON.stringify({ format: 1, id, mark: own })}\n`)
    }
    return writeAtomically(fs, path, content, { mode: PRIVATE_FILE, verify: false })
  }
  await write(true)
  // Some volumes give the time of the last change for the birth, and Windows lends a new file its predecessor's.
  if ((await readId(deps)) === null) await write(false)
}

/** The name of this installation, a new one where there is none or the file was copied; empty where it can't be kept. */
export async function installationId(deps: InstallationDeps): Promise<string> {
  const found = await readId(deps)
  if (found !== null) return found
  const id = deps.newId()
  try {
    await writeId(deps, id)
  } catch {
    return ''
  }
  return id
}
