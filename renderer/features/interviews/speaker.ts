/** Finds the person that a note's `@name` means. */
import type { Person } from '../../../shared/domain/person.ts'

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase()
}

/** The person of that name; else the only one of whose names that is a part. Null for nobody or for several. */
export function personNamed(name: string, people: readonly Person[]): Person | null {
  const wanted = plain(name)
  if (wanted === '') return null
  const same = people.filter((person) => plain(person.name) === wanted)
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null
  const partly = people.filter((person) =>
    plain(person.name)
      .split(/[\s-]+/)
      .includes(wanted),
  )
  return partly.length === 1 ? (partly[0] ?? null) : null
}

/** The part of a name that people use across a table: the last word, or all of a placeholder's. */
export function shortName(person: Pick<Person, 'name' | 'placeholder'>): string {
  if (person.placeholder) return person.name
  return person.name.trim().split(/\s+/).at(-1) ?? person.name
}
