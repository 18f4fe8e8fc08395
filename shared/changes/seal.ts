/** Sealing: an open change becomes one that never alters, linked into its device's chain for the account. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { err, ok, type Result } from '../result.ts'
import type { Change, ErasedOp, OpenChange, Op, SealedChange } from './change.ts'

/** The end of a device's chain for one account. */
export type ChainEnd = { readonly seq: number; readonly link: string }

export type ChainFailure = {
  /** `link`: the digest does not fit the content. `gap`: the change before it is missing or another one. */
  readonly type: 'link' | 'gap'
  readonly change: string
}

/** The open change, sealed as the next of its chain; `chain` is null at the first. */
export function seal({ revision: _, ...open }: OpenChange, chain: ChainEnd | null): SealedChange {
  const content = { ...open, seq: (chain?.seq ?? 0) + 1, prev: chain?.link ?? null }
  return { ...content, link: linkOf(content) }
}

export function isSealed(change: Change): change is SealedChange {
  return 'link' in change
}

/** The digest that stands for an op, before and after it is erased. */
export function opDigest(op: Op | ErasedOp): string {
  return 'set' in op ? digestOf(op) : op.erased
}

/** The digest of all of a change but its link, each op standing as its own digest. */
export function linkOf(change: {
  readonly ops: SealedChange['ops']
  readonly [key: string]: unknown
}): string {
  const { link: _, ...content } = change
  return digestOf({ ...content, ops: change.ops.map(opDigest) })
}

/** The end of the chain of `device` in these changes of one account; null before its first. */
export function chainEnd(changes: readonly Change[], device: string): ChainEnd | null {
  let end: ChainEnd | null = null
  for (const change of changes) {
    if (isSealed(change) && change.device === device && change.seq > (end?.seq ?? 0)) end = change
  }
  return end && { seq: end.seq, link: end.link }
}

/**
 * Whether every change of one account is what its link says, and stands on the one before it. Two changes may stand on
 * the same one: that is what a copied profile leaves behind, and both are kept.
 */
export function verifyChain(changes: readonly SealedChange[]): Result<null, ChainFailure> {
  const places = new Set(changes.map((change) => place(change.device, change.seq, change.link)))
  for (const change of changes) {
    if (linkOf(change) !== change.link) return err({ type: 'link', change: change.id })
    const stands =
      change.prev === null ? change.seq === 1 : places.has(place(change.device, change.seq - 1, change.prev))
    if (!stands) return err({ type: 'gap', change: change.id })
  }
  return ok(null)
}

function place(device: string, seq: number, link: string): string {
  return `${device} ${seq} ${link}`
}

function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')))
}
