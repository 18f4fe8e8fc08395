/** What the form for an answer about an initiative holds, what is missing in it, and the observation it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { initiativeId, observationId } from '../../../shared/domain/ids.ts'
import { answersWithoutValue } from '../../../shared/domain/observation.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { err, type Result } from '../../../shared/result.ts'
import {
  emptyEvidence,
  evidenceFacts,
  missingEvidence,
  type EvidenceDraft,
  type MissingEvidence,
} from '../../ui/evidence-draft.ts'

export type AnswerDraft = EvidenceDraft & {
  /** `option:<id>` or `without:<id>`; null while nothing is chosen. */
  readonly answer: string | null
}

export type MissingInAnswer = 'answer' | MissingEvidence

export function emptyAnswer(today: Day): AnswerDraft {
  return { answer: null, ...emptyEvidence(today) }
}

/** `today`: nothing can be recorded of a later day. */
export function missingInAnswer(draft: AnswerDraft, today: Day): readonly MissingInAnswer[] {
  const missing = missingEvidence(draft, today)
  return answerOf(draft.answer) === null ? ['answer', ...missing] : missing
}

function answerOf(chosen: string | null) {
  const [kind, id = ''] = (chosen ?? '').split(':')
  const without = answersWithoutValue.find((one) => kind === 'without' && one === id)
  if (without !== undefined) return { without }
  return kind === 'option' && id !== '' ? { option: id } : null
}

export function answerToEdit(
  id: string,
  about: { readonly initiative: string; readonly question: string },
  draft: AnswerDraft,
  by: { readonly recorder: string; readonly recordedAt: number },
): Result<Edit, InvalidField> {
  const [parsedId, initiative] = [observationId.safeParse(id), initiativeId.safeParse(about.initiative)]
  const evidence = evidenceFacts(draft)
  const answer = answerOf(draft.answer)
  if (!parsedId.success || !initiative.success || evidence === null || answer === null) {
    return err({ type: 'invalid', field: 'answer', message: 'not complete' })
  }
  return createObservation(parsedId.data, {
    question: about.question,
    subject: { kind: 'initiative', id: initiative.data },
    answer,
    ...evidence,
    recordedAt: by.recordedAt,
    recorder: by.recorder,
  })
}
