/** Where each of many soundings is drawn on the quadrant, none upon another while they are few, and where its name stands. */
import { clipped } from '../clipped.ts'
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts'
import { dotPixels, type Field, type Place } from './quadrant-frame.tsx'

export type Sounding = {
  readonly id: string
  readonly name: string
  /** Levels, 0 to 1; null where not known. */
  readonly x: number | null
  readonly y: number | null
  /** What the point says, in words: `Halden Freight: Soldier, leaning`. */
  readonly text: string
  /** `here`: stands for what the whole picture is of, ringed as a fix on a chart is. `over`: no longer under way, drawn faint. */
  readonly mark?: 'here' | 'over'
}

/** The whole drawing: the field, and the strips at its start and under it for what is known on one axis only. */
export type Sheet = {
  readonly field: Field
  readonly width: number
  readonly height: number
  /** Where the strips begin, in pixels: the one at the start, and the one below. */
  readonly side: number
  readonly under: number
}

export const STRIP = { size: 30, gap: 12 }
/** The radius of the ring around the selected dot. */
export const RING = 10
/** The radii of the ring around the fix, and of the ring around that while it is selected. */
export const FIX = { ring: 8.5, selected: 13 }
const DOT = 5
/** How wide the frame is. */
export const BAND = 5

/** `size`: of the field, pixels. */
export function sheetOf(size: number): Sheet {
  const field: Field = { left: 74, top: 14, size }
  return {
    field,
    width: size + 84,
    height: size + 106,
    side: field.left - STRIP.gap - STRIP.size,
    under: field.top + size + STRIP.gap,
  }
}

/** `whole`: known on both axes. `level`: where it is by its levels, from which it may have been moved aside. */
export type DrawnSounding = Place & {
  readonly point: Sounding
  readonly whole: boolean
  readonly level: Place
}

/** Those known on an axis. `apart`: none covers another; the one the picture is of stays where it is. */
export function drawSoundings(
  points: readonly Sounding[],
  sheet: Sheet,
  apart: boolean,
): readonly DrawnSounding[] {
  const drawn = points.flatMap((point) => draw(point, sheet))
  if (!apart) return drawn
  const isHere = ({ point }: DrawnSounding) => Number(point.mark === 'here')
  const kept: DrawnSounding[] = []
  for (const one of drawn.toSorted((a, b) => isHere(b) - isHere(a))) {
    const free = around(one, sheet).find((place) =>
      kept.every((other) => Math.hypot(place.x - other.x, place.y - other.y) >= reach(one) + reach(other)),
    )
    kept.push({ ...one, ...free })
  }
  // The order of the tabs and arrows stays that of the points.
  return drawn.flatMap(({ point }) => kept.filter((one) => one.point === point))
}

function draw(point: Sounding, { field, side, under }: Sheet): readonly DrawnSounding[] {
  const at = dotPixels(field, { x: point.x ?? 0, y: point.y ?? 0 }, RING + 1)
  const on = (place: Place, whole: boolean) => [{ ...place, point, whole, level: place }]
  if (point.x !== null && point.y !== null) return on(at, true)
  if (point.x !== null) return on({ x: at.x, y: under + STRIP.size / 2 }, false)
  if (point.y !== null) return on({ x: side + STRIP.size / 2, y: at.y }, false)
  return []
}

function reach({ point }: DrawnSounding): number {
  return point.mark === 'here' ? FIX.ring + 1 : DOT + 0.5
}

const DIAGONAL = Math.SQRT1_2
const ASIDE: readonly Place[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: DIAGONAL, y: DIAGONAL },
  { x: -DIAGONAL, y: -DIAGONAL },
  { x: DIAGONAL, y: -DIAGONAL },
  { x: -DIAGONAL, y: DIAGONAL },
]
const STEP = 14
const STEPS = 12

