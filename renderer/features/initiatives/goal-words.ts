/** Goals in their order, what is missing before one can be measured, and who agreed to it. */
import type { Goal } from '../../../shared/domain/goal.ts'
import type { Person } from '../../../shared/domain/person.ts'

export function goalsInOrder(goals: readonly Goal[]): readonly Goal[] {
  return goals.toSorted((a, b) => a.place - b.place || a.name.localeCompare(b.name))
}

/** The place of a goal that is added after these. */
export function placeAfter(goals: readonly Goal[]): number {
  return goals.reduce((last, { place }) => Math.max(last, Math.floor(place) + 1), 0)
}

export type MissingInGoal = 'missingMeasure' | 'missingTarget'

export function missingInGoal({
  measure,
  target,
}: Pick<Goal, 'measure' | 'target'>): readonly MissingInGoal[] {
  const missing: MissingInGoal[] = []
  if (measure.trim() === '') missing.push('missingMeasure')
  if (target.trim() === '') missing.push('missingTarget')
  return missing
}

/** By name; people who are not there any more are left out. */
export function agreedTo({ agreedBy }: Pick<Goal, 'agreedBy'>, people: readonly Person[]): readonly Person[] {
  return people.filter(({ id }) => Object.hasOwn(agreedBy, id) && agreedBy[id] === true)
}

/** The entries of who agreed that change, each on its own, so that two may note it at once. */
export function agreementEdits(
  before: Readonly<Record<string, boolean>>,
  after: ReadonlySet<string>,
): Readonly<Record<string, boolean>> {
  const keys = [...new Set([...Object.keys(before), ...after])].sort()
  return Object.fromEntries(
    keys.flatMap((key) =>
      (before[key] === true) === after.has(key) ? [] : [[`agreedBy/${key}`, after.has(key)] as const],
    ),
  )
}
