/** Paints marks on a canvas and answers with the PNG, as base64. No image is loaded: the content policy would refuse one. */
import type { Size } from './graph-view.ts'
import { FONT, type Mark } from './mark.ts'

/** Twice as fine as the window, as far as a canvas goes. */
const FINE = 2
const LONGEST = 16_000
const MOST_PIXELS = 60_000_000
/** Bytes turned to text at a time: a call takes only so many. */
const CHUNK = 32_768

/** Null where the browser makes no picture of this size. */
export async function marksToPng(marks: readonly Mark[], { width, height }: Size): Promise<string | null> {
  const scale = Math.min(
    FINE,
    LONGEST / width,
    LONGEST / height,
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.scale(scale, scale)
  context.lineJoin = 'round'
  for (const mark of marks) paint(context, mark)
  const blob = await new Promise<Blob | null>((made) => {
    canvas.toBlob(made, 'image/png')
  })
  return blob === null ? null : toBase64(new Uint8Array(await blob.arrayBuffer()))
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  context.setLineDash('dash' in mark && mark.dash !== '' ? mark.dash.split(' ').map(Number) : [])
  context.lineCap = mark.kind === 'path' ? 'round' : 'butt'
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark.rect
      if (mark.fill !== null) {
        context.fillStyle = mark.fill
        context.fillRect(x, y, width, height)
      }
      if (mark.stroke !== null) {
        context.strokeStyle = mark.stroke
        context.lineWidth = 0.75
        context.strokeRect(x, y, width, height)
      }
      return
    }
    case 'path': {
      const path = new Path2D(mark.path)
      if (mark.fill !== null) {
        context.fillStyle = mark.fill
        context.fill(path)
      }
      context.strokeStyle = mark.stroke
      context.lineWidth = mark.width
      context.stroke(path)
      return
    }
    case 'words': {
      const { text, x, y, size, fill, bold, struck, anchor, halo } = mark
      context.font = `${bold ? 600 : 400} ${size}px ${FONT}`
      context.textAlign = anchor === 'middle' ? 'center' : 'left'
      if (halo !== null) {
        context.strokeStyle = halo
        context.lineWidth = 4
        context.strokeText(text, x, y)
      }
      context.fillStyle = fill
      context.fillText(text, x, y)
      if (struck) context.fillRect(x, y - size * 0.3, context.measureText(text).width, 1)
    }
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
