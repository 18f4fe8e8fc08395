/** An account: the customer, or prospect, whose picture is kept. */
import { z } from '../zod.ts'
import { accountId } from './ids.ts'
import { line, name, text } from './text.ts'

export const accountFields = z.looseObject({
  name,
  sector: line.default(''),
  about: text.default(''),
})

export type AccountFields = z.infer<typeof accountFields>
export type Account = { id: z.infer<typeof accountId> } & AccountFields
