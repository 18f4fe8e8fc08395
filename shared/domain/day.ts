/** UTC calendar days (`2026-05-29`) and the whole days between them. The scoring model knows no finer time. */
import { z } from '../zod.ts'

export const MILLISECONDS_PER_DAY = 86_400_000

export const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text <= '2999-12-31', 'a day between 1900 and 2999')
  .brand<'Day'>()
export type Day = z.infer<typeof day>

/** The UTC calendar day of a moment. `milliseconds`: since 1970, UTC. Throws on a moment outside 1900 to 2999. */
export function dayOf(milliseconds: number): Day {
  return day.parse(new Date(milliseconds).toISOString().slice(0, 10))
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY)
}

/** The day `count` whole days after `start`; earlier where `count` is negative. */
export function addDays(start: Day, count: number): Day {
  return dayOf(Date.parse(start) + count * MILLISECONDS_PER_DAY)
}
