/** What a risk is about, found among the records: the words of it are chosen from this. */
import type { Day } from '../../../shared/domain/day.ts'
import type { MotiveReason } from '../../../shared/domain/motive.ts'
import { isConstructId } from '../../../shared/instruments/catalogue.ts'
import type { ConstructId } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore, Risk } from '../../../shared/scoring/account-score.ts'

export type RiskSubject =
  | { readonly kind: 'construct'; readonly construct: ConstructId; readonly level: number }
  | {
      readonly kind: 'step'
      readonly name: string
      readonly friction: 'slows' | 'blocks'
      readonly policy: string
    }
  | {
      readonly kind: 'motive'
      /** Empty for the customer's as a whole. */
      readonly person: string
      readonly reason: MotiveReason
      readonly belief: string
    }
  | {
      readonly kind: 'notice'
      readonly contract: string
      readonly deadline: Day
      readonly days: number
    }
  | { readonly kind: 'personLeft'; readonly name: string; readonly role: string; readonly leftOn: Day }
  /** The record is not here: it came with a newer version, or is deleted. */
  | { readonly kind: 'unknown' }

export function riskSubject(
  risk: Pick<Risk, 'kind' | 'subject'>,
  score: Pick<AccountScore, 'constructs' | 'valuePath' | 'contracts'>,
  records: Pick<AccountRecords, 'people' | 'valueSteps' | 'motives' | 'contracts'>,
): RiskSubject {
  const is = ({ id }: { readonly id: string }) => id === risk.subject
  const unknown = { kind: 'unknown' } as const
  switch (risk.kind) {
    case 'construct': {
      const level = score.constructs.find(is)?.level ?? null
      if (level === null || !isConstructId(risk.subject)) return unknown
      return { kind: 'construct', construct: risk.subject, level }
    }
    case 'step': {
      const step = score.valuePath.find((one) => one.step === risk.subject)
      const name = records.valueSteps.find(is)?.name
      if (step === undefined || name === undefined) return unknown
      const friction = step.friction === 'blocks' ? 'blocks' : 'slows'
      return { kind: 'step', name, friction, policy: step.policy.trim() }
    }
    case 'motive': {
      const motive = records.motives.find(is)
      if (motive === undefined) return unknown
      const person = records.people.find(({ id }) => id === motive.person)?.name ?? ''
      return { kind: 'motive', person, reason: motive.reason, belief: motive.belief.trim() }
    }
    case 'notice': {
      const standing = score.contracts.find((one) => one.contract === risk.subject)
      if (standing === undefined) return unknown
      const contract = records.contracts.find(is)?.name ?? ''
      return { kind: 'notice', contract, deadline: standing.noticeDeadline, days: standing.daysToNotice }
    }
    case 'personLeft': {
      const person = records.people.find(is)
      if (person === undefined || person.leftOn === null) return unknown
      return { kind: 'personLeft', name: person.name, role: person.role, leftOn: person.leftOn }
    }
  }
}

/** Of what a risk rests on: the answers, whose they are, and the other records. */
export function riskBasis(
  because: readonly string[],
  records: Pick<AccountRecords, 'observations'>,
): { readonly answers: readonly string[]; readonly people: number } {
  const ids = new Set(because)
  const answers = records.observations.filter(({ id }) => ids.has(id))
  const speakers = new Set(
    answers.flatMap(({ speaker, kind }) => (speaker === null || kind === 'inferred' ? [] : [speaker])),
  )
  return { answers: answers.map(({ id }) => id), people: speakers.size }
}
