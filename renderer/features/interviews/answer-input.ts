/** From what happened in the conversation to the observation that records it. */
import { createObservation } from '../../../shared/domain/constructors.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type {
  InitiativeId,
  NoteId,
  ObservationId,
  PersonId,
  ValueStepId,
} from '../../../shared/domain/ids.ts'
import type { answersWithoutValue, EvidenceKind, Subject } from '../../../shared/domain/observation.ts'
import { quote } from '../../../shared/domain/quotation-anchor.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { err } from '../../../shared/result.ts'
import type { TextRange } from './quoted-range.ts'

export type GivenAnswer =
  | { readonly option: string }
  | { readonly without: (typeof answersWithoutValue)[number] }

export type AnswerInput = {
  readonly question: Question
  readonly answer: GivenAnswer
  readonly kind: EvidenceKind
  /** Whose opinion it is. Left out of what is seen, read or inferred. */
  readonly speaker: PersonId | null
  /** For `reported`: who told us. */
  readonly reportedBy: PersonId | null
  readonly note: { readonly id: NoteId; readonly day: Day; readonly text: string }
  /** The words it rests on; null where it rests on none. */
  readonly words: TextRange | null
  readonly mainInitiative: InitiativeId | null
  /** For a question about people: whom it is about. */
  readonly person: PersonId | null
  /** For a question about steps of the value path: which. */
  readonly step: ValueStepId | null
}

export type RecordedWhen = { readonly recordedAt: number; readonly recorder: string }

/** Whether an answer of this kind is somebody's: what was seen, read or inferred has no speaker. */
export function hasSpeaker(kind: EvidenceKind): boolean {
  return kind === 'said' || kind === 'reported'
}

/**
 * What the answer is about: the main initiative where the question prefers one and there is one; the person or step of a
 * question about such, null where that is missing.
 */
export function subjectOf({
  question,
  mainInitiative,
  person,
  step,
}: Pick<AnswerInput, 'question' | 'mainInitiative' | 'person' | 'step'>): Subject | null {
  switch (question.subjects[0]) {
    case 'person':
      return person === null ? null : { kind: 'person', id: person }
    case 'valueStep':
      return step === null ? null : { kind: 'valueStep', id: step }
    case 'initiative':
      return mainInitiative === null ? { kind: 'account' } : { kind: 'initiative', id: mainInitiative }
    default:
      return { kind: 'account' }
  }
}

/** The edit that records the answer. */
export function answerToEdit(
  id: ObservationId,
  input: AnswerInput,
  { recordedAt, recorder }: RecordedWhen,
): ReturnType<typeof createObservation> {
  const { question, answer, kind, speaker, reportedBy, note, words } = input
  const subject = subjectOf(input)
  if (subject === null) return err({ type: 'invalid', field: 'subject', message: 'about nobody' })
  return createObservation(id, {
    question: question.id,
    subject,
    answer,
    kind,
    speaker: hasSpeaker(kind) ? speaker : null,
    reportedBy: kind === 'reported' ? reportedBy : null,
    day: note.day,
    recordedAt,
    recorder,
    note: note.id,
    quotation: words === null ? null : quote(note.text, words.from, words.to),
  })
}
