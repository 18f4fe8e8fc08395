/** What the form of an intervention holds, what is wrong with it, the edit it comes to, and the trade that frees a step from its policy. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createIntervention } from '../../../shared/domain/constructors.ts'
import { addDays, day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { interventionId, valueStepId } from '../../../shared/domain/ids.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { err, type Result } from '../../../shared/result.ts'
import { changedFields } from '../../ui/use-record-fields.ts'

/** How long the trade holds where nobody said otherwise: long enough to be seen in the readings. Ours. */
export const TRADE_DAYS = 180

export type InterventionDraft = {
  readonly name: string
  readonly from: string
  /** The last day; empty where it goes on, or was done at once. */
  readonly until: string
  /** A step's id; null where it was meant for none in particular. */
  readonly step: string | null
  readonly expects: string
  readonly about: string
}

export type WrongIntervention = {
  readonly name?: 'needName'
  readonly from?: 'needDay'
  readonly until?: 'needDay' | 'endsBeforeItBegins'
}

export function emptyIntervention(today: Day, step: string | null): InterventionDraft {
  return { name: '', from: today, until: '', step, expects: '', about: '' }
}

/** More to use, for a while in which nothing is charged: `words` say it in the language of the interface. */
export function tradeDraft(
  today: Day,
  step: string,
  words: { readonly name: string; readonly expects: string },
): InterventionDraft {
  return { ...emptyIntervention(today, step), ...words, until: addDays(today, TRADE_DAYS - 1) }
}

export function draftOfIntervention(intervention: Intervention): InterventionDraft {
  const { name, from, until, step, expects, about } = intervention
  return { name, from, until: until ?? '', step, expects, about }
}

/** Empty where everything fits. It may begin on a day to come: a trade is agreed before it holds. */
export function wrongInIntervention({ name, from, until }: InterventionDraft): WrongIntervention {
  const begins = daySchema.safeParse(from).success
  const ends = until === '' || daySchema.safeParse(until).success
  const wrongEnd = !ends
    ? 'needDay'
    : until !== '' && begins && until < from
      ? 'endsBeforeItBegins'
      : undefined
  return {
    ...(name.trim() === '' ? { name: 'needName' } : {}),
    ...(begins ? {} : { from: 'needDay' }),
    ...(wrongEnd === undefined ? {} : { until: wrongEnd }),
  }
}

export function interventionToEdit(
  id: string,
  draft: InterventionDraft,
  before: Intervention | null,
): Result<Edit, InvalidField> {
  const [parsed, from] = [interventionId.safeParse(id), daySchema.safeParse(draft.from)]
  if (!parsed.success || !from.success)
    return err({ type: 'invalid', field: 'from', message: 'not complete' })
  const wanted = {
    name: draft.name.trim(),
    from: from.data,
    until: daySchema.safeParse(draft.until).data ?? null,
    step: valueStepId.safeParse(draft.step).data ?? null,
    expects: draft.expects.trim(),
    about: draft.about,
  }
  const made = createIntervention(parsed.data, wanted)
  if (!made.ok || before === null) return made
  return { ok: true, value: { ...made.value, set: changedFields(before, wanted) } }
}
