/** A person in an account, or a placeholder for somebody not met yet. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { personId } from './ids.ts'
import { line, name, text } from './text.ts'

export const personFields = z.looseObject({
  /** For a placeholder, what we call them until we know: "somebody in procurement". */
  name,
  role: line.default(''),
  department: line.default(''),
  placeholder: z.boolean().default(false),
  about: text.default(''),
  /** Whether losing this person would put the account at risk. */
  key: z.boolean().default(false),
  /** The day on which the person left; null while they are there. */
  leftOn: day.nullable().default(null),
})

export type PersonFields = z.infer<typeof personFields>
export type Person = { id: z.infer<typeof personId> } & PersonFields
