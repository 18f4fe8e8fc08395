/** The drawn flow as a picture for slides and letters: painted, because the page may load no image but its own. */
import { DOT, flowSheet, TYPE, type FlowPicture, type FlowShape } from './value-flow-shapes.ts'

/** Twice the size, so that print stays sharp. */
const SCALE = 2

/** The bytes of a PNG as base64; null where the browser gives nothing to paint on. `font`: the family of the page. */
export function flowPng(picture: FlowPicture, font: string): string | null {
  const { width, height, shapes } = flowSheet(picture)
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.scale(SCALE, SCALE)
  pen.fillStyle = picture.page
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = picture.ink
  pen.strokeStyle = picture.ink
  pen.direction = picture.rtl ? 'rtl' : 'ltr'
  pen.textAlign = 'start'
  for (const shape of shapes) paint(pen, shape, font)
  const base64 = /^data:image\/png;base64,(.+)$/.exec(canvas.toDataURL('image/png'))?.[1]
  return base64 ?? null
}

function paint(pen: CanvasRenderingContext2D, shape: FlowShape, font: string): void {
  switch (shape.type) {
    case 'text':
      pen.font = `${shape.strong ? '600' : '400'} ${String(TYPE)}px ${font}`
      pen.fillText(shape.words, shape.x, shape.y)
      return
    case 'way':
      stroke(pen, new Path2D(shape.d), 1.5, 0.5)
      return
    case 'bar':
      stroke(pen, new Path2D(shape.d), 2, 1)
      return
    case 'dot':
      pen.beginPath()
      pen.arc(shape.x, shape.y, DOT, 0, 2 * Math.PI)
      pen.fill()
      return
    case 'hatched':
      hatch(pen, shape)
  }
}

function stroke(pen: CanvasRenderingContext2D, path: Path2D, width: number, opacity: number): void {
  pen.globalAlpha = opacity
  pen.lineWidth = width
  pen.stroke(path)
  pen.globalAlpha = 1
}

function hatch(pen: CanvasRenderingContext2D, shape: Extract<FlowShape, { type: 'hatched' }>): void {
  const { x, y, width, height } = shape
  pen.save()
  pen.beginPath()
  pen.rect(x, y, width, height)
  pen.clip()
  const lines = new Path2D()
  for (let at = x - height; at < x + width; at += 8) {
    lines.moveTo(at, y + height)
    lines.lineTo(at + height, y)
  }
  stroke(pen, lines, 1.5, 0.5)
  pen.restore()
  pen.setLineDash([2.5, 2])
  const frame = new Path2D()
  frame.rect(x, y, width, height)
  stroke(pen, frame, 1, 0.5)
  pen.setLineDash([])
}
