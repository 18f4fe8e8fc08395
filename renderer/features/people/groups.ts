/** The people of a table: those of one unit or site where one was chosen, and in groups by where they work. */
import type { OrgUnit, orgUnitSorts } from '../../../shared/domain/org-unit.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { orgTree, withinUnit } from '../../../shared/people/org-tree.ts'

export type GroupBy = (typeof orgUnitSorts)[number] | 'none'
export type PeopleGroup = {
  /** From the top down; null for everybody, empty for those of whom nobody said where they work. */
  readonly path: readonly string[] | null
  readonly people: readonly Person[]
}

/** Those who work in the unit or at the site, or in anything within it; everybody where it is null. */
export function peopleIn(
  people: readonly Person[],
  units: readonly OrgUnit[],
  where: string | null,
): readonly Person[] {
  if (where === null) return people
  const within = withinUnit(units, where)
  return people.filter(
    ({ unit, site }) => (unit !== null && within.has(unit)) || (site !== null && within.has(site)),
  )
}

/** In the order of the tree; who is nowhere comes last. Groups of nobody are left out. */
export function groupsOf(
  people: readonly Person[],
  units: readonly OrgUnit[],
  by: GroupBy,
): readonly PeopleGroup[] {
  if (by === 'none') return [{ path: null, people }]
  const tree = orgTree(units.filter(({ sort }) => sort === by))
  const known = new Set<string>(tree.map(({ unit }) => unit.id))
  const nowhere = people.filter((person) => !known.has(person[by] ?? ''))
  return [
    ...tree.map(({ unit, path }) => ({ path, people: people.filter((person) => person[by] === unit.id) })),
    { path: [], people: nowhere },
  ].filter((group) => group.people.length > 0)
}
