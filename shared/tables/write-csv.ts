/** Writes a table as CSV (RFC 4180): a byte order mark, lines that end in CR LF, quotes where they are needed, no formulas. */
import { guardCell } from './guard-cell.ts'

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** A number stays a number; every text is guarded. */
export type Cell = string | number

const MARK = '\ufeff'
/** Quoted for every separator there is, so that a text stands together whichever one a program splits at. */
const NEEDS_QUOTES = /[,;|\t\r\n"]|^\s|\s$/

/** With a semicolon goes the decimal comma: spreadsheets that expect the one take a point for a date. */
export function writeCsv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  const comma = separator === ';'
  return MARK + rows.map((row) => row.map((cell) => writeCell(cell, comma)).join(separator) + '\r\n').join('')
}

function writeCell(cell: Cell, comma: boolean): string {
  if (typeof cell === 'number') return writeNumber(cell, comma)
  const text = guardCell(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function writeNumber(value: number, comma: boolean): string {
  return comma ? String(value).replace('.', ',') : String(value)
}
