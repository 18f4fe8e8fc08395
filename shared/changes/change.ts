/**
 * The change: one use case's write, the unit of writing. Everything stored, journalled, exchanged, merged, audited and
 * undone is a list of these. See `README.md` in this folder for the rules that hold between them.
 */
import canonicalize from 'canonicalize'
import { accountId, changeId, deviceId, recordId } from '../domain/ids.ts'
import type { Json } from '../json.ts'
import { z } from '../zod.ts'

export const json: z.ZodType<Json> = z.json()

/** Hybrid logical time as fixed-width text, so that text order is time order: 12 hex digits of milliseconds, 4 of a counter. */
export const hybridTime = z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}$/, 'not a hybrid time')
/** SHA-256 in lower-case hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'not a digest')
/** A field, or one entry of a keyed map: `name`, `present/<person id>`. */
export const fieldPath = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}(\/[^/]{1,80})?$/, 'not a field')

export const assignment = z.looseObject({
  value: json,
  /** The changes whose values this one replaces, sorted. */
  over: z.array(changeId).max(1_000),
})

export const op = z.looseObject({
  record: recordId,
  kind: z.string().min(1).max(40),
  set: z.record(fieldPath, assignment),
  /** Random, and gone with the op when it is erased, so that its digest tells nothing of what it held. */
  salt: z.string().regex(/^[0-9a-f]{16}$/),
})

/** What is left of an op that was erased for good. */
export const erasedOp = z.strictObject({ erased: digest })

const written = {
  id: changeId,
  at: hybridTime,
  /** What people see as the time: milliseconds since 1970 UTC, by the author's own clock. */
  wall: z.int().nonnegative(),
  device: deviceId,
  author: z.string().max(200),
  account: accountId,
}

/** A change that may still be replaced by its next revision, on the device that writes it. It never leaves the machine. */
export const openChange = z.looseObject({
  ...written,
  revision: z.int().nonnegative(),
  ops: z.array(op).min(1).max(10_000),
})

/** A change that never alters, linked into its device's chain for this account. */
export const sealedChange = z.looseObject({
  ...written,
  /** Position in the chain of this device and account, from 1. */
  seq: z.int().positive(),
  /** The `link` of the position before; null at the first. */
  prev: digest.nullable(),
  ops: z
    .array(z.union([op, erasedOp]))
    .min(1)
    .max(10_000),
  /** Digest of everything above, with each op standing as its own digest, so that erasing an op breaks no chain. */
  link: digest,
})

export type Op = z.infer<typeof op>
export type ErasedOp = z.infer<typeof erasedOp>
export type OpenChange = z.infer<typeof openChange>
export type SealedChange = z.infer<typeof sealedChange>
export type Change = OpenChange | SealedChange

/** The canonical text of a change, as it stands in the journal. */
export function changeText(change: Change): string {
  // Its shape was proven when it was read or drafted: to prove it again would cost more than the text.
  return canonicalize(change) ?? 'null'
}

/** What a use case asks to be written: values by field; the data layer adds who, when and over what. */
export type Edit = {
  readonly record: string
  readonly kind: string
  readonly set: { readonly [field: string]: Json }
}
