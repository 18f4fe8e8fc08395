/** Lays a graph out: the same records come to the same places, and one box more leaves the order of the others as it was. */
import { blocksOf, compareText, type Block } from './graph-blocks.ts'
import {
  BOX,
  type GraphLayout,
  type LayoutInput,
  type LayoutPull,
  type PlacedBox,
  type PlacedFrame,
} from './graph-layout.ts'
import { rankBoxes } from './rank-boxes.ts'

const BETWEEN = { boxes: 22, broken: 18, ranks: 64, blocks: 28, shelves: 28, roots: 36 }
const STEP = BOX.width + BETWEEN.boxes
/** Room for a group's name, and around what is in it. */
const HEAD = 30
const ROOT_HEAD = 36
const PAD = 18
/** A shelf is not broken before this, pixels: what fits a window stays side by side. */
const SHELF = 1240
/** Boxes leave most of a shelf empty: so much wider than high by their own area makes a picture half as wide again as high. */
const ASPECT = 3.6

type Shelf = { readonly blocks: readonly Block[]; readonly width: number }

export function layOut(input: LayoutInput): GraphLayout {
  const blocks = blocksOf(input, rankBoxes(heldTo(input)))
  const shelves = blocks.map(shelvesOf)
  const width = Math.max(0, ...shelves.flat().map((shelf) => shelf.width)) + 2 * PAD
  const boxes: PlacedBox[] = []
  const frames: PlacedFrame[] = []
  const parts = new Map<string, number>()
  const frame = (group: string, depth: number, rect: Omit<PlacedFrame, 'group' | 'depth' | 'part'>) => {
    const part = parts.get(group) ?? 0
    parts.set(group, part + 1)
    frames.push({ group, depth, part, ...rect })
  }

  let y = 0
  for (const root of shelves) {
    const top = y
    y += ROOT_HEAD
    for (const shelf of root) y = placeShelf(shelf, y, boxes, frame) + BETWEEN.shelves
    y += PAD - BETWEEN.shelves
    const id = root[0]?.blocks[0]?.path[0]
    if (id !== undefined) frame(id, 0, { x: 0, y: top, width, height: y - top })
    y += BETWEEN.roots
  }
  const mirror = <Placed extends PlacedBox | PlacedFrame>(one: Placed): Placed =>
    input.mirrored ? { ...one, x: width - one.x - one.width } : one
  return {
    boxes: boxes.map(mirror).sort((a, b) => a.y - b.y || (input.mirrored ? b.x - a.x : a.x - b.x)),
    frames: frames.map(mirror).sort((a, b) => a.depth - b.depth || a.y - b.y || a.x - b.x),
    width,
    height: Math.max(0, y - BETWEEN.roots),
  }
}

/** The pulls within one stacked group, in the order in which they are held to. */
function heldTo({ boxes, groups, pulls }: LayoutInput): readonly LayoutPull[] {
  const within = new Map(groups.map((group) => [group.id, group.within]))
  const rootOf = (group: string): string => {
    let root = group
    for (let step = within.size; step > 0; step -= 1) {
      const outer = within.get(root)
      if (outer === undefined || outer === null) break
      root = outer
    }
    return root
  }
  const byId = new Map(boxes.map(({ id, group, order }) => [id, { root: rootOf(group), order }]))
  return pulls
    .filter(({ above, below }) => {
      const one = byId.get(above)
      return one !== undefined && one.root === byId.get(below)?.root
    })
    .toSorted(
      (a, b) =>
        a.strength - b.strength ||
        compareText(byId.get(a.above)?.order ?? '', byId.get(b.above)?.order ?? '') ||
        compareText(byId.get(a.below)?.order ?? '', byId.get(b.below)?.order ?? ''),
    )
}

function widthOf({ rows, columns }: Block): number {
  return Math.max(BOX.width, ...rows.map(({ ids }) => rowWidth(ids.length, columns)))
}

/** A row that is broken takes half a box more: every second line stands between the boxes above, so that lines can pass. */
function rowWidth(count: number, columns: number): number {
  const side = Math.min(count, columns)
  return side * STEP - BETWEEN.boxes + (count > columns ? STEP / 2 : 0)
}

