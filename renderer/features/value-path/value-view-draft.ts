/** What the form of a view of the value holds, what is wrong with it, and the edit it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createValueView } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { noteId, personId, valueViewId } from '../../../shared/domain/ids.ts'
import type { MotiveReason } from '../../../shared/domain/motive.ts'
import type { Note } from '../../../shared/domain/note.ts'
import { quote } from '../../../shared/domain/quotation-anchor.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import type { ValueView, ValueViewSide } from '../../../shared/domain/value-view.ts'
import { err, type Result } from '../../../shared/result.ts'
import { changedFields } from '../../ui/use-record-fields.ts'
import { wrongUntil } from './motive-draft.ts'

export type ValueViewDraft = {
  readonly side: ValueViewSide
  /** A person's id; null for the customer as a whole. */
  readonly person: string | null
  readonly reason: MotiveReason | null
  readonly says: string
  readonly day: string
  /** The last day on which it held; empty while it does. */
  readonly until: string
  readonly note: string | null
  /** Words of the note; empty where none are quoted. */
  readonly words: string
}

export type WrongValueView = {
  readonly reason?: 'needReason'
  readonly day?: 'needDay'
  readonly until?: 'needDay' | 'endsBeforeItBegins'
  readonly words?: 'notInNote'
}

type Bodies = readonly Pick<Note, 'id' | 'body'>[]

export function emptyValueView(today: Day, person: string | null, side: ValueViewSide): ValueViewDraft {
  return { side, person, reason: null, says: '', day: today, until: '', note: null, words: '' }
}

export function draftOfValueView(view: ValueView): ValueViewDraft {
  const { side, person, reason, says, day, until, note, quotation } = view
  return { side, person, reason, says, day, until: until ?? '', note, words: quotation?.exact ?? '' }
}

/** Empty where everything fits. `today`: nothing is meant, said or seen on a later day. `before`: a quotation that stood once may stay. */
export function wrongInValueView(
  draft: ValueViewDraft,
  today: Day,
  notes: Bodies,
  before: ValueView | null,
): WrongValueView {
  const { reason, day, until } = draft
  const begins = daySchema.safeParse(day).success
  const wrongEnd = until === '' ? undefined : wrongUntil(until, begins ? day : '')
  return {
    ...(reason === null ? { reason: 'needReason' } : {}),
    ...(!begins || day > today ? { day: 'needDay' } : {}),
    ...(wrongEnd === undefined ? {} : { until: wrongEnd }),
    ...(quotationOf(draft, notes, before) === undefined ? { words: 'notInNote' } : {}),
  }
}

/** Null where nothing is quoted; undefined where the words do not stand in the note. */
function quotationOf({ note, words }: ValueViewDraft, notes: Bodies, before: ValueView | null) {
  const quoted = words.trim()
  if (note === null || quoted === '') return null
  if (before !== null && before.note === note && before.quotation?.exact === quoted) return before.quotation
  const body = notes.find(({ id }) => id === note)?.body ?? ''
  const from = body.indexOf(quoted)
  return from === -1 ? undefined : quote(body, from, from + quoted.length)
}

export function valueViewToEdit(
  id: string,
  draft: ValueViewDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
  notes: Bodies,
  before: ValueView | null,
): Result<Edit, InvalidField> {
  const [parsed, day] = [valueViewId.safeParse(id), daySchema.safeParse(draft.day)]
  const quotation = quotationOf(draft, notes, before)
  if (!parsed.success || !day.success || draft.reason === null || quotation === undefined) {
    return err({ type: 'invalid', field: 'reason', message: 'not complete' })
  }
  const wanted = {
    side: draft.side,
    person: personId.safeParse(draft.person).data ?? null,
    reason: draft.reason,
    says: draft.says.trim(),
    day: day.data,
    until: daySchema.safeParse(draft.until).data ?? null,
    note: noteId.safeParse(draft.note).data ?? null,
  }
  const made = createValueView(parsed.data, { ...wanted, quotation, ...by })
  if (!made.ok || before === null) return made
  const kept = quotation === before.quotation
  return {
    ok: true,
    value: {
      ...made.value,
      set: { ...changedFields(before, wanted), ...(kept ? {} : { quotation: anchor(quotation) }) },
    },
  }
}

function anchor(
  quotation: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null,
) {
  if (quotation === null) return null
  const { exact, prefix, suffix } = quotation
  return { exact, prefix, suffix }
}
