/** A utilisation reading (S2): how much was used in a period, beside what they were entitled to in that period. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { noteId, readingId } from './ids.ts'
import { line, text } from './text.ts'

const amount = z.number().min(0).max(1e12)

export const readingFields = z
  .looseObject({
    /** First and last day of the period, both within it. */
    from: day,
    to: day,
    /** What is counted, in the user's words: "analyst hours", "seats". */
    unit: line,
    used: amount,
    /** What they may use in this very period, in the same unit; above 0. */
    entitled: amount.positive(),
    /** When it was recorded, milliseconds since 1970 UTC. */
    recordedAt: z.int().nonnegative(),
    recorder: line,
    /** Where the figure comes from. */
    source: line.default(''),
    note: noteId.nullable().default(null),
    remark: text.default(''),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' })

export type ReadingFields = z.infer<typeof readingFields>
export type Reading = { id: z.infer<typeof readingId> } & ReadingFields
