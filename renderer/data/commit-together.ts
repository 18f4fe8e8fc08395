/** Writes what one act does to several accounts in one transaction: all of it is stored, or nothing. */
import { err, ok } from '../../shared/result.ts'
import type { Data } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import { createUndo } from './undo.ts'
import { writeSealed } from './write.ts'
import { Abort } from './write-failure.ts'

/** A change may hold five times as many; smaller ones let progress be shown and the act be left. */
const EDITS_PER_CHANGE = 2_000

export function createCommitTogether(deps: SaveDeps): Pick<Data, 'commitTogether' | 'undoTogether'> {
  const undo = createUndo(deps)
  return {
    commitTogether: async (drafts, follow) => {
      const left = { cancelled: false }
      const saved = await save(deps, null, async (writing) => {
        const changes: string[] = []
        let done = 0
        for (const { account, edits } of drafts) {
          for (let start = 0; start < edits.length; start += EDITS_PER_CHANGE) {
            if (follow?.isCancelled() === true) {
              left.cancelled = true
              throw new Abort({ type: 'invalid', record: '', field: '', message: 'cancelled' })
            }
            const some = edits.slice(start, start + EDITS_PER_CHANGE)
            changes.push((await writeSealed(writing, account, some)).id)
            done += some.length
            follow?.onProgress(done)
          }
        }
        return changes
      })
      if (left.cancelled) return err({ type: 'cancelled' })
      return saved.ok ? ok({ changes: saved.value.value, at: saved.value.at }) : saved
    },

    undoTogether: async (changes) => {
      let undone = 0
      // The latest first, so that a record goes before what it names.
      for (const change of [...changes].reverse()) {
        const one = await undo(change)
        if (one.ok || one.error.type === 'notJournalled') undone += 1
      }
      return undone
    },
  }
}
