/** On which row each box stands, so that as many as can be stand below what is to be above them. */
import type { LayoutPull } from './graph-layout.ts'

/** Deeper than this no picture can be read: what would need more rows is drawn against the direction. */
const LAST_ROW = 11

export type Ranks = {
  /** By id, from 0; boxes that nothing pulls are left out. */
  readonly rows: ReadonlyMap<string, number>
  /** By id: those directly above that the rows hold to. */
  readonly above: ReadonlyMap<string, readonly string[]>
}

/** `pulls` in the order in which they are held to; one that would close a circle is let go. */
export function rankBoxes(pulls: readonly LayoutPull[]): Ranks {
  const rows = new Map<string, number>()
  const below = new Map<string, string[]>()
  const above = new Map<string, string[]>()

  /** The rows that change when `pull` is held to; null where it closes a circle or goes too deep. */
  function raised(pull: LayoutPull): ReadonlyMap<string, number> | null {
    const changed = new Map<string, number>()
    const open = [{ id: pull.below, row: (rows.get(pull.above) ?? 0) + 1 }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { id, row } = next
      if ((changed.get(id) ?? rows.get(id) ?? 0) >= row) continue
      if (id === pull.above || row > LAST_ROW) return null
      changed.set(id, row)
      for (const child of below.get(id) ?? []) open.push({ id: child, row: row + 1 })
    }
    return changed
  }

  for (const pull of pulls) {
    if (pull.above === pull.below) continue
    const changed = raised(pull)
    if (changed === null) continue
    if (!rows.has(pull.above)) rows.set(pull.above, 0)
    for (const [id, row] of changed) rows.set(id, row)
    below.set(pull.above, [...(below.get(pull.above) ?? []), pull.below])
    above.set(pull.below, [...(above.get(pull.below) ?? []), pull.above])
  }

  // One with nobody above stands right over the first of those below, not at the top of everything.
  const tops = [...rows.keys()].filter((id) => !above.has(id))
  for (const id of tops) {
    const first = Math.min(...(below.get(id) ?? []).map((child) => rows.get(child) ?? 0))
    if (Number.isFinite(first)) rows.set(id, first - 1)
  }
  return { rows, above }
}
