/** What the form of a utilisation reading holds, what is wrong with it field by field, and the edit it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createReading } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { readingId } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { err, type Result } from '../../../shared/result.ts'
import { changedFields } from '../../ui/use-record-fields.ts'

export type ReadingDraft = {
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly used: number | null
  readonly entitled: number | null
  readonly source: string
  readonly remark: string
}

/** The most that a figure may be. */
const MOST = 1e12

export type WrongReading = {
  readonly from?: 'needDay'
  readonly to?: 'needDay' | 'endsBeforeItBegins' | 'notYet'
  readonly unit?: 'needUnit'
  readonly used?: 'needNumber' | 'belowZero' | 'tooLarge'
  readonly entitled?: 'needNumber' | 'notAboveZero' | 'tooLarge'
}

/** A new one counts the same thing as the newest that is there. */
export function emptyReading(today: Day, newest: Reading | undefined): ReadingDraft {
  return {
    from: '',
    to: today,
    unit: newest?.unit ?? '',
    used: null,
    entitled: null,
    source: newest?.source ?? '',
    remark: '',
  }
}

/** Empty where everything fits. `today`: use cannot be read of days to come. */
export function wrongInReading(draft: ReadingDraft, today: Day): WrongReading {
  const { from, to, unit, used, entitled } = draft
  const [begins, ends] = [daySchema.safeParse(from).success, daySchema.safeParse(to).success]
  const wrongEnd = !ends
    ? 'needDay'
    : begins && to < from
      ? 'endsBeforeItBegins'
      : to > today
        ? 'notYet'
        : undefined
  const wrongUsed =
    used === null ? 'needNumber' : used < 0 ? 'belowZero' : used > MOST ? 'tooLarge' : undefined
  const wrongEntitled =
    entitled === null
      ? 'needNumber'
      : entitled <= 0
        ? 'notAboveZero'
        : entitled > MOST
          ? 'tooLarge'
          : undefined
  return {
    ...(begins ? {} : { from: 'needDay' }),
    ...(wrongEnd === undefined ? {} : { to: wrongEnd }),
    ...(unit.trim() === '' ? { unit: 'needUnit' } : {}),
    ...(wrongUsed === undefined ? {} : { used: wrongUsed }),
    ...(wrongEntitled === undefined ? {} : { entitled: wrongEntitled }),
  }
}

export function readingToEdit(
  id: string,
  draft: ReadingDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
  before: Reading | null,
): Result<Edit, InvalidField> {
  const parsed = readingId.safeParse(id)
  const [from, to] = [daySchema.safeParse(draft.from), daySchema.safeParse(draft.to)]
  const { used, entitled } = draft
  if (!parsed.success || !from.success || !to.success || used === null || entitled === null) {
    return err({ type: 'invalid', field: 'from', message: 'not complete' })
  }
  const wanted = {
    from: from.data,
    to: to.data,
    unit: draft.unit.trim(),
    used,
    entitled,
    source: draft.source.trim(),
    remark: draft.remark,
  }
  const made = createReading(parsed.data, { ...wanted, ...by })
  if (!made.ok || before === null) return made
  return { ok: true, value: { ...made.value, set: changedFields(before, wanted) } }
}
