/** Who of the people counts on a day: those who are there, and those of them whom one can count on inside the account. */
import type { Day } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import type { Relation } from '../domain/relation.ts'

/** The day itself counts: who leaves on it is not there any more. */
export function hasLeftBy({ leftOn }: Pick<Person, 'leftOn'>, asOf: Day): boolean {
  return leftOn !== null && leftOn <= asOf
}

/** There on that day, and in the account itself: neither somebody's customer nor a contact beside it. */
export function isInside(person: Pick<Person, 'leftOn' | 'place'>, asOf: Day): boolean {
  return person.place === 'inside' && !hasLeftBy(person, asOf)
}

/** Whether a relation holds on a day; one whose first day nobody said always did. */
export function holdsOn({ since, until }: Pick<Relation, 'since' | 'until'>, asOf: Day): boolean {
  return (since === null || since <= asOf) && (until === null || until >= asOf)
}
