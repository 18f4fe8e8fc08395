/** Writes a file so that after any crash either the old content stands under its name or the whole new one. */
import { dirname } from 'node:path'
import type { FileStat, FileSystem } from './file-system.ts'

/** The content, or how to make it once the file it will stand in is known. */
type Content = Uint8Array | ((file: FileStat) => Uint8Array)

/** The `code` of what is thrown when a file read back is not what was written. */
export const READ_BACK_DIFFERS = 'EVERIFY'

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

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
    if (options.verify && !sameBytes(await fs.read(temporary), bytes))
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
