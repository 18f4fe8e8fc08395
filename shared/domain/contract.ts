/** A contract with the customer: until when it runs, and by when somebody must have given notice. */
import { z } from '../zod.ts'
import { addDays, day, daysBetween, type Day } from './day.ts'
import { contractId } from './ids.ts'
import { line, name, text } from './text.ts'

export const contractFields = z.looseObject({
  name,
  /** Per term, in `currency`; null where it is not known. */
  value: z.number().min(0).max(1e15).nullable().default(null),
  /** ISO 4217 code, or empty. */
  currency: z
    .string()
    .regex(/^([A-Z]{3})?$/, 'a currency code of three letters')
    .default(''),
  /** First day of the term; null where it is not known. */
  begins: day.nullable().default(null),
  /** The day on which it ends or renews. */
  renewsOn: day,
  /** Whole days before `renewsOn` by which notice must have been given; 0 where none is needed. */
  noticeDays: z.int().min(0).max(3_650).default(0),
  /** How notice is given: "letter to the registered office". */
  noticeMethod: line.default(''),
  /** Renews by itself unless somebody gives notice. */
  autoRenew: z.boolean().default(false),
  /** The last day, where it was ended; null while it runs. */
  endedOn: day.nullable().default(null),
  about: text.default(''),
})

export type ContractFields = z.infer<typeof contractFields>
export type Contract = { id: z.infer<typeof contractId> } & ContractFields

const FIRST_DAY = day.parse('1900-01-01')

/** The last day on which notice can be given; at the earliest the first of all days, however long the notice in a file. */
export function noticeDeadline({ renewsOn, noticeDays }: Pick<Contract, 'renewsOn' | 'noticeDays'>): Day {
  return addDays(renewsOn, -Math.min(noticeDays, daysBetween(FIRST_DAY, renewsOn)))
}
