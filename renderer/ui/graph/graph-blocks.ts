/** The columns of a graph: the boxes of one group in rows, in an order that keeps those who belong together near each other. */
import type { LayoutBox, LayoutGroup, LayoutInput } from './graph-layout.ts'
import type { Ranks } from './rank-boxes.ts'

/** What nothing pulls stands in a row of its own, below everything else. */
const UNPULLED = Number.MAX_SAFE_INTEGER

export type Block = {
  /** The groups it stands in, outermost first: the stacked one, …, its own. */
  readonly path: readonly string[]
  /** From the top; in each the boxes in order. */
  readonly rows: readonly { readonly rank: number; readonly ids: readonly string[] }[]
  /** How many boxes stand side by side before a row is broken. */
  readonly columns: number
}

/** By code units: the same in every engine and locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function columnsFor(count: number): number {
  return Math.max(4, Math.ceil(Math.sqrt(count * 1.3)))
}

/** The groups within each, in order. A group in a circle, or in one that is not there, stands at the top. */
function children(groups: readonly LayoutGroup[]): ReadonlyMap<string | null, readonly LayoutGroup[]> {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const isRooted = (group: LayoutGroup): boolean => {
    const seen = new Set<string>()
    for (let one: LayoutGroup | undefined = group; one !== undefined;) {
      if (one.within === null) return true
      if (seen.has(one.id)) return false
      seen.add(one.id)
      one = byId.get(one.within)
    }
    return false
  }
  const map = new Map<string | null, LayoutGroup[]>()
  for (const group of groups.toSorted((a, b) => compareText(a.order, b.order))) {
    const within = isRooted(group) ? group.within : null
    map.set(within, [...(map.get(within) ?? []), group])
  }
  return map
}

/** The blocks of each stacked group, from the top. */
export function blocksOf(
  { boxes, groups }: Pick<LayoutInput, 'boxes' | 'groups'>,
  { rows, above }: Ranks,
): readonly (readonly Block[])[] {
  const within = children(groups)
  const own = new Map<string, LayoutBox[]>()
  for (const box of boxes.toSorted((a, b) => compareText(a.order, b.order)))
    own.set(box.group, [...(own.get(box.group) ?? []), box])

  const paths: { readonly path: readonly string[]; readonly boxes: readonly LayoutBox[] }[] = []
  const walk = (group: LayoutGroup, before: readonly string[]) => {
    const path = [...before, group.id]
    const mine = own.get(group.id) ?? []
    const inner = within.get(group.id) ?? []
    if (mine.length > 0 || inner.length === 0) paths.push({ path, boxes: mine })
    for (const child of inner) walk(child, path)
  }

  return (within.get(null) ?? []).map((root) => {
    paths.length = 0
    walk(root, [])
    const rankOf = (id: string) => rows.get(id) ?? UNPULLED
    const ordered = paths.map(({ path, boxes: mine }) => ({
      path,
      columns: columnsFor(mine.length),
      mine,
      rows: [] as { rank: number; ids: string[] }[],
    }))
    // From the top, each row near those above it. The places have no pixels in them: a wider column moves nobody past another.
    const places = new Map<string, number>()
    const ranks = [...new Set(ordered.flatMap(({ mine }) => mine.map(({ id }) => rankOf(id))))]
    for (const rank of ranks.sort((a, b) => a - b)) {
      ordered.forEach((block, index) => {
        const wished = block.mine
          .filter(({ id }) => rankOf(id) === rank)
          .map(({ id }, place) => ({ id, place, near: meanPlace(above.get(id) ?? [], places) }))
          .sort((a, b) => (a.near ?? Infinity) - (b.near ?? Infinity) || a.place - b.place)
        wished.forEach(({ id }, place) => places.set(id, index + (place + 0.5) / wished.length))
        if (wished.length > 0) block.rows.push({ rank, ids: wished.map(({ id }) => id) })
      })
    }
    return ordered.map(({ path, columns, rows: found }) => ({ path, columns, rows: found }))
  })
}

function meanPlace(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const known = ids.flatMap((id) => places.get(id) ?? [])
  return known.length === 0 ? null : known.reduce((sum, place) => sum + place, 0) / known.length
}
