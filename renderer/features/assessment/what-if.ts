/** Answers that are tried and not stored: the records with them, which nothing ever writes. */
import type { Day } from '../../../shared/domain/day.ts'
import { observationId } from '../../../shared/domain/ids.ts'
import { observationFields, type Observation } from '../../../shared/domain/observation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { draftToEdit, type AnswerDraft } from './answer-draft.ts'

/** `recordedAt`: when it was tried, milliseconds since 1970 UTC. */
export type Try = {
  readonly id: string
  readonly draft: AnswerDraft
  readonly recorder: string
  readonly recordedAt: number
}

/** The day looked at; `believedAt` in milliseconds since 1970 UTC, null where all that is known today counts. */
export type LookedAt = { readonly asOf: Day; readonly believedAt: number | null }

/** Without tries the very same object: what is scored is what is known. */
export function withTries(
  records: AccountRecords,
  tries: readonly Try[],
  lookedAt: LookedAt,
): AccountRecords {
  if (tries.length === 0) return records
  const tried = tries.flatMap((one) => triedObservation(one, lookedAt) ?? [])
  return { ...records, observations: [...records.observations, ...tried] }
}

/** As it would be recorded, said on the day looked at; null where the draft is not complete. */
export function triedObservation(
  { id, draft, recorder, recordedAt }: Try,
  { asOf, believedAt }: LookedAt,
): Observation | null {
  // As then believed, what is tried had been written down by then, or it would not count.
  const at = believedAt === null ? recordedAt : Math.min(recordedAt, believedAt)
  const edit = draftToEdit(id, { ...draft, day: asOf }, { recorder, recordedAt: at }, null)
  if (!edit.ok) return null
  const parsedId = observationId.safeParse(id)
  const parsed = observationFields.safeParse(edit.value.set)
  return parsedId.success && parsed.success ? { id: parsedId.data, ...parsed.data } : null
}

/** Whose answer is tried unless somebody says otherwise: the best person to ask, or whoever is there. */
export function personToTry(
  question: string | null,
  score: Pick<AccountScore, 'askNext'>,
  { people }: Pick<AccountRecords, 'people'>,
): string | null {
  const asked = score.askNext.find((next) => next.question === question && next.person !== null)
  const there = people.find(({ leftOn, placeholder }) => leftOn === null && !placeholder)
  return asked?.person ?? there?.id ?? people[0]?.id ?? null
}
