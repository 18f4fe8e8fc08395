/** Units and sites as the tree they are: in what order they stand, how deep, and what is within what. A circle reads as the top. */
import type { OrgUnit } from '../domain/org-unit.ts'
import { compareText } from '../scoring/content-order.ts'

export type OrgBranch = {
  readonly unit: OrgUnit
  /** 0 at the top. */
  readonly depth: number
  /** Names from the top down to its own. */
  readonly path: readonly string[]
}

/** Every one once, each after what it is within, beside its like by name. */
export function orgTree(units: readonly OrgUnit[]): readonly OrgBranch[] {
  const parents = parentsOf(units)
  const byName = units.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
  const below = (parent: OrgUnit | null, path: readonly string[]): readonly OrgBranch[] =>
    byName
      .filter((unit) => (parents.get(unit.id) ?? null) === (parent?.id ?? null))
      .flatMap((unit) => {
        const here = [...path, unit.name]
        return [{ unit, depth: path.length, path: here }, ...below(unit, here)]
      })
  return below(null, [])
}

/** The unit itself and everything within it. */
export function withinUnit(units: readonly OrgUnit[], id: string): ReadonlySet<string> {
  const parents = parentsOf(units)
  const found = new Set<string>([id])
  for (const { id: one } of units) {
    for (let up: string | null = one; up !== null; up = parents.get(up) ?? null) {
      if (up === id) found.add(one)
    }
  }
  return found
}

/** What each is within, of the same sort and still there; who is part of a circle stands at the top. */
function parentsOf(units: readonly OrgUnit[]): ReadonlyMap<string, string | null> {
  const byId = new Map<string, OrgUnit>(units.map((unit) => [unit.id, unit]))
  const parentOf = ({ within, sort }: OrgUnit): OrgUnit | undefined => {
    const parent = within === null ? undefined : byId.get(within)
    return parent?.sort === sort ? parent : undefined
  }
  return new Map(
    units.map((unit) => {
      const seen = new Set<string>()
      let up = parentOf(unit)
      while (up !== undefined && !seen.has(up.id)) {
        if (up.id === unit.id) return [unit.id, null]
        seen.add(up.id)
        up = parentOf(up)
      }
      return [unit.id, parentOf(unit)?.id ?? null]
    }),
  )
}
