/** The ways through a graph: to the nearest box in a direction, and along the lines. */
import { nearestPoint, type Direction } from '../charts/nearest-point.ts'
import type { DrawnBox, DrawnLine, GraphDrawing } from './graph-drawing.ts'

const middleOf = (box: DrawnBox) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2, box })

/** The lines of a box with who is at their other end, in reading order of those. */
export function linesOf(
  drawing: GraphDrawing,
  id: string,
): readonly { readonly line: DrawnLine; readonly other: string }[] {
  const place = new Map(drawing.boxes.map((box, index) => [box.id, index]))
  return drawing.lines
    .flatMap((line) => {
      const { from, to } = line.line
      return from === id ? [{ line, other: to }] : to === id ? [{ line, other: from }] : []
    })
    .sort((a, b) => (place.get(a.other) ?? 0) - (place.get(b.other) ?? 0))
}

/** The nearest box in that direction; `related`: of those that a line leads to. Null where there is none. */
export function boxTowards(
  drawing: GraphDrawing,
  from: string,
  direction: Direction,
  related: boolean,
): string | null {
  const here = drawing.boxes.find(({ id }) => id === from)
  if (here === undefined) return null
  const others = related ? new Set(linesOf(drawing, from).map(({ other }) => other)) : null
  const points = drawing.boxes
    .filter(({ id }) => id !== from && (others === null || others.has(id)))
    .map(middleOf)
  return nearestPoint(middleOf(here), direction, points)?.box.id ?? null
}

/** A walk along the lines of the box it began at: which of them one is at now. */
export type Walk = { readonly from: string; readonly at: number }

/** One line further, or back; around at the ends. Null where there are none. */
export function walkOn(
  drawing: GraphDrawing,
  here: string,
  walk: Walk | null,
  step: 1 | -1,
): { readonly walk: Walk; readonly line: DrawnLine; readonly other: string; readonly of: number } | null {
  const from = walk?.from ?? here
  const lines = linesOf(drawing, from)
  const at =
    walk === null ? (step === 1 ? 0 : lines.length - 1) : (walk.at + step + lines.length) % lines.length
  const found = lines[at]
  return found === undefined ? null : { walk: { from, at }, ...found, of: lines.length }
}
