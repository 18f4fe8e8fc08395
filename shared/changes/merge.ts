/** Merging: the union of changes by id. Order, repetition and grouping make no difference. */
import { err, ok, type Result } from '../result.ts'
import { changeText, type Change, type SealedChange } from './change.ts'
import { compareText } from './field-paths.ts'
import { isSealed, opDigest } from './seal.ts'

/** One id stands for two contents: a forgery, or a damaged file. */
export type MergeFailure = { readonly type: 'differentContent'; readonly change: string }

/**
 * All changes of both sides, sorted by id. A sealed change wins over its open one, a later revision over an earlier,
 * an erased op over the op it was.
 */
export function mergeChanges(
  mine: readonly SealedChange[],
  theirs: readonly SealedChange[],
): Result<SealedChange[], MergeFailure>
export function mergeChanges(
  mine: readonly Change[],
  theirs: readonly Change[],
): Result<Change[], MergeFailure>
export function mergeChanges(
  mine: readonly Change[],
  theirs: readonly Change[],
): Result<Change[], MergeFailure> {
  const union = new Map<string, Change>()
  for (const change of [...mine, ...theirs]) {
    const known = union.get(change.id)
    const joined = known === undefined ? change : join(known, change)
    if (joined === null) return err({ type: 'differentContent', change: change.id })
    union.set(change.id, joined)
  }
  return ok([...union.values()].sort((a, b) => compareText(a.id, b.id)))
}

/** The one of two changes of the same id that holds; null where neither explains the other. */
function join(a: Change, b: Change): Change | null {
  if (a === b) return a
  if (isSealed(a) && isSealed(b)) return joinSealed(a, b)
  if (isSealed(a)) return a
  if (isSealed(b)) return b
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b
  return same(a, b) ? a : null
}

function joinSealed(a: SealedChange, b: SealedChange): SealedChange | null {
  if (a.link !== b.link || a.ops.length !== b.ops.length) return null
  if (same(a, b)) return a
  const ops: SealedChange['ops'] = []
  for (const [index, op] of a.ops.entries()) {
    const other = b.ops[index]
    if (other === undefined || opDigest(op) !== opDigest(other)) return null
    ops.push('set' in op ? other : op)
  }
  return { ...a, ops }
}

function same(a: Change, b: Change): boolean {
  return changeText(a) === changeText(b)
}
