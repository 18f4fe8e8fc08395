/** What the form for an answer about an initiative holds, what is missing in it, and the observation it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { initiativeId, observationId, personId } from '../../../shared/domain/ids.ts'
import { answersWithoutValue, type EvidenceKind } from '../../../shared/domain/observation.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { err, type Result } from '../../../shared/result.ts'

export type AnswerDraft = {
  /** `option:<id>` or `without:<id>`; null while nothing is chosen. */
  readonly answer: string | null
  readonly kind: EvidenceKind
  readonly speaker: string | null
  /** For hearsay: who told us. */
  readonly reportedBy: string | null
  readonly day: string
  readonly source: string
}

export type MissingInAnswer = 'answer' | 'speaker' | 'day'

export function emptyAnswer(today: Day): AnswerDraft {
  return { answer: null, kind: 'said', speaker: null, reportedBy: null, day: today, source: '' }
}

/** What people say has a speaker; what was seen may be seen of somebody; papers and conclusions are nobody's own words. */
export function speakerOf(kind: EvidenceKind): 'needed' | 'possible' | 'none' {
  if (kind === 'said' || kind === 'reported') return 'needed'
  return kind === 'seen' ? 'possible' : 'none'
}

/** `today`: nothing can be recorded of a later day. */
export function missingInAnswer(draft: AnswerDraft, today: Day): readonly MissingInAnswer[] {
  const missing: MissingInAnswer[] = []
  if (answerOf(draft.answer) === null) missing.push('answer')
  if (speakerOf(draft.kind) === 'needed' && draft.speaker === null) missing.push('speaker')
  if (!daySchema.safeParse(draft.day).success || draft.day > today) missing.push('day')
  return missing
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
  const [parsedId, initiative, day] = [
    observationId.safeParse(id),
    initiativeId.safeParse(about.initiative),
    daySchema.safeParse(draft.day),
  ]
  const answer = answerOf(draft.answer)
  if (!parsedId.success || !initiative.success || !day.success || answer === null) {
    return err({ type: 'invalid', field: 'answer', message: 'not complete' })
  }
  const speaker = speakerOf(draft.kind) === 'none' ? null : draft.speaker
  return createObservation(parsedId.data, {
    question: about.question,
    subject: { kind: 'initiative', id: initiative.data },
    answer,
    kind: draft.kind,
    speaker: personId.safeParse(speaker).data ?? null,
    reportedBy: draft.kind === 'reported' ? (personId.safeParse(draft.reportedBy).data ?? null) : null,
    day: day.data,
    recordedAt: by.recordedAt,
    recorder: by.recorder,
    source: draft.kind === 'seen' || draft.kind === 'document' ? draft.source.trim() : '',
  })
}
