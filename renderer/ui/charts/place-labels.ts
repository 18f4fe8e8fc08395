/** Finds room for the words beside points, so that no word covers another, a point or a line. */
import type { Place } from './quadrant-frame.tsx'

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type LabelWish = {
  readonly id: string
  /** The point, in pixels, and how far the words keep from its middle. */
  readonly at: Place
  readonly distance: number
  readonly text: string
  /** Drawn even where there is no good room. */
  readonly must: boolean
  /** Where there is no room beside the point, the words may stand this far above or below it, at the end of a line. */
  readonly further?: readonly number[]
}

export type PlacedLabel = {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where the line from the point to words that stand off is drawn, along its middle. */
  readonly lead?: Box
}

/** Widest average letter of the axis and meta sizes, pixels; words are measured by it because nothing is laid out yet. */
const LETTER = 6.6
const LINE = 14
/** Up to so many square pixels of what is to be kept clear may be covered. */
const GOOD = 20
/** So far words that stand off begin before the line that leads to them. */
const ASIDE = 4

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 0 && high > 0 ? wide * high : 0
}

/** Whether the line from `a` to `b` enters the box, by cutting the line to it. */
function crosses(box: Box, a: Place, b: Place): boolean {
  let from = 0
  let until = 1
  const cuts: readonly (readonly [number, number, number, number])[] = [
    [a.x, b.x - a.x, box.left, box.right],
    [a.y, b.y - a.y, box.top, box.bottom],
  ]
  for (const [start, run, low, high] of cuts) {
    if (run === 0) {
      if (start < low || start > high) return false
      continue
    }
    const one = (low - start) / run
    const two = (high - start) / run
    from = Math.max(from, Math.min(one, two))
    until = Math.min(until, Math.max(one, two))
  }
  return from <= until
}

type Candidate = PlacedLabel & { readonly box: Box }

function candidates(wish: LabelWish): readonly Candidate[] {
  const { id, text, at, distance } = wish
  const wide = text.length * LETTER
  const level = at.y + 4
  const sideBox = (left: number, y: number): Box => ({ left, right: left + wide, top: y - 11, bottom: y + 3 })
  return [
    { id, text, x: at.x + distance, y: level, anchor: 'start', box: sideBox(at.x + distance, level) },
    { id, text, x: at.x - distance, y: level, anchor: 'end', box: sideBox(at.x - distance - wide, level) },
    {
      id,
      text,
      x: at.x,
      y: at.y + distance + 9,
      anchor: 'middle',
      box: sideBox(at.x - wide / 2, at.y + distance + 9),
    },
    {
      id,
      text,
      x: at.x,
      y: at.y - distance,
      anchor: 'middle',
      box: sideBox(at.x - wide / 2, at.y - distance),
    },
    // Beside a border there is room only on one side of the point.
    {
      id,
      text,
      x: at.x,
      y: at.y + distance + 9,
      anchor: 'end',
      box: sideBox(at.x - wide, at.y + distance + 9),
    },
    {
      id,
      text,
      x: at.x,
      y: at.y + distance + 9,
      anchor: 'start',
      box: sideBox(at.x, at.y + distance + 9),
    },
  ]
}

/** Above and below, by its start, its end or its middle, at the end of a line from the point. */
function standingOff(wish: LabelWish): readonly Candidate[] {
  const { id, text, at, distance, further = [] } = wish
  const wide = text.length * LETTER
  const sides = [
    { anchor: 'start', x: at.x - ASIDE, left: at.x - ASIDE },
    { anchor: 'end', x: at.x + ASIDE, left: at.x + ASIDE - wide },
    { anchor: 'middle', x: at.x, left: at.x - wide / 2 },
  ] as const
  const ways = further.flatMap((away) => [
    { y: at.y + away + 9, top: at.y + distance - 2, bottom: at.y + away - 2 },
    { y: at.y - away, top: at.y - away + 3, bottom: at.y - distance + 2 },
  ])
  return ways.flatMap(({ y, top, bottom }) =>
    sides.map(({ anchor, x, left }) => {
      const box: Box = { left, right: left + wide, top: y - 11, bottom: y + 3 }
      return { id, text, x, y, anchor, box, lead: { left: at.x - 1, right: at.x + 1, top, bottom } }
    }),
  )
}

/**
 * Places the wishes in their order, the first with the most room. A wish that finds no free side is left out unless it must stand.
 * `within`: the box that words should not leave. `taken`: boxes to keep clear. `line`: a path to keep clear.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  within: Box,
  taken: readonly Box[],
  line: readonly Place[],
): readonly PlacedLabel[] {
  const boxes = [...taken]
  const placed: PlacedLabel[] = []
  const covered = (box: Box) => boxes.reduce((sum, other) => sum + overlap(box, other), 0)
  const judge = (candidate: Candidate) => {
    const { box, lead } = candidate
    const outside = (box.right - box.left) * LINE - overlap(box, within)
    const cut = line.some((place, index) => {
      const next = line[index + 1]
      return next !== undefined && crosses(box, place, next)
    })
    const led = lead === undefined ? 0 : covered(lead)
    return { candidate, cost: outside + covered(box) + led + (cut ? 40 : 0) }
  }
  for (const wish of wishes) {
    const near = candidates(wish).map(judge)
    const far = near.some(({ cost }) => cost <= GOOD) ? [] : standingOff(wish).map(judge)
    const { candidate, cost } = [...near, ...far].reduce((a, b) => (b.cost < a.cost ? b : a))
    if (cost > GOOD && !wish.must) continue
    const { box, ...label } = candidate
    boxes.push(box, ...(label.lead === undefined ? [] : [label.lead]))
    placed.push(label)
  }
  return placed
}
