/** A graph as plain marks, for pictures outside the page: an SVG file and a PNG draw the same ones. */
import { clipped } from '../clipped.ts'
import { NO_DASH, type Mark, type Paper, type Words } from './mark.ts'
import type { DrawnBox, DrawnFrame, DrawnLine, GraphDrawing } from './graph-drawing.ts'
import type { Rect } from './graph-layout.ts'
import { LINE_DASH, LINE_WIDTH } from './line-shape.ts'
import { placeWords } from './place-words.ts'
import { glyphAt } from './standing-glyph.ts'

/** Widest average letter of a line of words, as a share of its size; outside the page nothing measures it. */
const LETTER = 0.53
const HATCH = 9
const INSET = 10

/** The marks from the back to the front, within `width` by `height` of the drawing. */
export function graphMarks(drawing: GraphDrawing, paper: Paper): readonly Mark[] {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height }
  return [
    { kind: 'rect', rect: whole, fill: paper.page, stroke: null, dash: NO_DASH },
    ...drawing.frames.flatMap((frame) => frameMarks(frame, paper)),
    ...drawing.lines.flatMap((line) => lineMarks(line, paper)),
    ...drawing.boxes.flatMap((box) => boxMarks(box, paper)),
    ...placeWords(drawing.lines, drawing.boxes).map(({ label, at }): Mark => ({
      ...words(label, at.x, at.y, 12, paper.ink2),
      anchor: 'middle',
      halo: paper.page,
    })),
  ]
}

function words(text: string, x: number, y: number, size: number, fill: string): Words {
  return { kind: 'words', text, x, y, size, fill, bold: false, struck: false, anchor: 'start', halo: null }
}

/** As much of `text` as `width` holds, by guess. */
export function cut(text: string, width: number, size: number): string {
  return clipped(text, Math.max(2, Math.floor(width / (size * LETTER))))
}

function frameMarks({ x, y, width, height, depth, part, frame }: DrawnFrame, paper: Paper): readonly Mark[] {
  const said = [frame.label, frame.note, part > 0 ? frame.continued : '']
    .filter((one) => one !== '')
    .join(' ')
  const size = depth === 0 ? 15 : 13
  return [
    {
      kind: 'rect',
      rect: { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 },
      fill: { water: paper.water, land: paper.page, open: null }[frame.ground],
      stroke: paper.line,
      dash: frame.ground === 'open' ? '1 3' : NO_DASH,
    },
    words(
      cut(said, width - 24, size),
      x + 12,
      y + (depth === 0 ? 23 : 19),
      size,
      depth === 0 ? paper.ink : paper.ink2,
    ),
  ]
}

function lineMarks({ line: { form }, shape }: DrawnLine, paper: Paper): readonly Mark[] {
  const stroke = form === 'wave' ? paper.shoal : paper.ink3
  const drawn: Mark = {
    kind: 'path',
    path: shape.line,
    stroke,
    width: LINE_WIDTH[form],
    dash: LINE_DASH[form] ?? NO_DASH,
    fill: null,
  }
  if (shape.head === '') return [drawn]
  const fill = form === 'strong' ? stroke : null
  return [drawn, { kind: 'path', path: shape.head, stroke, width: 1, dash: NO_DASH, fill }]
}

function boxMarks({ x, y, width, height, box }: DrawnBox, paper: Paper): readonly Mark[] {
  const rect = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  const room = width - 2 * INSET
  return [
    {
      kind: 'rect',
      rect,
      fill: paper.page,
      stroke: box.unknown ? paper.line : null,
      dash: box.unknown ? '3 2' : NO_DASH,
    },
    ...(box.unknown
      ? [
          {
            kind: 'path' as const,
            path: hatchPath(rect),
            stroke: paper.hatch,
            width: 1.5,
            dash: NO_DASH,
            fill: null,
          },
        ]
      : []),
    {
      ...words(cut(box.title, room, 13.5), x + INSET, y + 18, 13, box.struck ? paper.ink2 : paper.ink),
      bold: true,
      struck: box.struck,
      halo: box.unknown ? paper.page : null,
    },
    {
      ...words(cut(box.sub, room, 12), x + INSET, y + 35, 12, paper.ink2),
      halo: box.unknown ? paper.page : null,
    },
    {
      kind: 'path',
      path: glyphAt(box.glyph, x + INSET, y + 45),
      stroke: paper.ink2,
      width: 1.4,
      dash: NO_DASH,
      fill: null,
    },
    {
      ...words(cut(box.note, room - 17, 12), x + INSET + 17, y + 55, 12, paper.ink2),
      halo: box.unknown ? paper.page : null,
    },
  ]
}

/** Lines at 45° within the box and nowhere else. */
export function hatchPath({ x, y, width, height }: Rect): string {
  let path = ''
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [left, bottom] = at < height ? [0, at] : [at - height, height]
    const [right, top] = at < width ? [at, 0] : [width, at - width]
    path += `M${x + left} ${y + bottom}L${x + right} ${y + top}`
  }
  return path
}
