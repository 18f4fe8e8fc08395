/** The sum of a set of sealed changes: tells two sides apart without reading either. Order, repetition and form do not matter to it. */
import { z } from '../zod.ts'

/** What stands for a set of sealed changes: how many there are, and the sum of their marks modulo 2^256. */
export type Sum = { readonly changes: number; readonly total: bigint }

/** As much of a sealed change as its mark is made of. */
export type Marked = { readonly link: string; readonly ops: readonly object[] }

const MODULUS = 1n << 256n
const HEX = /^[0-9a-f]{64}$/

export const NO_CHANGES: Sum = { changes: 0, total: 0n }

/** A sum as it is stored and handed on: the total in 64 hex digits. */
export const plainSum = z.strictObject({
  changes: z.int().nonnegative(),
  digest: z.string().regex(HEX, 'not a digest'),
})
export type PlainSum = z.infer<typeof plainSum>

/** What a mark is made of: which change it is, and which of its ops are erased. */
export type Standing = { readonly link: string; readonly erased: readonly number[] }

const NOTHING_ERASED: readonly number[] = []

export function standingOf({ link, ops }: Marked): Standing {
  const erased = ops.flatMap((op, index) => ('erased' in op ? [index] : []))
  return { link, erased: erased.length === 0 ? NOTHING_ERASED : erased }
}

/** Of two of one change: what is erased in one of them is erased. The first itself, where the second adds nothing. */
export function joinStanding(one: Standing, other: Standing): Standing {
  const added = other.erased.filter((index) => !one.erased.includes(index))
  if (added.length === 0) return one
  return { link: one.link, erased: [...one.erased, ...added].sort((a, b) => a - b) }
}

/** `sha256` takes ASCII and gives hex. */
export function markOfStanding({ link, erased }: Standing, sha256: (text: string) => string): bigint {
  return BigInt(`0x${sha256([link, ...erased].join('.'))}`)
}

/** Two contents of one id have different marks only where ops are erased in one of them. */
export function markOf(change: Marked, sha256: (text: string) => string): bigint {
  return markOfStanding(standingOf(change), sha256)
}

export function withMark({ changes, total }: Sum, mark: bigint): Sum {
  return { changes: changes + 1, total: (total + mark) % MODULUS }
}

export function sumOf(marks: Iterable<bigint>): Sum {
  let sum = NO_CHANGES
  for (const mark of marks) sum = withMark(sum, mark)
  return sum
}

export function plus(one: Sum, other: Sum): Sum {
  return { changes: one.changes + other.changes, total: (one.total + other.total) % MODULUS }
}

export function minus(one: Sum, other: Sum): Sum {
  return { changes: one.changes - other.changes, total: (one.total - other.total + MODULUS) % MODULUS }
}

export function isSame(one: Sum, other: Sum): boolean {
  return one.changes === other.changes && one.total === other.total
}

export function toPlain({ changes, total }: Sum): PlainSum {
  return { changes, digest: total.toString(16).padStart(64, '0') }
}

export function fromPlain({ changes, digest }: PlainSum): Sum {
  return { changes, total: BigInt(`0x${digest}`) }
}
