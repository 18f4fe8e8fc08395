/** An initiative of the customer that our product is meant to serve, and which one is the main one from when on. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { initiativeId, mainInitiativeId } from './ids.ts'
import { line, name, text } from './text.ts'

/** How far the customer has come with it (S4): buying is the easy part, realising value comes last. */
export const journeyStages = ['considering', 'bought', 'rollingOut', 'inUse', 'valueSeen', 'ended'] as const

export const initiativeFields = z.looseObject({
  name,
  goal: text.default(''),
  /** What sort of undertaking it is: the id of a shipped one (`shared/experience`), or the user's words. */
  sort: line.default(''),
  /** Null where nobody has said. */
  stage: z.enum(journeyStages).nullable().default(null),
  /** Who agreed to the goal. */
  agreedBy: line.default(''),
  /** People and time committed beyond the purchase, in words: "two planners, Fridays". */
  committed: text.default(''),
  about: text.default(''),
  /** Its place among what the customer has going on, 1 first, and of how many; null where nobody has said. */
  rank: z.int().min(1).max(1_000).nullable().default(null),
  outOf: z.int().min(1).max(1_000).nullable().default(null),
})

/** From `from` on, `initiative` is the account's main one, until a later record says otherwise. */
export const mainInitiativeFields = z.looseObject({
  initiative: initiativeId,
  from: day,
})

export type InitiativeFields = z.infer<typeof initiativeFields>
export type Initiative = { id: z.infer<typeof initiativeId> } & InitiativeFields
export type MainInitiativeFields = z.infer<typeof mainInitiativeFields>
export type MainInitiative = { id: z.infer<typeof mainInitiativeId> } & MainInitiativeFields
