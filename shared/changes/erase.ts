/** Erasing for good: the content of ops goes, their digests stay, so that chains hold and no import brings it back. */
import type { Op, SealedChange } from './change.ts'
import { isOp } from './materialise.ts'
import { opDigest } from './seal.ts'

/**
 * The changes without the content of the ops that `isErased` names. To be asked of whole records: an op erased between
 * two that stay would uncover what it had replaced.
 */
export function eraseOps(changes: readonly SealedChange[], isErased: (op: Op) => boolean): SealedChange[] {
  return changes.map((change) => ({
    ...change,
    ops: change.ops.map((op) => (isOp(op) && isErased(op) ? { erased: opDigest(op) } : op)),
  }))
}
