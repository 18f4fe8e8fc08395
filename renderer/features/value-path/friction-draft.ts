/** What the form for an answer about a step's friction holds, what is missing in it, and the observation it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { observationId, personId, valueStepId } from '../../../shared/domain/ids.ts'
import type { EvidenceKind } from '../../../shared/domain/observation.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { err, type Result } from '../../../shared/result.ts'

/** Chosen where somebody was asked and did not know. */
export const DONT_KNOW = 'dontKnow'

export type FrictionDraft = {
  /** An option of the question, or `DONT_KNOW`; null while nothing is chosen. */
  readonly answer: string | null
  readonly kind: EvidenceKind
  readonly speaker: string | null
  /** For hearsay: who told us. */
  readonly reportedBy: string | null
  readonly day: string
  readonly source: string
}

export type MissingFriction = 'answer' | 'speaker' | 'day'

export function emptyFriction(today: Day): FrictionDraft {
  return { answer: null, kind: 'said', speaker: null, reportedBy: null, day: today, source: '' }
}

/** The question that says how much friction a step has; undefined where none is asked any more. */
export function frictionQuestion(catalogue: Catalogue): Question | undefined {
  return [...catalogue.questions.values()].find(
    ({ friction, retired }) => friction === true && retired !== true,
  )
}

/** What people say has a speaker; what was seen may be seen of somebody; papers and conclusions are nobody's own words. */
export function speakerOf(kind: EvidenceKind): 'needed' | 'possible' | 'none' {
  if (kind === 'said' || kind === 'reported') return 'needed'
  return kind === 'seen' ? 'possible' : 'none'
}

/** `today`: nothing can be recorded of a later day. */
export function missingInFriction(draft: FrictionDraft, today: Day): readonly MissingFriction[] {
  const missing: MissingFriction[] = []
  if (draft.answer === null) missing.push('answer')
  if (speakerOf(draft.kind) === 'needed' && draft.speaker === null) missing.push('speaker')
  if (!daySchema.safeParse(draft.day).success || draft.day > today) missing.push('day')
  return missing
}

export function frictionToEdit(
  id: string,
  about: { readonly step: string; readonly question: string },
  draft: FrictionDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
): Result<Edit, InvalidField> {
  const [parsedId, step, day] = [
    observationId.safeParse(id),
    valueStepId.safeParse(about.step),
    daySchema.safeParse(draft.day),
  ]
  if (!parsedId.success || !step.success || !day.success || draft.answer === null) {
    return err({ type: 'invalid', field: 'answer', message: 'not complete' })
  }
  const speaker = speakerOf(draft.kind) === 'none' ? null : draft.speaker
  return createObservation(parsedId.data, {
    question: about.question,
    subject: { kind: 'valueStep', id: step.data },
    answer: draft.answer === DONT_KNOW ? { without: DONT_KNOW } : { option: draft.answer },
    kind: draft.kind,
    speaker: personId.safeParse(speaker).data ?? null,
    reportedBy: draft.kind === 'reported' ? (personId.safeParse(draft.reportedBy).data ?? null) : null,
    day: day.data,
    recordedAt: by.recordedAt,
    recorder: by.recorder,
    source: draft.kind === 'seen' || draft.kind === 'document' ? draft.source.trim() : '',
  })
}