function linesOf(block: Block, rank: number): number {
  const row = block.rows.find((one) => one.rank === rank)
  return row === undefined ? 0 : Math.ceil(row.ids.length / block.columns)
}

/** How many groups `path` leaves, or enters, between it and its neighbour on the shelf. The stacked one is none of them. */
function apart(path: readonly string[], other: readonly string[] | undefined): number {
  if (other === undefined) return path.length - 1
  let same = 0
  while (same < path.length && path[same] === other[same]) same += 1
  return path.length - Math.max(1, same)
}

function shelvesOf(blocks: readonly Block[]): readonly Shelf[] {
  const area = blocks.reduce((sum, block) => {
    const lines = block.rows.reduce((count, { rank }) => count + linesOf(block, rank), 0)
    return sum + (widthOf(block) + 2 * PAD) * (HEAD + lines * (BOX.height + BETWEEN.ranks))
  }, 0)
  const room = Math.max(SHELF, Math.sqrt(area * ASPECT))
  const shelves: { blocks: Block[]; width: number }[] = []
  for (const block of blocks) {
    const last = shelves.at(-1)
    const before = last?.blocks.at(-1)
    const wide = widthOf(block) + 2 * PAD * (block.path.length - 1)
    if (last === undefined || last.width + BETWEEN.blocks + wide > room)
      shelves.push({ blocks: [block], width: wide })
    else {
      const shared = block.path.length - 1 - apart(block.path, before?.path)
      last.blocks.push(block)
      last.width += BETWEEN.blocks + wide - 2 * PAD * shared
    }
  }
  return shelves
}

/** Places one shelf and answers where it ends. All its blocks share their rows, so that who is above is above across them. */
function placeShelf(
  { blocks }: Shelf,
  top: number,
  boxes: PlacedBox[],
  frame: (group: string, depth: number, rect: Omit<PlacedFrame, 'group' | 'depth' | 'part'>) => void,
): number {
  const deepest = Math.max(...blocks.map(({ path }) => path.length - 1))
  const tops = new Map<number, number>()
  let bottom = top + deepest * HEAD + (deepest > 0 ? PAD / 2 : 0)
  const ranks = [...new Set(blocks.flatMap(({ rows }) => rows.map(({ rank }) => rank)))]
  ranks
    .sort((a, b) => a - b)
    .forEach((rank, index) => {
      if (index > 0) bottom += BETWEEN.ranks
      tops.set(rank, bottom)
      const lines = Math.max(1, ...blocks.map((block) => linesOf(block, rank)))
      bottom += lines * BOX.height + (lines - 1) * BETWEEN.broken
    })
  if (ranks.length === 0) bottom += BOX.height
  bottom += deepest * PAD

  let x = PAD
  const open: { group: string; x: number }[] = []
  const close = (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      const depth = open.length
      const done = open.pop()
      if (done === undefined) return
      x += PAD
      const y = top + (depth - 1) * HEAD
      const height = bottom - (depth - 1) * PAD - y
      frame(done.group, depth, { x: done.x, y, width: x - done.x, height })
    }
  }
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]?.path
    if (before !== undefined) {
      close(apart(before, block.path))
      x += BETWEEN.blocks
    }
    const entered = apart(block.path, before)
    for (const group of block.path.slice(block.path.length - entered)) {
      open.push({ group, x })
      x += PAD
    }
    const wide = widthOf(block)
    for (const { rank, ids } of block.rows) {
      ids.forEach((id, place) => {
        const line = Math.floor(place / block.columns)
        const from = x + (wide - rowWidth(ids.length, block.columns)) / 2 + (line % 2) * (STEP / 2)
        boxes.push({
          id,
          x: from + (place % block.columns) * STEP,
          y: (tops.get(rank) ?? 0) + line * (BOX.height + BETWEEN.broken),
          ...BOX,
        })
      })
    }
    x += wide
  })
  close(open.length)
  return bottom
}
