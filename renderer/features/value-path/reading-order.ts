/** The readings of use that had begun on a day, and the days that the diagnosis looks at. */
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { Reading } from '../../../shared/domain/reading.ts'

/** Whole days of the diagnosis's window, the day looked at among them. */
export const WINDOW_DAYS = 90

export function windowOf(asOf: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(asOf, 1 - WINDOW_DAYS), to: asOf }
}

/** The latest period first. */
export function readingsOn(readings: readonly Reading[], asOf: Day): readonly Reading[] {
  return readings
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from) || compare(a.unit, b.unit))
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** Where a bar of use ends and its entitlement stands, both 0 to 1 of the same width for all readings shown. */
export function barOf(
  { used, entitled }: Pick<Reading, 'used' | 'entitled'>,
  shown: readonly Pick<Reading, 'used' | 'entitled'>[],
): { readonly used: number; readonly entitled: number } {
  const most = Math.max(1, ...shown.map((one) => one.used / one.entitled))
  return { used: used / entitled / most, entitled: 1 / most }
}
