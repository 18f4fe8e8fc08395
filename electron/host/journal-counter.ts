/** Remembers, outside the journal, how many lines it ever got: a lower bound that outlives a lost journal. */
import { codeOf, PRIVATE_FILE, type FileSystem } from './file-system.ts'
import type { JournalDeps } from './journal.ts'
import { writeAtomically } from './write-atomically.ts'

/** What can be read and is no count, counts as 0. `load` and `save` throw Node's errors. */
export function createJournalCounter(fs: FileSystem, path: string): JournalDeps['counter'] {
  return {
    load: async () => {
      try {
        const count = Number(Buffer.from(await fs.read(path)).toString('utf8'))
        return Number.isSafeInteger(count) && count > 0 ? count : 0
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return 0
        throw error
      }
    },
    save: (count) =>
      writeAtomically(fs, path, Buffer.from(`${count}\n`), { mode: PRIVATE_FILE, verify: false }),
  }
}
