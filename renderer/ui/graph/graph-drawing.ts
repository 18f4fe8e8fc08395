/** What a graph shows: boxes with their words, frames with their names and lines with theirs. It knows shapes, not accounts. */
import type { GraphLayout, PlacedBox, PlacedFrame } from './graph-layout.ts'
import { lineShape, type LineForm, type LineShape } from './line-shape.ts'
import type { StandingGlyph } from './standing-glyph.ts'

export type GraphBox = {
  readonly id: string
  readonly title: string
  /** The second line; empty for none. */
  readonly sub: string
  /** The third: words that repeat the glyph, and what else is to be said in a few of them. */
  readonly note: string
  readonly glyph: StandingGlyph
  /** Hatched, in a dashed border: nothing stands behind it yet. */
  readonly unknown: boolean
  /** Its title is struck: it is there no longer. */
  readonly struck: boolean
  /** All of it in words, for readers. */
  readonly text: string
}

export type GraphFrame = {
  readonly group: string
  readonly label: string
  /** Beside the label, smaller; empty for none. */
  readonly note: string
  /** Beside the label of every part but the first. */
  readonly continued: string
  /** Water holds land; what is open is neither. */
  readonly ground: 'water' | 'land' | 'open'
}

export type GraphLine = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly form: LineForm
  readonly label: string
}

export type DrawnBox = PlacedBox & { readonly box: GraphBox }
export type DrawnFrame = PlacedFrame & { readonly frame: GraphFrame }
export type DrawnLine = { readonly line: GraphLine; readonly shape: LineShape }

export type GraphDrawing = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly DrawnBox[]
  readonly frames: readonly DrawnFrame[]
  readonly lines: readonly DrawnLine[]
}

const CROWD = 240

/** So many lines are drawn alike: nobody can tell their forms apart. Those of the box one is at always have theirs. */
export function isCrowd({ lines }: GraphDrawing): boolean {
  return lines.length > CROWD
}

/** Puts the words to their places. What the layout does not know yet is left out until it does. */
export function drawGraph(
  layout: GraphLayout,
  boxes: readonly GraphBox[],
  frames: readonly GraphFrame[],
  lines: readonly GraphLine[],
): GraphDrawing {
  const boxById = new Map(boxes.map((box) => [box.id, box]))
  const frameByGroup = new Map(frames.map((frame) => [frame.group, frame]))
  const placed = new Map(layout.boxes.map((box) => [box.id, box]))
  return {
    width: layout.width,
    height: layout.height,
    boxes: layout.boxes.flatMap((place) => {
      const box = boxById.get(place.id)
      return box === undefined ? [] : [{ ...place, box }]
    }),
    frames: layout.frames.flatMap((place) => {
      const frame = frameByGroup.get(place.group)
      return frame === undefined ? [] : [{ ...place, frame }]
    }),
    lines: lines.flatMap((line) => {
      const from = placed.get(line.from)
      const to = placed.get(line.to)
      return from === undefined || to === undefined ? [] : [{ line, shape: lineShape(from, to, line.form) }]
    }),
  }
}
