/** What the form for an answer holds, from and to an observation, and what is still missing in it. */
import { json, type Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { observationId, personId } from '../../../shared/domain/ids.ts'
import {
  answersWithoutValue,
  type EvidenceKind,
  type Observation,
} from '../../../shared/domain/observation.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { sameJson } from '../../../shared/json.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { missingEvidence, speakerRole } from '../../ui/evidence-draft.ts'
import { ACCOUNT, subjectKey, subjectOfKey, type SubjectKey } from './answer-subject.ts'

export type AnswerDraft = {
  readonly question: string | null
  /** `option:<id>` or `without:<id>`; null while nothing is chosen. */
  readonly answer: string | null
  /** What it is about; null while that is not chosen. */
  readonly subject: SubjectKey | null
  readonly kind: EvidenceKind
  readonly speaker: string | null
  readonly reportedBy: string | null
  readonly day: string
  readonly source: string
  readonly remark: string
}

export type Missing = 'question' | 'answer' | 'subject' | 'speaker' | 'day'

export function emptyDraft(
  today: Day,
  question: string | null,
  speaker: string | null,
  subject: SubjectKey | null = ACCOUNT,
): AnswerDraft {
  return {
    question,
    answer: null,
    subject,
    kind: 'said',
    speaker,
    reportedBy: null,
    day: today,
    source: '',
    remark: '',
  }
}

export function draftOf(observation: Observation): AnswerDraft {
  const { answer } = observation
  const option = 'option' in answer && typeof answer.option === 'string' ? `option:${answer.option}` : null
  const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
  return {
    question: observation.question,
    answer: without === undefined ? option : `without:${without}`,
    subject: subjectKey(observation.subject),
    kind: observation.kind,
    speaker: observation.speaker,
    reportedBy: observation.reportedBy,
    day: observation.day,
    source: observation.source,
    remark: observation.remark,
  }
}

/** `today`: nothing can be recorded of a later day. */
export function missingIn(draft: AnswerDraft, today: Day): readonly Missing[] {
  const missing: Missing[] = []
  if (draft.question === null) missing.push('question')
  if (draft.answer === null) missing.push('answer')
  if (draft.subject === null) missing.push('subject')
  return [...missing, ...missingEvidence(draft, today)]
}

/** Who records and when; of a correction, what stood there before, whose quotation and note are kept. */
export type RecordedBy = { readonly recorder: string; readonly recordedAt: number }

export function draftToEdit(
  id: string,
  draft: AnswerDraft,
  by: RecordedBy,
  before: Observation | null,
): Result<Edit, InvalidField> {
  const speaker = speakerRole(draft.kind) === 'none' ? null : draft.speaker
  const parsedDay = daySchema.safeParse(draft.day)
  const parsedId = observationId.safeParse(id)
  if (!parsedDay.success || !parsedId.success || draft.question === null) {
    return err({ type: 'invalid', field: 'question', message: 'not complete' })
  }
  const subject = subjectOfKey(draft.subject) ?? before?.subject ?? { kind: ACCOUNT }
  const made = createObservation(parsedId.data, {
    question: draft.question,
    subject,
    answer: answerOf(draft.answer ?? ''),
    kind: draft.kind,
    speaker: personId.safeParse(speaker).data ?? null,
    reportedBy: draft.kind === 'reported' ? (personId.safeParse(draft.reportedBy).data ?? null) : null,
    day: parsedDay.data,
    recordedAt: before?.recordedAt ?? by.recordedAt,
    recorder: before?.recorder ?? by.recorder,
    note: before?.note ?? null,
    quotation: before?.quotation ?? null,
    source: draft.source.trim(),
    remark: draft.remark.trim(),
  })
  return made.ok && before !== null ? ok(onlyChanged(made.value, before)) : made
}

function answerOf(chosen: string) {
  const [sort, ...rest] = chosen.split(':')
  const value = rest.join(':')
  const without = answersWithoutValue.find((one) => sort === 'without' && one === value)
  return without === undefined ? { option: value } : { without }
}

/** A correction writes only what is different: everything else keeps its author. */
function onlyChanged(edit: Edit, before: Observation): Edit {
  const old: Readonly<Record<string, unknown>> = before
  const set = Object.entries(edit.set).filter(
    ([field, value]) => !sameJson(value, json.safeParse(old[field]).data ?? null),
  )
  return { ...edit, set: Object.fromEntries(set) }
}
