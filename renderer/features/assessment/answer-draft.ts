/** What the form for an answer holds, from and to an observation, and what is still missing in it. */
import { json, type Edit } from '../../../shared/changes/change.ts'
import { createObservation } from '../../../shared/domain/constructors.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { initiativeId, observationId, personId } from '../../../shared/domain/ids.ts'
import { subjectInitiative } from '../../../shared/domain/live-records.ts'
import {
  answersWithoutValue,
  type EvidenceKind,
  type Observation,
} from '../../../shared/domain/observation.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { questionById } from '../../../shared/instruments/catalogue.ts'
import { sameJson } from '../../../shared/json.ts'
import { err, ok, type Result } from '../../../shared/result.ts'

export type AnswerDraft = {
  readonly question: string | null
  /** `option:<id>` or `without:<id>`; null while nothing is chosen. */
  readonly answer: string | null
  /** The id of an initiative, or null for the account. */
  readonly initiative: string | null
  readonly kind: EvidenceKind
  readonly speaker: string | null
  readonly reportedBy: string | null
  readonly day: string
  readonly source: string
  readonly remark: string
}

export type Missing = 'question' | 'answer' | 'speaker' | 'day'

export function emptyDraft(
  today: Day,
  question: string | null,
  speaker: string | null,
  mainInitiative: string | null,
): AnswerDraft {
  const prefersInitiative = question !== null && questionById(question)?.subjects[0] === 'initiative'
  return {
    question,
    answer: null,
    initiative: prefersInitiative ? mainInitiative : null,
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
    initiative: subjectInitiative(observation.subject),
    kind: observation.kind,
    speaker: observation.speaker,
    reportedBy: observation.reportedBy,
    day: observation.day,
    source: observation.source,
    remark: observation.remark,
  }
}

/** What is said of somebody, and by whom: who may stand as a speaker depends on how we know. */
export function speakerRole(kind: EvidenceKind): 'needed' | 'possible' | 'none' {
  if (kind === 'said' || kind === 'reported') return 'needed'
  return kind === 'seen' ? 'possible' : 'none'
}

/** `today`: nothing can be recorded of a later day. */
export function missingIn(draft: AnswerDraft, today: Day): readonly Missing[] {
  const missing: Missing[] = []
  if (draft.question === null) missing.push('question')
  if (draft.answer === null) missing.push('answer')
  if (speakerRole(draft.kind) === 'needed' && draft.speaker === null) missing.push('speaker')
  if (!daySchema.safeParse(draft.day).success || draft.day > today) missing.push('day')
  return missing
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
  const initiative = initiativeId.safeParse(draft.initiative)
  const made = createObservation(parsedId.data, {
    question: draft.question,
    subject: initiative.success ? { kind: 'initiative', id: initiative.data } : { kind: 'account' },
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
