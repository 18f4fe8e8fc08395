/** Looking back (S4): where a past customer, or one of their initiatives, would have fitted, and what we would do differently. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { initiativeId, retrospectiveId } from './ids.ts'
import { line, text } from './text.ts'

const placed = z.number().min(0).max(1)

export const steeredStates = ['yes', 'partly', 'no'] as const

export const retrospectiveFields = z.looseObject({
  /** Null where it is about the account as a whole. */
  initiative: initiativeId.nullable().default(null),
  /** The day that is looked back on: when it began, or when it could still be steered. */
  day,
  /** Goal clarity and priority as we see them now, 0 to 1, placed by hand; null where we cannot say. */
  clarity: placed.nullable().default(null),
  priority: placed.nullable().default(null),
  /** Whether we were able to steer them to success; null where nobody has said. */
  steered: z.enum(steeredStates).nullable().default(null),
  happened: text.default(''),
  differently: text.default(''),
  /** What we would do again. */
  again: text.default(''),
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  recorder: line,
})

export type RetrospectiveFields = z.infer<typeof retrospectiveFields>
export type Retrospective = { id: z.infer<typeof retrospectiveId> } & RetrospectiveFields