/** Its own place, then ever further ones, all within its field or strip; the nearest first. */
function around({ level, whole, point }: DrawnSounding, { field }: Sheet): readonly Place[] {
  const { left, top, size } = field
  const keep = RING + 1
  const ways = whole ? ASIDE : ASIDE.filter((way) => (point.x === null ? way.x === 0 : way.y === 0))
  const inside = ({ x, y }: Place) =>
    (point.x === null || (x >= left + keep && x <= left + size - keep)) &&
    (point.y === null || (y >= top + keep && y <= top + size - keep))
  const further = Array.from({ length: STEPS }, (_, index) => (index + 1) * STEP).flatMap((away) =>
    ways.map((way) => ({ x: level.x + way.x * away, y: level.y + way.y * away })),
  )
  return [level, ...further.filter(inside)]
}

/** So many letters stand beside a dot; the whole name stands where the chart leads. */
const LETTERS = 44

/** `path`: the line from the point, where its name stands off; null where it is beside it. */
export type SoundingName = Omit<PlacedLabel, 'lead'> & {
  readonly of: DrawnSounding
  readonly path: string | null
}

/** `all`: every name stands, moved off on a line where it is crowded. Otherwise those of whole points that find room. */
export function nameSoundings(
  drawn: readonly DrawnSounding[],
  selected: DrawnSounding | null,
  { field, width, height }: Sheet,
  names: { readonly few: boolean; readonly all: boolean },
): readonly SoundingName[] {
  const isSelected = (one: DrawnSounding) => one.point.id === selected?.point.id
  const shown = drawn.filter((one) => isSelected(one) || names.all || (names.few && one.whole))
  const dots = drawn.map((one): Box => {
    const half = one.point.mark === 'here' ? FIX.ring : DOT
    return { left: one.x - half, top: one.y - half, right: one.x + half, bottom: one.y + half }
  })
  const placed = placeLabels(
    shown
      .toSorted((a, b) => Number(isSelected(b)) - Number(isSelected(a)))
      .map((one) => ({
        id: one.point.id,
        at: besideOf(one, field),
        distance: distanceOf(one, isSelected(one)),
        text: clipped(one.point.name, LETTERS),
        must: isSelected(one) || names.all,
        ...(names.all ? { further: [24, 39, 54, 69] } : {}),
      })),
    { left: 0, top: 0, right: width, bottom: height },
    [...dots, ...clearOf(field)],
    [],
  )
  return placed.flatMap((label) =>
    shown
      .filter(({ point }) => point.id === label.id)
      .map((of) => ({ ...label, of, path: label.lead === undefined ? null : pathTo(label.lead, of) })),
  )
}

/** The line to a name that stands off; out of the strip at the start it goes across first. */
function pathTo({ left, top, bottom }: Box, { x, y }: DrawnSounding): string {
  const [near, far] = Math.abs(top - y) < Math.abs(bottom - y) ? [top, bottom] : [bottom, top]
  return left > x ? `M${x + DOT + 1} ${y}H${left + 1}V${far}` : `M${left + 1} ${near}V${far}`
}

/** Of those in the strip at the start the name stands inside the field: there is no room beside the words of the axis. */
function besideOf(one: DrawnSounding, { left }: Field): Place {
  return !one.whole && one.point.x === null ? { x: left + 7, y: one.y } : one
}

function distanceOf({ point, whole }: DrawnSounding, selected: boolean): number {
  if (!whole && point.x === null) return 8
  if (point.mark === 'here') return selected ? FIX.selected + 6 : FIX.ring + 5
  return selected ? RING + 6 : DOT + 4
}

/** The frame, and the names of the quadrants with the line below each. */
function clearOf({ left, top, size }: Field): readonly Box[] {
  const [right, bottom] = [left + size, top + size]
  const corner = (x: number, y: number): Box => ({ left: x, top: y, right: x + 106, bottom: y + 46 })
  return [
    corner(left + 14, top + 8),
    corner(right - 120, top + 8),
    corner(left + 14, bottom - 52),
    corner(right - 120, bottom - 52),
    { left: left - BAND, top: top - BAND, right: right + BAND, bottom: top },
    { left: left - BAND, top: bottom, right: right + BAND, bottom: bottom + BAND },
    { left: left - BAND, top, right: left, bottom },
    { left: right, top, right: right + BAND, bottom },
  ]
}
