/** What the form of a look back holds, what is wrong in it, and the fields it comes to. */
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { initiativeId } from '../../../shared/domain/ids.ts'
import { steeredStates, type Retrospective } from '../../../shared/domain/retrospective.ts'
import { fits, type HandPlace } from './retrospective-place.ts'

/** Stands where it is about the account as a whole, and where nobody has said whether it could be steered. */
export const WHOLE = 'whole'
export const UNSAID = 'unsaid'
export const steeredChoices = [...steeredStates, UNSAID] as const

export type RetrospectiveDraft = HandPlace & {
  /** As it was typed; only for one that is not on an account yet. */
  readonly customer: string
  readonly initiative: string
  readonly day: string
  readonly steered: (typeof steeredChoices)[number]
  readonly happened: string
  readonly differently: string
  readonly again: string
}

export function toDraft(look: Retrospective | null, today: Day): RetrospectiveDraft {
  return {
    customer: '',
    initiative: look?.initiative ?? WHOLE,
    day: look?.day ?? today,
    clarity: look?.clarity ?? null,
    priority: look?.priority ?? null,
    steered: look?.steered ?? UNSAID,
    happened: look?.happened ?? '',
    differently: look?.differently ?? '',
    again: look?.again ?? '',
  }
}

export type WrongInDraft = 'customer' | 'twice' | 'day' | 'clarity' | 'priority'

/** `named`: whether the form asks for the customer; `called`: how many accounts are called so. */
export function wrongInDraft(
  draft: RetrospectiveDraft,
  today: Day,
  named: boolean,
  called: number,
): readonly WrongInDraft[] {
  const wrong: WrongInDraft[] = []
  if (named && draft.customer.trim() === '') wrong.push('customer')
  else if (named && called > 1) wrong.push('twice')
  if (!daySchema.safeParse(draft.day).success || draft.day > today) wrong.push('day')
  if (!fits(draft.clarity)) wrong.push('clarity')
  if (!fits(draft.priority)) wrong.push('priority')
  return wrong
}

/** Null where the day is none. */
export function toFields(draft: RetrospectiveDraft) {
  const day = daySchema.safeParse(draft.day)
  if (!day.success) return null
  return {
    initiative: initiativeId.safeParse(draft.initiative).data ?? null,
    day: day.data,
    clarity: draft.clarity,
    priority: draft.priority,
    steered: steeredStates.find((state) => state === draft.steered) ?? null,
    happened: draft.happened,
    differently: draft.differently,
    again: draft.again,
  }
}

/** The accounts that a typed name may mean, however it is cased. */
export function accountsNamed<Row extends { readonly name: string }>(
  rows: readonly Row[],
  typed: string,
): readonly Row[] {
  const wanted = typed.trim().toLowerCase()
  return rows.filter(({ name }) => name.trim().toLowerCase() === wanted)
}
