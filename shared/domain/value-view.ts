/** A view of the value (S2): what we intend it to be worth to somebody, what they say it is, or what we saw it be. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { noteId, personId, valueViewId } from './ids.ts'
import { motiveReasons } from './motive.ts'
import { quotation } from './observation.ts'
import { line, text } from './text.ts'

export const valueViewSides = ['intended', 'perceived', 'seen'] as const

export const valueViewFields = z.looseObject({
  side: z.enum(valueViewSides),
  /** For whom; null where it is the customer's as a whole. */
  person: personId.nullable().default(null),
  /** What sort of value it is, so that the sides can be held against each other. */
  reason: z.enum(motiveReasons),
  /** In words: "quick answers before a client meeting". */
  says: text.default(''),
  /** The day it was meant, said or seen. */
  day,
  /** The last day on which it held; null while it does. */
  until: day.nullable().default(null),
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  recorder: line,
  note: noteId.nullable().default(null),
  quotation: quotation.nullable().default(null),
})

export type ValueViewSide = (typeof valueViewSides)[number]
export type ValueViewFields = z.infer<typeof valueViewFields>
export type ValueView = { id: z.infer<typeof valueViewId> } & ValueViewFields
