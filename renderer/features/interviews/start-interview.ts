/** Begins an interview: one note, started now, with whoever is here. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createNote } from '../../../shared/domain/constructors.ts'
import { dayOf } from '../../../shared/domain/day.ts'
import { noteId, type NoteId, type PersonId } from '../../../shared/domain/ids.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Data, WriteFailure } from '../../data/data.ts'
import { NO_PLAN, writtenPlan, type Plan } from './plan.ts'

export type StartDeps = {
  readonly data: Pick<Data, 'commit'>
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
}

export type StartInput = {
  readonly account: string
  readonly present?: readonly PersonId[]
  readonly bailOut?: string
  readonly plan?: Plan
  /** Written beforehand: the conversation has not begun. */
  readonly isLater?: boolean
  /** People met for the first time, written together with the note. */
  readonly newPeople?: readonly Edit[]
}

/** The id of the new note; its page is `/live/<id>`. */
export async function startInterview(
  { data, now, newId }: StartDeps,
  { account, present = [], bailOut = '', plan = NO_PLAN, isLater = false, newPeople = [] }: StartInput,
): Promise<Result<NoteId, WriteFailure | InvalidField>> {
  const startedAt = now()
  const id = noteId.parse(newId())
  const made = createNote(id, {
    day: dayOf(startedAt),
    startedAt: isLater ? null : startedAt,
    bailOut,
    ...writtenPlan(plan),
    present: Object.fromEntries(present.map((person) => [person, true])),
  })
  if (!made.ok) return made
  const written = await data.commit({ account, edits: [...newPeople, made.value] })
  // Stored without its journal line is stored: the frame's bar says what is missing.
  return written.ok || written.error.type === 'notJournalled' ? ok(id) : written
}
