/** A motive (S2): why somebody wants to do business with us, how we know it, and whether the belief behind it is true. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { motiveId, noteId, personId } from './ids.ts'
import { quotation } from './observation.ts'
import { line, text } from './text.ts'

/** What they want from it. The first is the one that use proves. */
export const motiveReasons = [
  'useValue',
  'reputation',
  'compliance',
  'relationship',
  'leverage',
  'other',
] as const
/** What we believe, what they say, what we saw. */
export const motiveViews = ['believed', 'said', 'seen'] as const
export const beliefStates = ['unverified', 'true', 'false'] as const

export const motiveFields = z.looseObject({
  reason: z.enum(motiveReasons),
  view: z.enum(motiveViews),
  /** Whose motive it is; null where it is the customer's as a whole. */
  person: personId.nullable().default(null),
  /** Outweighs the other motives of the same person. */
  main: z.boolean().default(false),
  /** The belief that the motive rests on, in words; empty where it rests on none. */
  belief: text.default(''),
  /** Only means something where there is a belief. */
  beliefIs: z.enum(beliefStates).default('unverified'),
  /** The day it was said, seen or concluded. */
  day,
  /** The last day on which it held; null while it does. */
  until: day.nullable().default(null),
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  recorder: line,
  note: noteId.nullable().default(null),
  quotation: quotation.nullable().default(null),
  remark: text.default(''),
})

export type MotiveReason = (typeof motiveReasons)[number]
export type MotiveView = (typeof motiveViews)[number]
export type MotiveFields = z.infer<typeof motiveFields>
export type Motive = { id: z.infer<typeof motiveId> } & MotiveFields
