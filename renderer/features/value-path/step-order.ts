/** The order of the steps on the value path, and moving one by one place while the others keep theirs where they can. */
import type { ValueStep } from '../../../shared/domain/value-step.ts'

type Placed = Pick<ValueStep, 'id' | 'name' | 'place'>
export type NewPlace = { readonly id: string; readonly place: number }

/** The places that a record may hold. */
const FIRST_PLACE = -1_000_000
const LAST_PLACE = 1_000_000

/** By place; equal places by name, and by id where even that is the same. */
export function inOrder<Step extends Placed>(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => a.place - b.place || compare(a.name, b.name) || compare(a.id, b.id))
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** For a step that comes last. */
export function placeAtEnd(steps: readonly Placed[]): number {
  const last = inOrder(steps).at(-1)
  return last === undefined ? 1 : Math.min(Math.floor(last.place) + 1, LAST_PLACE)
}

/**
 * The places to write so that the step stands one place earlier (-1) or later (1): its own alone where there is room between
 * its new neighbours, so that two people who move different steps do not meet; all that differ from 1, 2, 3 … where not.
 */
export function moveStep(steps: readonly Placed[], id: string, by: -1 | 1): readonly NewPlace[] {
  const order = inOrder(steps)
  const from = order.findIndex((step) => step.id === id)
  const moved = order[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= order.length) return []
  const wanted = order.toSpliced(from, 1).toSpliced(to, 0, moved)
  const place = placeBetween(wanted[to - 1]?.place, wanted[to + 1]?.place)
  if (place !== null) return [{ id, place }]
  return wanted.flatMap((step, index) =>
    step.place === index + 1 ? [] : [{ id: step.id, place: index + 1 }],
  )
}

function placeBetween(before: number | undefined, after: number | undefined): number | null {
  const place =
    before === undefined
      ? (after ?? 1) - 1
      : after === undefined
        ? Math.floor(before) + 1
        : (before + after) / 2
  const fits = (before ?? -Infinity) < place && place < (after ?? Infinity)
  return fits && place > FIRST_PLACE && place < LAST_PLACE ? place : null
}
