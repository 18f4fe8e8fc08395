/** A goal of an initiative, and who and how much time is committed to it (S4). */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { commitmentId, goalId, initiativeId, personId } from './ids.ts'
import { line, name, text } from './text.ts'

export const goalStates = ['open', 'met', 'missed'] as const

export const goalFields = z.looseObject({
  initiative: initiativeId,
  name,
  /** Place among the initiative's goals, ascending. */
  place: z.number().min(-1_000_000).max(1_000_000).default(0),
  /** What is measured, where it stood, and where it is to be: "days to onboard a depot", "21", "5". */
  measure: line.default(''),
  start: line.default(''),
  target: line.default(''),
  due: day.nullable().default(null),
  /** Who agreed to it, keyed by person; each key merges on its own. */
  agreedBy: z.record(personId, z.boolean()).default({}),
  state: z.enum(goalStates).default('open'),
  about: text.default(''),
})

/** A goal can be measured when it says what is measured and where it is to be. */
export function isMeasurable({ measure, target }: Pick<GoalFields, 'measure' | 'target'>): boolean {
  return measure.trim() !== '' && target.trim() !== ''
}

/** People and time committed beyond the purchase. */
export const commitmentFields = z
  .looseObject({
    initiative: initiativeId,
    /** "Two planners, Fridays". */
    name,
    /** Who, where it is somebody recorded. */
    person: personId.nullable().default(null),
    /** Working days a month, of all of them together; null where nobody said. */
    daysPerMonth: z.number().min(0).max(100_000).nullable().default(null),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    about: text.default(''),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })

export type GoalFields = z.infer<typeof goalFields>
export type Goal = { id: z.infer<typeof goalId> } & GoalFields
export type CommitmentFields = z.infer<typeof commitmentFields>
export type Commitment = { id: z.infer<typeof commitmentId> } & CommitmentFields
