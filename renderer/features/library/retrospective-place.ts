/** Where a look back puts a customer on the quadrant, in words and moved by keys. */
import { QUADRANT_NAMES, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'

export type HandPlace = { readonly clarity: number | null; readonly priority: number | null }

const STEP = 0.01
const STRIDE = 0.1
const MIDDLE = 0.5

/** The quadrant of a place; null where an axis is not known or it lies on a line between two. */
export function quadrantAt({ clarity, priority }: HandPlace): QuadrantName | null {
  if (clarity === null || priority === null || clarity === MIDDLE || priority === MIDDLE) return null
  if (priority > MIDDLE) return clarity > MIDDLE ? 'achiever' : 'soldier'
  return clarity > MIDDLE ? 'dreamer' : 'wanderer'
}

export function countIn(places: readonly HandPlace[]): Readonly<Record<QuadrantName, number>> {
  const counts = { wanderer: 0, dreamer: 0, soldier: 0, achiever: 0 }
  for (const name of QUADRANT_NAMES)
    counts[name] = places.filter((place) => quadrantAt(place) === name).length
  return counts
}

const MOVES: Readonly<Record<string, readonly [axis: 'clarity' | 'priority', by: 1 | -1]>> = {
  ArrowLeft: ['clarity', -1],
  ArrowRight: ['clarity', 1],
  ArrowDown: ['priority', -1],
  ArrowUp: ['priority', 1],
}

/** The place after a key; null where the key means nothing here. A point that is not there yet begins in the middle of its axis. */
export function placeAfterKey(place: HandPlace, key: string, far: boolean): HandPlace | null {
  if (key === 'Delete' || key === 'Backspace') return { clarity: null, priority: null }
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined
  if (move === undefined) return null
  const [axis, by] = move
  const from = place[axis] ?? MIDDLE
  const to = Math.round((from + by * (far ? STRIDE : STEP)) * 100) / 100
  return { ...place, [axis]: Math.min(1, Math.max(0, to)) }
}

/** What of the place can be drawn: a number that fits no axis is left to its field, which says so. */
export function withinSquare({ clarity, priority }: HandPlace): HandPlace {
  return { clarity: fits(clarity) ? clarity : null, priority: fits(priority) ? priority : null }
}

/** Whether a number may stand on an axis. */
export function fits(value: number | null): boolean {
  return value === null || (value >= 0 && value <= 1)
}
