/** What a consultant concludes: findings with their evidence, and labels of the model overridden with a reason. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { findingId, observationId, overrideId } from './ids.ts'
import { line, text } from './text.ts'

export const findingFields = z.looseObject({
  statement: text.refine((words) => words.trim() !== '', 'a statement'),
  soWhat: text.default(''),
  recommendation: text.default(''),
  /** Who takes it on, in words: it may be nobody of the account. */
  owner: line.default(''),
  /** Place in the list, ascending. */
  place: z.number().min(-1_000_000).max(1_000_000).default(0),
  /** The observations it rests on; each key merges on its own. */
  evidence: z.record(observationId, z.boolean()).default({}),
  /** The day it was drawn. */
  day,
})

/** Labels of the model that a person may overrule. */
export const overridable = ['quadrant', 'referenceClass', 'usageDiagnosis'] as const

/** Stands from `day` on, until a later one about the same label. The model's own label stays beside it. */
export const overrideFields = z.looseObject({
  of: z.enum(overridable),
  /** The id of the label that stands instead; null takes an earlier override back. */
  label: z.string().min(1).max(40).nullable(),
  reason: text.refine((words) => words.trim() !== '', 'a reason'),
  day,
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  recorder: line,
})

export type Overridable = (typeof overridable)[number]
export type FindingFields = z.infer<typeof findingFields>
export type Finding = { id: z.infer<typeof findingId> } & FindingFields
export type OverrideFields = z.infer<typeof overrideFields>
export type Override = { id: z.infer<typeof overrideId> } & OverrideFields
