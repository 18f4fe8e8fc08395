/** What the sample accounts are written down with: ids and moments that follow from the texts and the day, and the words of a note. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Edit } from '../changes/change.ts'
import { addDays, type Day } from '../domain/day.ts'
import { quote } from '../domain/quotation-anchor.ts'
import type { SampleAccount, SampleNote } from './sample-account.ts'

export const AUTHOR = 'Sample'
export const MINUTE = 60_000

/** What is known before it is written: edits and the moment they were made, milliseconds since 1970 UTC. */
export type Written = { readonly key: string; readonly wall: number; readonly edits: readonly Edit[] }

/** The seed follows from what is written down, so that a later edition of the samples never reuses an id. */
export type Seeded = SampleAccount & { readonly seed: string }

export function seeded(source: SampleAccount): Seeded {
  return { ...source, seed: bytesToHex(sha256(utf8ToBytes(JSON.stringify(source)))) }
}

export function digestOf(today: Day, ...path: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(['soundings sample', today, ...path].join('\n'))))
}

export function idOf(today: Day, ...path: readonly string[]): string {
  const hex = digestOf(today, ...path)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function moment(today: Day, daysAgo: number, time: string): number {
  return Date.parse(`${addDays(today, -daysAgo)}T${time}:00Z`)
}

export function quotationIn(note: SampleNote, words: string) {
  const from = note.body.indexOf(words)
  return quote(note.body, from, from + words.length)
}
