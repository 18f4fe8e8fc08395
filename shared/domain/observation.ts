/** An observation, the unit of truth: one answer to one question about one subject, and how we know it. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { initiativeId, noteId, observationId, personId, valueStepId } from './ids.ts'
import { line, text } from './text.ts'

/** How we know it, in the order of `MODEL.md`. */
export const evidenceKinds = ['said', 'seen', 'document', 'reported', 'inferred'] as const
export const evidenceKind = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof evidenceKind>

/** Answers that were asked for and carry no value. */
export const answersWithoutValue = ['dontKnow', 'declined', 'notApplicable'] as const

export const answer = z.union([
  z.looseObject({ option: z.string().min(1).max(80) }),
  z.looseObject({ without: z.enum(answersWithoutValue) }),
])

/** What the answer is about. Kinds of newer versions are carried and not counted. */
export const subject = z.union([
  z.looseObject({ kind: z.literal('account') }),
  z.looseObject({ kind: z.literal('initiative'), id: initiativeId }),
  z.looseObject({ kind: z.literal('person'), id: personId }),
  z.looseObject({ kind: z.literal('valueStep'), id: valueStepId }),
  z.looseObject({ kind: z.string().min(1).max(40) }),
])
export type Subject = z.infer<typeof subject>

/** W3C Web Annotation text-quote selector: the words, and what stands around them in the note. */
export const quotation = z.looseObject({
  exact: z.string().min(1).max(5_000),
  prefix: z.string().max(200).default(''),
  suffix: z.string().max(200).default(''),
})
export type Quotation = z.infer<typeof quotation>

export const observationFields = z.looseObject({
  question: z.string().min(1).max(80),
  subject,
  answer,
  /** Whose opinion it is; null where nobody in particular holds it (`inferred`, most documents). */
  speaker: personId.nullable().default(null),
  /** For `reported`: who told us. */
  reportedBy: personId.nullable().default(null),
  kind: evidenceKind,
  /** The day it was said, seen or written. */
  day,
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  /** Who recorded it, as they call themselves. */
  recorder: line,
  note: noteId.nullable().default(null),
  quotation: quotation.nullable().default(null),
  /** The document or the place where it was seen, in words. */
  source: line.default(''),
  remark: text.default(''),
})

export type ObservationFields = z.infer<typeof observationFields>
export type Observation = { id: z.infer<typeof observationId> } & ObservationFields
