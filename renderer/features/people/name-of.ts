/** Whom a typed name means: somebody recorded, by their name or by name and role, or somebody new. */
import type { Person } from '../../../shared/domain/person.ts'

export type Meant =
  | { readonly type: 'nobody' }
  | { readonly type: 'known'; readonly person: Person }
  | { readonly type: 'new'; readonly name: string }

/** What a field offers for each: the name, with the role where somebody else has the same name. */
export function offeredNames(people: readonly Person[]): ReadonlyMap<string, Person> {
  const offered = new Map<string, Person>()
  for (const person of people) {
    const same = people.some(({ id, name }) => id !== person.id && sameName(name, person.name))
    const label = same
      ? `${person.name} (${person.role === '' ? person.department : person.role})`
      : person.name
    offered.set(label, person)
  }
  return offered
}

export function meantBy(text: string, people: readonly Person[]): Meant {
  const typed = text.trim()
  if (typed === '') return { type: 'nobody' }
  const offered = [...offeredNames(people)].find(([label]) => sameName(label, typed))
  const person = offered?.[1] ?? people.find(({ name }) => sameName(name, typed))
  return person === undefined ? { type: 'new', name: typed } : { type: 'known', person }
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
