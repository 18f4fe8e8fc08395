/** Keeps account of what a journal was given and what it answered for, and holds what is read back to it. */
import { expect } from 'vitest'
import {
  openChange,
  sealedChange,
  type OpenChange,
  type SealedChange,
} from '../../../shared/changes/change.ts'
import { linkOf } from '../../../shared/changes/seal.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'
import { nodeTools } from '../../../electron/host/journal.ts'
import { hexOf } from '../../../shared/journal/parts.ts'
import { markOf, plus, sumOf, toPlain, NO_CHANGES, type PlainSum } from '../../../shared/journal/sum.ts'
import { compareText } from '../../../shared/changes/field-paths.ts'
import type { ReadBack } from './read-back.ts'

export type Ledger = {
  /** From now on they may be found. */
  readonly handOver: (entries: readonly JournalEntry[]) => void
  /** From now on they must be found. */
  readonly acknowledge: (entries: readonly JournalEntry[]) => void
  /** Everything that was answered for is there, as far as it was erased and typed, and nothing that was never handed over. */
  readonly expectKept: (read: ReadBack) => void
  /** The same, but for what the sums are. */
  readonly expectContent: (read: ReadBack) => void
  /** Whether all of this was answered for before. */
  readonly isKept: (entry: JournalEntry) => boolean
}

type Sealed = {
  readonly change: SealedChange
  readonly erased: ReadonlySet<number>
  readonly imported: boolean
}

/** Read once: the same text comes again and again. */
const parsed = new Map<string, Omit<Sealed, 'imported'>>()

function sealedOf(text: string, imported: boolean): Sealed {
  const known = parsed.get(text)
  if (known !== undefined) return { ...known, imported }
  const change = sealedChange.parse(JSON.parse(text))
  // Its own link proves whatever is not erased.
  expect(linkOf(change)).toBe(change.link)
  const erased = change.ops.flatMap((op, index) => ('erased' in op ? [index] : []))
  const one = { change, erased: new Set(erased) }
  parsed.set(text, one)
  return { ...one, imported }
}

/** Their union: what is erased in one of them is erased. */
function joined(one: Sealed | undefined, other: Sealed): Sealed {
  if (one === undefined) return other
  const { change } = one
  const ops = change.ops.map((op, index) => (other.erased.has(index) ? (other.change.ops[index] ?? op) : op))
  return {
    change: { ...change, ops },
    erased: new Set([...one.erased, ...other.erased]),
    imported: one.imported && other.imported,
  }
}

function joinedOf({ sealed }: Pick<ReadBack, 'sealed'>): ReadonlyMap<string, Sealed> {
  const found = new Map<string, Sealed>()
  for (const { text, imported } of sealed) {
    const one = sealedOf(text, imported)
    found.set(one.change.id, joined(found.get(one.change.id), one))
  }
  return found
}

/** Each change once, with whatever is erased of it in one place erased. */
export function unionOf(read: Pick<ReadBack, 'sealed'>): ReadonlyMap<string, SealedChange> {
  return new Map([...joinedOf(read)].map(([id, { change }]) => [id, change]))
}

/** What the sums are, reckoned from the changes. */
export function sumsOf(changes: Iterable<SealedChange>): {
  readonly sum: PlainSum
  readonly sums: ReadonlyMap<string, PlainSum>
} {
  const marks = new Map<string, bigint[]>()
  for (const change of changes)
    marks.set(change.account, [...(marks.get(change.account) ?? []), markOf(change, hexOf(nodeTools))])
  const sums = new Map([...marks].map(([account, of]) => [account, sumOf(of)]))
  return {
    sum: toPlain([...sums.values()].reduce(plus, NO_CHANGES)),
    sums: new Map([...sums].map(([account, sum]) => [account, toPlain(sum)])),
  }
}

const sorted = <V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] =>
  [...map].sort(([a], [b]) => compareText(a, b))

export function createLedger(): Ledger {
  const handed = new Map<string, Sealed>()
  const kept = new Map<string, Sealed>()
  const typed = new Map<string, OpenChange>()
  const keptOpen = new Map<string, number>()
  /** By the text of whoever handed over something that ends an open change. */
  const ended = new Map<string, string[]>()

  function expectSealed(found: ReadonlyMap<string, Sealed>): void {
    for (const [id, { change, erased, imported }] of found) {
      const given = handed.get(id)
      if (given === undefined) throw new Error(`${id} was never handed over`)
      for (const index of erased) if (!given.erased.has(index)) throw new Error(`${id} was never erased`)
      expect({ ...change, ops: [] }).toEqual({ ...given.change, ops: [] })
      if (given.imported && !imported) throw new Error(`${id} came with a file`)
    }
    for (const [id, { erased }] of kept) {
      const one = found.get(id)
      if (one === undefined) throw new Error(`${id} is lost`)
      for (const index of erased) if (!one.erased.has(index)) throw new Error(`${id} is not erased`)
    }
  }

  function expectOpen(read: ReadBack, found: ReadonlyMap<string, Sealed>): void {
    const open = new Map(read.open.map((text) => [text, openChange.parse(JSON.parse(text))]))
    const latest = new Map<string, number>()
    for (const [text, change] of open) {
      expect(typed.get(text), 'typed by somebody').toEqual(change)
      latest.set(change.id, change.revision)
    }
    expect(latest.size).toBe(open.size)
    for (const [id, revision] of keptOpen) {
      const isEnded = (ended.get(id) ?? []).some((by) => found.has(by))
      if ((latest.get(id) ?? -1) < revision && !isEnded) throw new Error(`${id} lost revision ${revision}`)
    }
  }

  function expectContent(read: ReadBack): ReadonlyMap<string, Sealed> {
    const found = joinedOf(read)
    expectSealed(found)
    expectOpen(read, found)
    return found
  }

  return {
    handOver: (entries) => {
      for (const { type, text, ...entry } of entries) {
        if (type === 'open') typed.set(text, openChange.parse(JSON.parse(text)))
        else {
          const one = sealedOf(text, 'imported' in entry && entry.imported)
          const { id, adopts } = one.change
          handed.set(id, joined(handed.get(id), one))
          for (const of of [id, adopts])
            if (typeof of === 'string') ended.set(of, [...(ended.get(of) ?? []), id])
        }
      }
    },
    acknowledge: (entries) => {
      for (const { type, text, ...entry } of entries) {
        if (type === 'open') {
          const { id, revision } = openChange.parse(JSON.parse(text))
          keptOpen.set(id, revision)
        } else {
          const one = sealedOf(text, 'imported' in entry && entry.imported)
          kept.set(one.change.id, joined(kept.get(one.change.id), one))
        }
      }
    },
    isKept: ({ text }) => {
      const { change, erased } = sealedOf(text, false)
      const before = kept.get(change.id)
      return before !== undefined && [...erased].every((index) => before.erased.has(index))
    },
    expectContent,
    expectKept: (read) => {
      const found = expectContent(read)
      const { sum, sums } = sumsOf([...found.values()].map(({ change }) => change))
      expect(sorted(read.sums)).toEqual(sorted(sums))
      expect(read.sum).toEqual(sum)
    },
  }
}
