/** A table as it was read: a header row and rows under it, with what each column is to be taken for. */
import { detectStyle, type Detected } from './detect-style.ts'
import { dayStyles, readDay, readMonth, type DayStyle } from './read-day.ts'
import { numberStyles, readNumber, type NumberStyle } from './read-number.ts'
import { fieldOf, guessMapping, type FieldId, type TableKind } from './table-fields.ts'
import type { RowProblem } from './table-entry.ts'
import { unguardCell } from './guard-cell.ts'

export type SheetRow = {
  /** As the spreadsheet numbers it, from 1. */
  readonly at: number
  readonly cells: readonly string[]
}

export type Sheet = {
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
  /** What was wrong with the text itself. */
  readonly problems: readonly RowProblem[]
}

export type Column = {
  readonly header: string
  readonly field: FieldId | null
  /** How its days or numbers are written; null where that is still to be said, or there are none. */
  readonly day: DayStyle | null
  readonly number: NumberStyle | null
}

/** `A` to `Z`, `AA` and on, as spreadsheets call their columns. */
export function columnLetters(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter
}

/** The first row that is not empty holds the headers. */
export function toSheet(rows: readonly (readonly string[])[], problems: readonly RowProblem[]): Sheet {
  const filled = rows
    .map((cells, index) => ({ at: index + 1, cells: cells.map(readCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [head, ...body] = filled
  const names = (head?.cells ?? []).map((cell) => cell.trim().replace(/\s+/g, ' '))
  // Spreadsheets write empty columns out to the last one that was ever touched.
  const isUsed = (index: number) =>
    names[index] !== '' || body.some(({ cells }) => (cells[index] ?? '').trim() !== '')
  while (names.length > 0 && !isUsed(names.length - 1)) names.pop()
  return { headers: names.map((name, index) => headerName(name, index, names)), rows: body, problems }
}

/** `="0042"` is how programs keep a spreadsheet from reading a text as a number: it means what is in it. */
function readCell(cell: string): string {
  const [, text] = /^="([^"]*)"$/.exec(cell) ?? []
  return text ?? unguardCell(cell)
}

/** One that is empty or stands twice is told apart by its letters. */
function headerName(name: string, index: number, names: readonly string[]): string {
  if (name === '') return columnLetters(index)
  return names.indexOf(name) === index ? name : `${name} (${columnLetters(index)})`
}

export function cellsOf(sheet: Sheet, index: number): readonly string[] {
  return sheet.rows.flatMap(({ cells }) => {
    const cell = (cells[index] ?? '').trim()
    return cell === '' ? [] : [cell]
  })
}

export function detectDays(cells: readonly string[], type: 'day' | 'month'): Detected<DayStyle> {
  const read = (cell: string, style: DayStyle) =>
    type === 'day' ? readDay(cell, style) : (readMonth(cell, style)?.from ?? null)
  return detectStyle(cells, dayStyles, read)
}

export function detectNumbers(cells: readonly string[]): Detected<NumberStyle> {
  return detectStyle(cells, numberStyles, readNumber)
}

/** A column taken for `field`, with the style that its cells speak for. */
export function toColumn(sheet: Sheet, index: number, kind: TableKind, field: FieldId | null): Column {
  const header = sheet.headers[index] ?? ''
  const type = field === null ? undefined : fieldOf(kind, field)?.type
  const day = type === 'day' || type === 'month' ? detectDays(cellsOf(sheet, index), type).style : null
  const number = type === 'number' ? detectNumbers(cellsOf(sheet, index)).style : null
  return { header, field, day, number }
}

export function guessColumns(sheet: Sheet, kind: TableKind): readonly Column[] {
  const columns = guessMapping(kind, sheet.headers).map((field, index) => toColumn(sheet, index, kind, field))
  return settleByOthers(sheet, kind, columns)
}

/** A file is written in one way: where a column can be read in several, another one that can't settles it. */
export function settleByOthers(sheet: Sheet, kind: TableKind, columns: readonly Column[]): readonly Column[] {
  const types = columns.map(({ field }) => (field === null ? undefined : fieldOf(kind, field)?.type))
  const certain = <Style>(detect: (cells: readonly string[], index: number) => Detected<Style> | null) => {
    const found = new Set<Style>()
    columns.forEach((_, index) => {
      const { style, fits } = detect(cellsOf(sheet, index), index) ?? { style: null, fits: [] }
      if (style !== null && fits.length === 1) found.add(style)
    })
    const [only = null, second] = found
    return second === undefined ? only : null
  }
  const detectedDays = (cells: readonly string[], index: number) => {
    const type = types[index]
    return type === 'day' || type === 'month' ? detectDays(cells, type) : null
  }
  const detectedNumbers = (cells: readonly string[], index: number) =>
    types[index] === 'number' ? detectNumbers(cells) : null
  const day = certain(detectedDays)
  const number = certain(detectedNumbers)
  return columns.map((column, index) => {
    const cells = cellsOf(sheet, index)
    const fits = <Style>(style: Style | null, detected: Detected<Style> | null) =>
      style !== null && detected?.fits.includes(style) === true ? style : null
    return {
      ...column,
      day: column.day ?? fits(day, detectedDays(cells, index)),
      number: column.number ?? fits(number, detectedNumbers(cells, index)),
    }
  })
}

/** Columns whose days or numbers can be read in several ways: somebody has to say in which. */
export function undecided(columns: readonly Column[], kind: TableKind): readonly Column[] {
  return columns.filter((column) => {
    const type = column.field === null ? undefined : fieldOf(kind, column.field)?.type
    if (type === 'number') return column.number === null
    return (type === 'day' || type === 'month') && column.day === null
  })
}
