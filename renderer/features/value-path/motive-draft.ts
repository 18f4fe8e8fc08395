/** What the form of a motive holds, what is wrong with it, and the edit it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createMotive } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { motiveId, noteId, personId } from '../../../shared/domain/ids.ts'
import type { beliefStates, Motive, MotiveReason, MotiveView } from '../../../shared/domain/motive.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { err, type Result } from '../../../shared/result.ts'
import { changedFields } from '../../ui/use-record-fields.ts'

export type BeliefState = (typeof beliefStates)[number]

export type MotiveDraft = {
  readonly reason: MotiveReason | null
  readonly view: MotiveView
  /** A person's id; null for the customer as a whole. */
  readonly person: string | null
  readonly main: boolean
  readonly belief: string
  readonly beliefIs: BeliefState
  readonly day: string
  /** The last day on which it held; empty while it does. */
  readonly until: string
  readonly note: string | null
  readonly remark: string
}

export type WrongMotive = {
  readonly reason?: 'needReason'
  readonly day?: 'needDay'
  readonly until?: 'needDay' | 'endsBeforeItBegins'
}

export function emptyMotive(today: Day, person: string | null, view: MotiveView): MotiveDraft {
  return {
    reason: null,
    view,
    person,
    main: false,
    belief: '',
    beliefIs: 'unverified',
    day: today,
    until: '',
    note: null,
    remark: '',
  }
}

export function draftOfMotive(motive: Motive): MotiveDraft {
  const { reason, view, person, main, belief, beliefIs, day, until, note, remark } = motive
  return { reason, view, person, main, belief, beliefIs, day, until: until ?? '', note, remark }
}

/** Empty where everything fits. `today`: nothing is said or seen on a later day. */
export function wrongInMotive(draft: MotiveDraft, today: Day): WrongMotive {
  const { reason, day, until } = draft
  const begins = daySchema.safeParse(day).success
  const wrongEnd = wrongUntil(until, begins ? day : '')
  return {
    ...(reason === null ? { reason: 'needReason' } : {}),
    ...(!begins || day > today ? { day: 'needDay' } : {}),
    ...(until === '' || wrongEnd === undefined ? {} : { until: wrongEnd }),
  }
}

/** What is wrong with the last day of a motive that holds since `since`. */
export function wrongUntil(until: string, since: string): WrongMotive['until'] {
  if (!daySchema.safeParse(until).success) return 'needDay'
  return until < since ? 'endsBeforeItBegins' : undefined
}

export function motiveToEdit(
  id: string,
  draft: MotiveDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
  before: Motive | null,
): Result<Edit, InvalidField> {
  const [parsed, day] = [motiveId.safeParse(id), daySchema.safeParse(draft.day)]
  if (!parsed.success || !day.success || draft.reason === null) {
    return err({ type: 'invalid', field: 'reason', message: 'not complete' })
  }
  const belief = draft.belief.trim()
  const wanted = {
    reason: draft.reason,
    view: draft.view,
    person: personId.safeParse(draft.person).data ?? null,
    main: draft.main,
    belief,
    beliefIs: belief === '' ? ('unverified' as const) : draft.beliefIs,
    day: day.data,
    until: daySchema.safeParse(draft.until).data ?? null,
    note: noteId.safeParse(draft.note).data ?? null,
    remark: draft.remark,
  }
  const made = createMotive(parsed.data, { ...wanted, ...by })
  if (!made.ok || before === null) return made
  return { ok: true, value: { ...made.value, set: changedFields(before, wanted) } }
}
