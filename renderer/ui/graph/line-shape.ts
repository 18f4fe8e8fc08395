/** The shape of a line between two boxes: each form is told from the others without colour. */
import type { Rect } from './graph-layout.ts'

/** `wave`: goes both ways, so it has no head. */
export const lineForms = ['strong', 'double', 'dotted', 'dashed', 'plain', 'wave'] as const
export type LineForm = (typeof lineForms)[number]

export type Point = { readonly x: number; readonly y: number }

export type LineShape = {
  /** An SVG path that is stroked. */
  readonly line: string
  /** An SVG path for the head: filled for `strong`, stroked for the others; empty for none. */
  readonly head: string
  /** Where its words could stand, the best place first. */
  readonly along: readonly Point[]
}

export const LINE_WIDTH: Readonly<Record<LineForm, number>> = {
  strong: 1.75,
  double: 1,
  dotted: 1.75,
  dashed: 1.25,
  plain: 1,
  wave: 1.25,
}
export const LINE_DASH: Readonly<Record<LineForm, string | null>> = {
  strong: null,
  double: null,
  dotted: '0.1 4.5',
  dashed: '8 5',
  plain: null,
  wave: null,
}

/** Where lines of each form leave a box, pixels from its middle: two people with several relations have a line for each. */
const ASIDE: Readonly<Record<LineForm, number>> = {
  strong: -8,
  double: 8,
  dotted: -24,
  dashed: 24,
  plain: 0,
  wave: 40,
}
/** Shares of the way along a line. */
const WORDS_AT = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]
const DOUBLE = 1.6
const HEAD = { length: 8, half: 3.5 }
const WAVE = { step: 7, height: 3.5 }

type Curve = readonly [Point, Point, Point, Point]

export function lineShape(from: Rect, to: Rect, form: LineForm): LineShape {
  const curve = curveBetween(from, to, ASIDE[form])
  const [, , control, end] = curve
  const along = WORDS_AT.map((t) => at(curve, t))
  // Every curve comes in straight from above or from below.
  const down = control.y < end.y ? 1 : -1
  if (form === 'wave') return { line: waved(curve), head: '', along }
  if (form === 'strong') {
    const short: Curve = [curve[0], curve[1], control, { x: end.x, y: end.y - down * HEAD.length }]
    return { line: pathOf(short, 0), head: `${chevron(end, down)}Z`, along }
  }
  const line = form === 'double' ? pathOf(curve, -DOUBLE) + pathOf(curve, DOUBLE) : pathOf(curve, 0)
  return { line, head: chevron(end, down), along }
}

/** A short piece of each form, to stand beside its words. */
export function lineSample(form: LineForm, width: number): Pick<LineShape, 'line' | 'head'> {
  const y = 6
  const end = form === 'wave' ? width : width - 1
  if (form === 'wave') {
    const points = Array.from({ length: Math.floor(width / WAVE.step) * 2 + 1 }, (_, index) => ({
      x: (index * WAVE.step) / 2,
      y: y + (index % 2 === 0 ? WAVE.height : -WAVE.height) * 0.8,
    }))
    return { line: polyline(points), head: '' }
  }
  const head = `M${end - HEAD.length} ${y - HEAD.half}L${end} ${y}L${end - HEAD.length} ${y + HEAD.half}`
  if (form === 'double') return { line: `M0 ${y - DOUBLE}H${end - 2}M0 ${y + DOUBLE}H${end - 2}`, head }
  if (form === 'strong') return { line: `M0 ${y}H${end - HEAD.length}`, head: `${head}Z` }
  return { line: `M0 ${y}H${end}`, head }
}

function curveBetween(from: Rect, to: Rect, aside: number): Curve {
  const a = from.x + from.width / 2 + aside
  const b = to.x + to.width / 2 + aside
  if (to.y >= from.y + from.height) return vertical(a, from.y + from.height, b, to.y, 1)
  if (to.y + to.height <= from.y) return vertical(a, from.y, b, to.y + to.height, -1)
  // Side by side: in an arc over what stands between them.
  const rise = 26 + Math.min(70, Math.abs(b - a) / 9)
  const y = Math.min(from.y, to.y) - rise
  return [
    { x: a, y: from.y },
    { x: a, y },
    { x: b, y },
    { x: b, y: to.y },
  ]
}

function vertical(x1: number, y1: number, x2: number, y2: number, down: 1 | -1): Curve {
  const pull = down * Math.min(150, Math.max(18, Math.abs(y2 - y1) / 2))
  return [
    { x: x1, y: y1 },
    { x: x1, y: y1 + pull },
    { x: x2, y: y2 - pull },
    { x: x2, y: y2 },
  ]
}

function chevron(end: Point, down: number): string {
  const y = round(end.y - down * HEAD.length)
  return `M${round(end.x - HEAD.half)} ${y}L${round(end.x)} ${round(end.y)}L${round(end.x + HEAD.half)} ${y}`
}

function at([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t
  const mix = (w: number, x: number, y: number, z: number) =>
    s * s * s * w + 3 * s * s * t * x + 3 * s * t * t * y + t * t * t * z
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

function waved(curve: Curve): string {
  const rough = Array.from({ length: 17 }, (_, index) => at(curve, index / 16))
  const length = rough.reduce((sum, point, index) => {
    const before = rough[index - 1] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
  const steps = Math.max(4, Math.round(length / WAVE.step) * 2)
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps
    const here = at(curve, t)
    if (index === 0 || index === steps) return here
    const next = at(curve, Math.min(1, t + 0.01))
    const run = Math.hypot(next.x - here.x, next.y - here.y) || 1
    const side = index % 2 === 0 ? -WAVE.height : WAVE.height
    return { x: here.x - ((next.y - here.y) / run) * side, y: here.y + ((next.x - here.x) / run) * side }
  })
  return polyline(points)
}

function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

function pathOf([a, b, c, d]: Curve, aside: number): string {
  const point = ({ x, y }: Point) => `${round(x + aside)} ${round(y)}`
  return `M${point(a)}C${point(b)} ${point(c)} ${point(d)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
