/** What a key means during an interview: pure, so that every rule can be tested. Our keys come before the editor's. */
import type { EvidenceKind } from '../../../shared/domain/observation.ts'

export type LiveKey = {
  readonly key: string
  /** The place on the keyboard: digits are told by it, whatever the layout. */
  readonly code: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

export type LiveCommand =
  | { readonly type: 'option'; readonly index: number }
  | { readonly type: 'without'; readonly answer: 'dontKnow' | 'declined' | 'notApplicable' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'bailOut' }
  | { readonly type: 'pick' }
  | { readonly type: 'kind' }
  /** The next step or person that the question may be about. */
  | { readonly type: 'about' }

const WITHOUT = { 7: 'dontKnow', 8: 'declined', 9: 'notApplicable' } as const

export function readLiveKey({ key, code, mod, shift, alt }: LiveKey): LiveCommand | null {
  // Ctrl with Alt is AltGr on many layouts: it writes a character.
  if (alt) return null
  if (key === 'F8') return mod ? null : { type: shift ? 'previous' : 'next' }
  if (key === 'F4' && shift && !mod) return { type: 'about' }
  if (!mod && !shift) {
    if (key === 'F9') return { type: 'bailOut' }
    if (key === 'F2') return { type: 'pick' }
    if (key === 'F4') return { type: 'kind' }
  }
  if (!mod || shift) return null
  if (key === 'Enter') return { type: 'next' }
  const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? '0')
  if (digit >= 1 && digit <= 6) return { type: 'option', index: digit - 1 }
  if (digit === 7 || digit === 8 || digit === 9) return { type: 'without', answer: WITHOUT[digit] }
  return null
}

/** The order in which one key goes through the ways of knowing; the most frequent first. */
export const kindsInTurn: readonly EvidenceKind[] = ['said', 'seen', 'reported', 'inferred', 'document']

export function nextKind(kind: EvidenceKind): EvidenceKind {
  return kindsInTurn[(kindsInTurn.indexOf(kind) + 1) % kindsInTurn.length] ?? 'said'
}
