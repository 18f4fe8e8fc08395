/** What the picture's leading sentence has to say: which verdict, how firm, and the strongest reason for it. */
import type { MotiveReason } from '../../../shared/domain/motive.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type {
  AccountScore,
  ReferenceClassId,
  Risk,
  StandingOverride,
} from '../../../shared/scoring/account-score.ts'

export type QuadrantName = 'wanderer' | 'dreamer' | 'soldier' | 'achiever'
export type Axis = 'goalClarity' | 'initiativePriority'

/** What is known of the attitude toward change, for the second sentence where the quadrant is not known. */
export type AttitudeWord = ReferenceClassId | 'contested' | 'unknown'

/** What the quadrant has to tell. */
export type ReadinessLead =
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

/** What the usage diagnosis has to tell, where that is graver. */
export type UsageLead =
  | {
      readonly type: 'suppressed'
      /** Whether somebody said or showed that they want the use itself. */
      readonly wants: boolean
      readonly step: string
      readonly policy: string
    }
  | {
      readonly type: 'anotherReason'
      /** Whose motive it is; empty for the customer's as a whole, or where several have one. */
      readonly person: string
      readonly reason: Exclude<MotiveReason, 'useValue'>
      readonly belief: 'false' | 'unverified' | 'none'
    }
  /** Notice is near and nobody knows why they keep it. */
  | { readonly type: 'callFirst'; readonly deadline: Day; readonly days: number }

/** Nobody has answered anything yet, or what the score has to tell. */
export type Lead = { readonly type: 'nothing' } | ReadinessLead | UsageLead

export function attitudeWord(score: AccountScore): AttitudeWord {
  const { id, contested } = score.referenceClass
  if (id === null) return 'unknown'
  return contested ? 'contested' : id
}

type Named = Pick<AccountRecords, 'people' | 'valueSteps'>

/** The verdict that opens an account's picture: use, where the gravest risk is one of use or nothing else is known. */
export function leadOf(score: AccountScore, records: Named): Lead {
  const use = usageLead(score, records)
  const graver = score.risks.some((risk) => risk.rank === 1 && tellsOfUse(risk))
  if (use !== null && (graver || score.quadrant.label === null)) return use
  const evidence = score.constructs.some((construct) => construct.newest !== null)
  if (!evidence && score.quadrant.reasons.length === 0) return { type: 'nothing' }
  return readinessLead(score)
}

export function tellsOfUsage(lead: Lead): lead is UsageLead {
  return lead.type === 'suppressed' || lead.type === 'anotherReason' || lead.type === 'callFirst'
}

/** What a person says instead of the model about what leads; null where nobody does. */
export function overrideOfLead(lead: Lead, score: AccountScore): StandingOverride | null {
  const of = lead.type === 'suppressed' || lead.type === 'anotherReason' ? 'usageDiagnosis' : 'quadrant'
  return lead.type === 'callFirst' ? null : overrideOf(score, of)
}

export function overrideOf(score: AccountScore, of: StandingOverride['of']): StandingOverride | null {
  return score.overrides.find((one) => one.of === of) ?? null
}

const useConstructs: ReadonlySet<string> = new Set(['utilisation', 'valuePathFlow', 'motiveAlignment'])

function tellsOfUse({ kind, subject }: Risk): boolean {
  return (
    kind === 'step' ||
    kind === 'motive' ||
    kind === 'notice' ||
    (kind === 'construct' && useConstructs.has(subject))
  )
}

function usageLead(score: AccountScore, records: Named): UsageLead | null {
  const { label, blockers, motives, play } = score.usageDiagnosis
  if (label === 'suppressedByPolicy') {
    const [worst] = blockers.filter(({ policy }) => policy.trim() !== '')
    return {
      type: 'suppressed',
      wants: motives.some(({ reason, view }) => reason === 'useValue' && view !== 'believed'),
      step: records.valueSteps.find(({ id }) => id === worst?.step)?.name ?? '',
      policy: worst?.policy.trim() ?? '',
    }
  }
  if (label === 'boughtForAnotherReason') {
    const behind = motives.filter(
      ({ main, view, reason }) => main && view !== 'believed' && reason !== 'useValue',
    )
    const telling = behind.find(({ belief }) => belief === 'false') ?? behind[0]
    if (telling === undefined || telling.reason === 'useValue') return null
    const alone = new Set(behind.map(({ person }) => person)).size === 1
    const name = records.people.find(({ id }) => id === telling.person)?.name ?? ''
    const belief = telling.belief === 'false' || telling.belief === 'unverified' ? telling.belief : 'none'
    return { type: 'anotherReason', person: alone ? name : '', reason: telling.reason, belief }
  }
  const notice = score.contracts.find(({ daysToNotice }) => daysToNotice >= 0)
  if (label !== 'notKnown' || play !== 'callBeforeNotice' || notice === undefined) return null
  return { type: 'callFirst', deadline: notice.noticeDeadline, days: notice.daysToNotice }
}

function readinessLead(score: AccountScore): ReadinessLead {
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
