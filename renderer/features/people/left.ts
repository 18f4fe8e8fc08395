/** Who has left by a day, and the day on which somebody left as the form holds it. */
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { err, ok, type Result } from '../../../shared/result.ts'

export function hasLeft({ leftOn }: Pick<Person, 'leftOn'>, asOf: Day): boolean {
  return leftOn !== null && leftOn <= asOf
}

/** `text`: empty while the person is there. A day to come is one on which they will leave. */
export function parseLeftOn(text: string): Result<Day | null, { readonly type: 'needDay' }> {
  if (text === '') return ok(null)
  const parsed = daySchema.safeParse(text)
  return parsed.success ? ok(parsed.data) : err({ type: 'needDay' })
}

/** Those who are there by name, those not met yet last; and those who left, the last to leave first. */
export function thereAndLeft(
  people: readonly Person[],
  asOf: Day,
): { readonly there: readonly Person[]; readonly left: readonly Person[] } {
  const there = people.filter((person) => !hasLeft(person, asOf))
  const left = people.filter((person) => hasLeft(person, asOf))
  return {
    there: there.toSorted(
      (one, other) =>
        Number(one.placeholder) - Number(other.placeholder) || one.name.localeCompare(other.name),
    ),
    left: left.toSorted((one, other) =>
      one.leftOn === other.leftOn
        ? one.name.localeCompare(other.name)
        : (one.leftOn ?? '') < (other.leftOn ?? '')
          ? 1
          : -1,
    ),
  }
}
