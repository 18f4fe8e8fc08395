/**
 * Anchors quoted words in a note: makes a W3C text-quote selector of a range, and finds that range again after the note
 * was edited. Offsets are UTF-16 units, as editors count them.
 */
import search from 'approx-string-match'
import type { Quotation } from './observation.ts'

/** Characters of the note kept on either side of the quoted words (the W3C leaves the number open; this one is ours). */
const CONTEXT = 32
/** The longest quotation, as its schema says. */
const LONGEST = 5_000
/** Share of the quoted characters that may differ before we no longer say that these are the words. Ours. */
const TOLERANCE = 0.3

/** A selector made here: a `Quotation` without the unknown fields that one from a file may carry. */
export type MadeQuotation = { readonly exact: string; readonly prefix: string; readonly suffix: string }

export type AnchoredRange = {
  readonly from: number
  readonly to: number
  /** Whether the words stand there as they were quoted. */
  readonly exact: boolean
}

/** Moves an offset that lies between the halves of a surrogate pair to the pair's start. */
function wholeCharacter(text: string, offset: number): number {
  const splits =
    offset > 0 &&
    offset < text.length &&
    isHighSurrogate(text.charCodeAt(offset - 1)) &&
    isLowSurrogate(text.charCodeAt(offset))
  return splits ? offset - 1 : offset
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The end of a range, moved past the pair it would split. */
function wholeEnd(text: string, offset: number): number {
  return wholeCharacter(text, offset) === offset ? offset : offset + 1
}

/**
 * The selector of `text` from `from` to `to`. Offsets inside a surrogate pair widen the range to the whole pair; a range of
 * more than 5,000 units is cut there. Needs `0 <= from < to <= text.length`; throws a RangeError otherwise.
 */
export function quote(text: string, from: number, to: number): MadeQuotation {
  if (from < 0 || to > text.length || from >= to) throw new RangeError('a quotation needs words')
  const start = wholeCharacter(text, from)
  const end = wholeCharacter(text, Math.min(wholeEnd(text, to), start + LONGEST))
  const before = wholeEnd(text, Math.max(0, start - CONTEXT))
  const after = wholeCharacter(text, Math.min(text.length, end + CONTEXT))
  return {
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  }
}

/** How many characters of the context still stand on either side of a range. */
function contextKept(text: string, from: number, to: number, quotation: Quotation): number {
  const { prefix, suffix } = quotation
  let kept = 0
  while (
    kept < prefix.length &&
    from - kept > 0 &&
    text[from - kept - 1] === prefix[prefix.length - kept - 1]
  )
    kept += 1
  let keptAfter = 0
  while (
    keptAfter < suffix.length &&
    to + keptAfter < text.length &&
    text[to + keptAfter] === suffix[keptAfter]
  ) {
    keptAfter += 1
  }
  return kept + keptAfter
}

function findExact(text: string, quotation: Quotation): AnchoredRange | null {
  const { exact } = quotation
  const whole = quotation.prefix.length + quotation.suffix.length
  let best: { from: number; kept: number } | null = null
  for (let from = text.indexOf(exact); from !== -1; from = text.indexOf(exact, from + 1)) {
    const kept = contextKept(text, from, from + exact.length, quotation)
    if (best === null || kept > best.kept) best = { from, kept }
    if (kept === whole) break
  }
  return best === null ? null : { from: best.from, to: best.from + exact.length, exact: true }
}

function findSimilar(text: string, quotation: Quotation): AnchoredRange | null {
  const allowed = Math.floor(quotation.exact.length * TOLERANCE)
  if (allowed === 0) return null
  let best: { from: number; to: number; cost: number } | null = null
  for (const match of search(text, quotation.exact, allowed)) {
    const from = wholeCharacter(text, match.start)
    const to = wholeEnd(text, match.end)
    if (from === to) continue
    // A character of context that still stands is worth half a character of the words themselves.
    const cost = match.errors - contextKept(text, from, to, quotation) / 2
    if (best === null || cost < best.cost || (cost === best.cost && to - from < best.to - best.from))
      best = { from, to, cost }
  }
  return best === null ? null : { from: best.from, to: best.to, exact: false }
}

/**
 * Where the quoted words stand in `text`: exactly, the context deciding between several places, the earlier on a tie;
 * else the most similar words, at most 30 % of the quotation's characters apart; else null.
 */
export function findQuotation(text: string, quotation: Quotation): AnchoredRange | null {
  if (quotation.exact === '') return null
  return findExact(text, quotation) ?? findSimilar(text, quotation)
}
