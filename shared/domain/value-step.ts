/**
 * A step of the value path (S2): on the way from the purchase to the benefit. How much friction it has is no field of it but
 * what observations about it say, so that it has a day, a voice and evidence like everything else that is claimed.
 */
import { z } from '../zod.ts'
import { personId, valueStepId } from './ids.ts'
import { line, name, text } from './text.ts'

export const valueStepFields = z.looseObject({
  name,
  /** Place on the path, ascending; equal places by name. */
  place: z.number().min(-1_000_000).max(1_000_000).default(0),
  /** Who looks after it; null where nobody recorded does. */
  owner: personId.nullable().default(null),
  /** The internal policy that applies there, in words: "departments are charged by the hour". */
  policy: line.default(''),
  /** What sets us apart from the alternatives at this step. */
  apart: text.default(''),
  about: text.default(''),
})

export type ValueStepFields = z.infer<typeof valueStepFields>
export type ValueStep = { id: z.infer<typeof valueStepId> } & ValueStepFields
