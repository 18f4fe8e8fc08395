/** What the sentence that opens the tab says of the use: which sentence, and what it names. */
import type { MotiveReason } from '../../../shared/domain/motive.ts'
import type { UsageDiagnosis } from '../../../shared/scoring/account-score.ts'

export type UsageLead =
  | { readonly type: 'noReading' }
  /** Hardly used, and why is not known: what nobody has said. */
  | { readonly type: 'noReason'; readonly missing: 'path' | 'motives' | 'both' }
  /** `likes`: somebody said or showed that use is what they want. */
  | { readonly type: 'policy'; readonly likes: boolean; readonly policy: string }
  | {
      readonly type: 'otherReason'
      readonly reason: MotiveReason
      /** Whose reason; null for the customer as a whole. */
      readonly person: string | null
      readonly falseBelief: boolean
    }
  | { readonly type: 'notAdopted' }
  | { readonly type: 'partlyUsed'; readonly use: number }
  | { readonly type: 'healthy'; readonly use: number }

export function usageLead(diagnosis: UsageDiagnosis): UsageLead {
  const { label, use, missing, blockers, motives } = diagnosis
  const heard = motives.filter(({ view }) => view !== 'believed')
  if (label === 'healthy' || label === 'partlyUsed') return { type: label, use: use ?? 0 }
  if (label === 'suppressedByPolicy') {
    return {
      type: 'policy',
      likes: heard.some(({ reason }) => reason === 'useValue'),
      policy: blockers.find(({ policy }) => policy.trim() !== '')?.policy.trim() ?? '',
    }
  }
  const other = otherReason(diagnosis)
  if (label === 'boughtForAnotherReason' && other !== undefined) {
    return {
      type: 'otherReason',
      reason: other.reason,
      person: other.person,
      falseBelief: other.belief === 'false',
    }
  }
  if (label === 'notAdopted') return { type: 'notAdopted' }
  if (missing.includes('reading') || use === null) return { type: 'noReading' }
  const [path, why] = [missing.includes('path'), missing.includes('motives')]
  return { type: 'noReason', missing: path === why ? 'both' : path ? 'path' : 'motives' }
}

/** The main motive that is not about use: one that rests on a false belief before the others, for it has to be told. */
export function otherReason({ motives }: UsageDiagnosis): UsageDiagnosis['motives'][number] | undefined {
  const others = motives.filter(
    ({ main, view, reason }) => main && view !== 'believed' && reason !== 'useValue',
  )
  return others.find(({ belief }) => belief === 'false') ?? others[0]
}

/** A policy as the end of a sentence: with its full stop, which people leave out in a field of one line. */
export function asSentenceEnd(text: string): string {
  return /[.!?…。؟]$/u.test(text) ? text : `${text}.`
}
