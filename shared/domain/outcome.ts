/** An outcome: how a deal, a renewal or an initiative ended, judged by the customer and by a criterion of the user's own. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { contractId, initiativeId, outcomeId } from './ids.ts'
import { line, text } from './text.ts'

export const outcomeKinds = ['deal', 'renewal', 'initiative'] as const
export const outcomeResults = ['completed', 'lost', 'noDecision', 'abandoned'] as const

export const outcomeFields = z.looseObject({
  /** What ended, in words. */
  name: line.default(''),
  kind: z.enum(outcomeKinds),
  /** Abandoned: by us. */
  result: z.enum(outcomeResults),
  day,
  /** When it was recorded, milliseconds since 1970 UTC. */
  recordedAt: z.int().nonnegative(),
  recorder: line,
  /** Whether the customer judges the goals achieved. */
  goalsAchieved: z.enum(['yes', 'partly', 'no']).nullable().default(null),
  /** Whether the customer regrets it. */
  regret: z.enum(['none', 'some', 'much']).nullable().default(null),
  /** By the criterion that the user wrote down once; null where it was not judged. */
  highQuality: z.boolean().nullable().default(null),
  contract: contractId.nullable().default(null),
  initiative: initiativeId.nullable().default(null),
  /** What we would do differently. */
  lesson: text.default(''),
})

export type OutcomeKind = (typeof outcomeKinds)[number]
export type OutcomeFields = z.infer<typeof outcomeFields>
export type Outcome = { id: z.infer<typeof outcomeId> } & OutcomeFields
