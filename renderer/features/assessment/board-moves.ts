/** Where the focus goes on the board: a step, the next cell that is not known, the next that contradicts. Pure. */
import type { Step } from './board-keys.ts'
import type { BoardColumn, BoardLine } from './board-rows.ts'

/** A line and a column, from 0. */
export type Place = { readonly line: number; readonly column: number }

export type Size = {
  readonly lines: number
  readonly columns: number
  /** Lines that are in view. */ readonly page: number
}

export function stepFrom({ line, column }: Place, step: Step, { lines, columns, page }: Size): Place {
  const to = (toLine: number, toColumn: number): Place => ({
    line: Math.max(0, Math.min(lines - 1, toLine)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  })
  switch (step) {
    case 'up':
      return to(line - 1, column)
    case 'down':
      return to(line + 1, column)
    case 'left':
      return to(line, column - 1)
    case 'right':
      return to(line, column + 1)
    case 'start':
      return to(line, 0)
    case 'end':
      return to(line, columns - 1)
    case 'pageUp':
      return to(line - page, column)
    case 'pageDown':
      return to(line + page, column)
    case 'first':
      return to(0, 0)
    case 'last':
      return to(lines - 1, columns - 1)
  }
}

/** Right to left, what stands at the right is the one before. */
export function mirrored(step: Step): Step {
  return step === 'left' ? 'right' : step === 'right' ? 'left' : step
}

type Search = {
  readonly lines: readonly BoardLine[]
  readonly columns: readonly BoardColumn[]
  readonly from: Place
}

/**
 * The next cell of somebody who can be asked that holds nothing, or nothing recent; line by line, around the end. Where
 * nobody can be asked, any column will do. Null where everything is known.
 */
export function nextUnknown({ lines, columns, from }: Search): Place | null {
  const askable = columns.map((column) => column.kind === 'person' && !column.left)
  const anybody = askable.includes(true)
  return nextWhere({ lines, columns, from }, (line, column) => {
    const cell = line.cells[column]
    if (cell === undefined || line.closed !== null) return false
    return (askable[column] === true || !anybody) && (cell.sort === 'unasked' || cell.stale)
  })
}

export function nextContradiction(search: Search): Place | null {
  return nextWhere(search, (line, column) => line.cells[column]?.contradicts === true)
}

function nextWhere(
  { lines, columns, from }: Search,
  fits: (line: BoardLine, column: number) => boolean,
): Place | null {
  const cells = lines.length * columns.length
  const start = from.line * columns.length + from.column
  for (let step = 1; step <= cells; step += 1) {
    const index = (start + step) % cells
    const place = { line: Math.floor(index / columns.length), column: index % columns.length }
    const line = lines[place.line]
    if (line !== undefined && fits(line, place.column)) return place
  }
  return null
}
