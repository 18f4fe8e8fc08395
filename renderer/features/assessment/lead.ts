/** What the picture's leading sentence has to say: which verdict, how firm, and the strongest reason for it. */
import type { AccountScore, ReferenceClassId } from '../../../shared/scoring/account-score.ts'

export type QuadrantName = 'wanderer' | 'dreamer' | 'soldier' | 'achiever'
export type Axis = 'goalClarity' | 'initiativePriority'

/** What is known of the attitude toward change, for the second sentence where the quadrant is not known. */
export type AttitudeWord = ReferenceClassId | 'contested' | 'unknown'

export type Lead =
  /** Nobody has answered anything yet. */
  | { readonly type: 'nothing' }
  /** One axis or both cannot be placed. */
  | {
      readonly type: 'notYetKnown'
      readonly missing: readonly Axis[]
      /** Whether there was evidence once that has grown too old to count. */
      readonly stale: boolean
      readonly attitude: AttitudeWord
    }
  | {
      readonly type: 'onTheLine'
      readonly between: readonly [QuadrantName, QuadrantName]
      readonly reason: string | null
    }
  | {
      readonly type: 'label'
      readonly quadrant: QuadrantName
      readonly leaning: boolean
      /** The question whose answer is the strongest reason within that quadrant. */
      readonly reason: string | null
    }

export function attitudeWord(score: AccountScore): AttitudeWord {
  const { id, contested } = score.referenceClass
  if (id === null) return 'unknown'
  return contested ? 'contested' : id
}

/** The verdict that opens an account's picture. */
export function leadOf(score: AccountScore): Lead {
  const evidence = score.constructs.some((construct) => construct.newest !== null)
  if (!evidence && score.quadrant.reasons.length === 0) return { type: 'nothing' }
  const { label, candidates, onTheLine, leaning, missing, reasons } = score.quadrant
  const reasonWithin = (names: readonly string[]): string | null =>
    reasons.find((reason) => names.includes(reason.quadrant) && reason.strength > 0)?.question ?? null
  const [first, second] = candidates
  if (onTheLine && first !== undefined && second !== undefined) {
    return { type: 'onTheLine', between: [first, second], reason: reasonWithin([first, second]) }
  }
  if (label !== null) return { type: 'label', quadrant: label, leaning, reason: reasonWithin([label]) }
  const stale = score.constructs.some(
    (construct) => missing.some((axis) => axis === construct.id) && construct.state === 'stale',
  )
  return { type: 'notYetKnown', missing, stale, attitude: attitudeWord(score) }
}
