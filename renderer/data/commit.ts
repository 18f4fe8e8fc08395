/** Writes one use case's change, or the next words of what someone types. */
import { ok, type Result } from '../../shared/result.ts'
import { blobRow, putBlobs } from './blobs.ts'
import type { Data, Draft, WriteFailure, Written } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import { writeSealed } from './write.ts'

export function createCommit(deps: SaveDeps): Data['commit'] {
  return async ({ account, edits, blobs = [] }: Draft): Promise<Result<Written, WriteFailure>> => {
    // Digests before the transaction, which would end while they are computed.
    const rows = await Promise.all(blobs.map(blobRow))
    const saved = await save(deps, null, async (writing) => {
      await putBlobs(writing, rows)
      return writeSealed(writing, account, edits)
    })
    return saved.ok ? ok({ change: saved.value.value.id, at: saved.value.at }) : saved
  }
}
