/** `soundings merge`: two files into a third, written whole or not at all. */
import { mergeExports } from '../../shared/exchange/merge-exports.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { failureOf, writeAtomically, type FileStat, type FileSystem } from '../host/file-system.ts'
import { done, exitCodes, failed, type Outcome } from './outcome.ts'
import { readExport, refusal } from './read-export.ts'

/** As any other program creates a file; the user's own umask narrows it. */
const ORDINARY_FILE = 0o666

/** An input is never replaced, so that a merge that was not meant can be taken back; any other file under `out` is. */
export async function merge(fs: FileSystem, a: string, b: string, out: string): Promise<Outcome> {
  const first = await readExport(fs, a)
  if (!first.ok) return first.outcome
  const second = await readExport(fs, b)
  if (!second.ok) return second.outcome
  const merged = mergeExports(first.value, second.value)
  if (!merged.ok) return refusal(`${a} and ${b}`, merged.error)
  try {
    const path = await fs.realPath(out).catch(() => out)
    const existing = await fs.stat(path).catch(() => null)
    if (existing !== null && !existing.isFile) return failed(exitCodes.file, `${out}: not a file`)
    for (const input of [a, b]) {
      if (existing !== null && isSameFile(existing, await fs.stat(input))) {
        return failed(exitCodes.usage, `--out ${out} would replace an input; name another file`)
      }
    }
    const bytes = Buffer.from(writeExport(merged.value.accounts, merged.value.attachments))
    await writeAtomically(fs, path, bytes, { mode: existing?.mode ?? ORDINARY_FILE, verify: true })
  } catch (error) {
    return failed(exitCodes.file, `${out}: cannot be written (${failureOf(error).code})`)
  }
  return done('')
}

function isSameFile(a: FileStat, b: FileStat): boolean {
  return a.inode === b.inode && a.born === b.born
}
