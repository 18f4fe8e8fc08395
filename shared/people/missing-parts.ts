/** The parts without which an account does not succeed and that nobody fills: only people inside who are still there count. */
import type { Day } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import { isInside } from './who-is-there.ts'

/** In the order in which they are said. */
export const neededParts = ['sponsor', 'decisionMaker', 'user'] as const
export type NeededPart = (typeof neededParts)[number]

export type MissingPart = {
  readonly part: NeededPart
  /** Who fills it and was not met yet. */
  readonly notMet: readonly Person[]
}

export function missingParts(people: readonly Person[], asOf: Day): readonly MissingPart[] {
  const there = people.filter((person) => isInside(person, asOf))
  return neededParts.flatMap((part) => {
    const filled = there.filter(({ parts }) => parts[part] === true)
    return filled.some(({ placeholder }) => !placeholder) ? [] : [{ part, notMet: filled }]
  })
}
