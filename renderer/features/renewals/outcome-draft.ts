/** How something ended, while it is being written: what the form holds, what is wrong with it, and the record it makes. */
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import type { Outcome, OutcomeFields, OutcomeKind } from '../../../shared/domain/outcome.ts'
import { err, ok, type Result } from '../../../shared/result.ts'

export type OutcomeDraft = {
  readonly name: string
  /** Null until it is chosen. */
  readonly kind: OutcomeKind | null
  readonly result: OutcomeFields['result'] | null
  /** `2026-05-29`; empty where none is set. */
  readonly day: string
  readonly goalsAchieved: OutcomeFields['goalsAchieved']
  readonly regret: OutcomeFields['regret']
  readonly highQuality: boolean | null
  readonly contract: OutcomeFields['contract']
  readonly initiative: OutcomeFields['initiative']
  readonly lesson: string
}

export function emptyOutcome(day: Day): OutcomeDraft {
  return {
    name: '',
    kind: null,
    result: null,
    day,
    goalsAchieved: null,
    regret: null,
    highQuality: null,
    contract: null,
    initiative: null,
    lesson: '',
  }
}

export function toOutcomeDraft(outcome: Outcome): OutcomeDraft {
  const { name, kind, result, day, goalsAchieved, regret, highQuality, contract, initiative, lesson } =
    outcome
  return { name, kind, result, day, goalsAchieved, regret, highQuality, contract, initiative, lesson }
}

/** The study is about deals that were done: only they can be of high quality or not. */
export function canBeJudged({ kind, result }: Pick<OutcomeDraft, 'kind' | 'result'>): boolean {
  return kind === 'deal' && result === 'completed'
}

export type OutcomeField = 'kind' | 'result' | 'day'
export type OutcomeErrors = { readonly [F in OutcomeField]?: OutcomeError }
export type OutcomeError = 'needKind' | 'needResult' | 'day' | 'future'

export type WantedOutcome = Omit<OutcomeDraft, 'kind' | 'result' | 'day'> & {
  readonly kind: OutcomeKind
  readonly result: OutcomeFields['result']
  readonly day: Day
}

/** `today`: what has not come yet has not ended yet. */
export function checkOutcome(
  draft: OutcomeDraft,
  today: Day,
): Result<WantedOutcome, { readonly type: 'invalid'; readonly fields: OutcomeErrors }> {
  const { kind, result } = draft
  const day = daySchema.safeParse(draft.day).data
  const errors: { [F in OutcomeField]?: OutcomeError } = {}
  if (kind === null) errors.kind = 'needKind'
  if (result === null) errors.result = 'needResult'
  if (day === undefined) errors.day = 'day'
  else if (day > today) errors.day = 'future'
  if (Object.keys(errors).length > 0 || kind === null || result === null || day === undefined) {
    return err({ type: 'invalid', fields: errors })
  }
  return ok({
    ...draft,
    name: draft.name.trim(),
    kind,
    result,
    day,
    highQuality: canBeJudged(draft) ? draft.highQuality : null,
  })
}
