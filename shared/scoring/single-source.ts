/** Whether what is known comes from one corner: under two people from different roles or departments. */
import type { Person } from '../domain/person.ts'

function differ(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()]
  // A role that is not written down may be any role, so it proves no difference.
  return a !== '' && b !== '' && a !== b
}

/** `speakers`: ids of the people whose opinions count. Nobody recorded, or removed since, has a role that is not known. */
export function isSingleSource(speakers: ReadonlySet<string>, people: readonly Person[]): boolean {
  const known = people.filter(({ id }) => speakers.has(id))
  return !known.some((one) =>
    known.some((other) => differ(one.role, other.role) || differ(one.department, other.department)),
  )
}
