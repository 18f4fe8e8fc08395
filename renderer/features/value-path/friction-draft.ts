/** What the form for an answer about a step's friction holds, what is missing in it, and the observation it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { observationId, valueStepId } from '../../../shared/domain/ids.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { err, type Result } from '../../../shared/result.ts'
import {
  emptyEvidence,
  evidenceFacts,
  missingEvidence,
  type EvidenceDraft,
  type MissingEvidence,
} from '../../ui/evidence-draft.ts'

/** Chosen where somebody was asked and did not know. */
export const DONT_KNOW = 'dontKnow'

export type FrictionDraft = EvidenceDraft & {
  /** An option of the question, or `DONT_KNOW`; null while nothing is chosen. */
  readonly answer: string | null
}

export type MissingFriction = 'answer' | MissingEvidence

export function emptyFriction(today: Day): FrictionDraft {
  return { answer: null, ...emptyEvidence(today) }
}

/** The question that says how much friction a step has; undefined where none is asked any more. */
export function frictionQuestion(catalogue: Catalogue): Question | undefined {
  return [...catalogue.questions.values()].find(
    ({ friction, retired }) => friction === true && retired !== true,
  )
}

/** `today`: nothing can be recorded of a later day. */
export function missingInFriction(draft: FrictionDraft, today: Day): readonly MissingFriction[] {
  const missing = missingEvidence(draft, today)
  return draft.answer === null ? ['answer', ...missing] : missing
}

export function frictionToEdit(
  id: string,
  about: { readonly step: string; readonly question: string },
  draft: FrictionDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
): Result<Edit, InvalidField> {
  const [parsedId, step] = [observationId.safeParse(id), valueStepId.safeParse(about.step)]
  const evidence = evidenceFacts(draft)
  if (!parsedId.success || !step.success || evidence === null || draft.answer === null) {
    return err({ type: 'invalid', field: 'answer', message: 'not complete' })
  }
  return createObservation(parsedId.data, {
    question: about.question,
    subject: { kind: 'valueStep', id: step.data },
    answer: draft.answer === DONT_KNOW ? { without: DONT_KNOW } : { option: draft.answer },
    ...evidence,
    recordedAt: by.recordedAt,
    recorder: by.recorder,
  })
}
