/** Where one looks at a graph: how far it is moved and how large it is drawn. */
import type { Rect } from './graph-layout.ts'

/** Pixels of the window that the picture's top left is moved by; `zoom` 1 draws it at its own size. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number }
export type Size = { readonly width: number; readonly height: number }

export const ZOOM = { least: 0.08, most: 2, step: 1.25 } as const
const MARGIN = 16
/** What stays in sight however far one moves, pixels. */
const KEPT = 80

/** The whole picture in the window, no larger than it is. */
export function fit(window: Size, picture: Size, mirrored: boolean): View {
  const wide = (window.width - 2 * MARGIN) / Math.max(1, picture.width)
  const high = (window.height - 2 * MARGIN) / Math.max(1, picture.height)
  const zoom = clamp(Math.min(1, wide, high), ZOOM.least, ZOOM.most)
  return startAt(zoom, window, picture, mirrored)
}

/** The top of the picture where reading begins. */
export function startAt(zoom: number, window: Size, picture: Size, mirrored: boolean): View {
  return { zoom, x: mirrored ? window.width - MARGIN - picture.width * zoom : MARGIN, y: MARGIN }
}

/** The window's height that shows the picture without a gap below, within bounds. */
export function heightFor(width: number, picture: Size, least: number, most: number): number {
  const zoom = Math.min(1, (width - 2 * MARGIN) / Math.max(1, picture.width))
  return clamp(Math.ceil(picture.height * zoom + 2 * MARGIN), least, most)
}

export function moveBy(view: View, dx: number, dy: number, window: Size, picture: Size): View {
  const { zoom } = view
  return {
    zoom,
    x: clamp(view.x + dx, KEPT - picture.width * zoom, window.width - KEPT),
    y: clamp(view.y + dy, KEPT - picture.height * zoom, window.height - KEPT),
  }
}

/** Draws `factor` times as large; what is under `point` stays there. */
export function zoomAt(view: View, factor: number, point: { readonly x: number; readonly y: number }): View {
  const zoom = clamp(view.zoom * factor, ZOOM.least, ZOOM.most)
  const by = zoom / view.zoom
  return { zoom, x: point.x - (point.x - view.x) * by, y: point.y - (point.y - view.y) * by }
}

/** Moves no further than it takes to see `rect` whole. */
export function reveal(view: View, rect: Rect, window: Size): View {
  const along = (start: number, length: number, room: number) => {
    const over = start + length + MARGIN - room
    const moved = over > 0 ? start - over : start
    return (moved < MARGIN ? MARGIN : moved) - start
  }
  const { zoom } = view
  return {
    zoom,
    x: view.x + along(view.x + rect.x * zoom, rect.width * zoom, window.width),
    y: view.y + along(view.y + rect.y * zoom, rect.height * zoom, window.height),
  }
}

/** Milliseconds in which a glide covers two thirds of what is left. */
const GLIDE = 40
/** Pixels for each millisecond: as much as can be drawn anew without a pause. */
const FASTEST = 5

/** Where a glide from `from` is after so many milliseconds: `to` itself once there, and at once where the zoom differs. */
export function glideTo(from: View, to: View, milliseconds: number): View {
  const way = Math.hypot(to.x - from.x, to.y - from.y)
  const step = Math.min(way * (1 - Math.exp(-milliseconds / GLIDE)), FASTEST * milliseconds)
  if (from.zoom !== to.zoom || way - step < 1) return to
  const share = step / way
  return { zoom: to.zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(low, high), Math.min(Math.max(low, high), value))
}
