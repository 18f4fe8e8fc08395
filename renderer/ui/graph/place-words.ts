/** Finds room for the words of lines: along each, where they cover no box and no other words. */
import type { DrawnBox, DrawnLine } from './graph-drawing.ts'
import type { Rect } from './graph-layout.ts'
import type { Point } from './line-shape.ts'

/** Widest average letter at 12 px; nothing is laid out yet to measure by. */
const LETTER = 6.2
const HEIGHT = 14
/** From the middle of the words down to the line they stand on. */
const BASE = 4

export type PlacedWords = { readonly id: string; readonly label: string; readonly at: Point }

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** In the order of the lines, the first with the most room. Where there is none the words are left out: the list has them. */
export function placeWords(lines: readonly DrawnLine[], boxes: readonly DrawnBox[]): readonly PlacedWords[] {
  const taken: Rect[] = []
  return lines.flatMap(({ line, shape }) => {
    const width = line.label.length * LETTER
    for (const { x, y } of shape.along) {
      const rect = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }
      if ([...taken, ...boxes].some((other) => overlaps(rect, other))) continue
      taken.push(rect)
      return [{ id: line.id, label: line.label, at: { x, y: y + BASE } }]
    }
    return []
  })
}
