/** An intervention (S2): something we or they did so that use would change, to be seen beside the readings before and after. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { interventionId, valueStepId } from './ids.ts'
import { name, text } from './text.ts'

export const interventionFields = z
  .looseObject({
    /** "Extra hours, no chargeback for six months". */
    name,
    from: day,
    /** The last day; null where it goes on, or was done at once. */
    until: day.nullable().default(null),
    /** The step that it was to ease; null where it was meant for none in particular. */
    step: valueStepId.nullable().default(null),
    /** What we expected of it. */
    expects: text.default(''),
    about: text.default(''),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })

export type InterventionFields = z.infer<typeof interventionFields>
export type Intervention = { id: z.infer<typeof interventionId> } & InterventionFields
