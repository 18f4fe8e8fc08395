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

export type NamedSpeaker =
  | { readonly type: 'known'; readonly person: Person }
  /** Nobody of that name is recorded yet. */
  | { readonly type: 'new'; readonly name: string }
  /** Nobody is named, or several have that name. */
  | { readonly type: 'unclear' }

/** Whom the name after `@` means; `null` where no name stands there. */
export function speakerOf(name: string | null, people: readonly Person[]): NamedSpeaker {
  const wanted = plain(name ?? '')
  if (name === null || wanted === '') return { type: 'unclear' }
  const person = personNamed(name, people)
  if (person !== null) return { type: 'known', person }
  const resembles = people.some(
    (other) =>
      plain(other.name)
        .split(/[\s-]+/)
        .includes(wanted) || plain(other.name) === wanted,
  )
  return resembles ? { type: 'unclear' } : { type: 'new', name: name.trim() }
}

/** The part of a name that people use across a table: the last word, or all of a placeholder's. */
export function shortName(person: Pick<Person, 'name' | 'placeholder'>): string {
  if (person.placeholder) return person.name
  return person.name.trim().split(/\s+/).at(-1) ?? person.name
}
