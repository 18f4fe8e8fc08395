/** A relation between two people (S1a): whom somebody serves, and who decides for, informs or influences whom. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { noteId, personId, relationId } from './ids.ts'
import { quotation } from './observation.ts'
import { line, text } from './text.ts'

/** Each read from `from` to `to`: "Osei serves Wirth". Only `conflictsWith` says the same in both directions. */
export const relationSorts = [
  'serves',
  'decidesFor',
  'informs',
  'influences',
  'reportsTo',
  'conflictsWith',
] as const

export const relationFields = z
  .looseObject({
    from: personId,
    to: personId,
    sort: z.enum(relationSorts),
    /** In words; for `serves`, what they do with and for that person. */
    about: text.default(''),
    /** First and last day on which it held; null where nobody said, or while it does. */
    since: day.nullable().default(null),
    until: day.nullable().default(null),
    /** When it was recorded, milliseconds since 1970 UTC. */
    recordedAt: z.int().nonnegative(),
    recorder: line,
    note: noteId.nullable().default(null),
    quotation: quotation.nullable().default(null),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'the same person twice' })

export type RelationSort = (typeof relationSorts)[number]
export type RelationFields = z.infer<typeof relationFields>
export type Relation = { id: z.infer<typeof relationId> } & RelationFields
