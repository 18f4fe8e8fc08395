/** An initiative of the customer that our product is meant to serve, and which one is the main one from when on. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { initiativeId, mainInitiativeId } from './ids.ts'
import { name, text } from './text.ts'

export const initiativeFields = z.looseObject({
  name,
  goal: text.default(''),
  about: text.default(''),
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
