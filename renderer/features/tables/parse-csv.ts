/** Delimited text as a sheet: its separator told, lines of every ending, and what is wrong with its quotes told by row. */
import Papa from 'papaparse'
import { err, ok, type Result } from '../../../shared/result.ts'
import { toSheet, type Sheet } from '../../../shared/tables/sheet.ts'
import { problem } from '../../../shared/tables/table-entry.ts'
import { separators, type Separator } from '../../../shared/tables/write-csv.ts'

export const ROW_LIMIT = 10_000
export const COLUMN_LIMIT = 200

export type NoSheet = { readonly type: 'tooManyRows' | 'tooManyColumns' | 'noRows'; readonly count: number }
export type ParsedCsv = { readonly sheet: Sheet; readonly separator: Separator }

/** So many rows are looked at to tell the separator. */
const SAMPLE_ROWS = 30
/** Spreadsheets take it for the separator of the lines below, and count rows from there. */
const STATED = /^sep=(.)\n/i

/** `separator` overrules what is detected. Within cells too, a line break becomes one character. */
export function parseCsv(text: string, separator: Separator | null): Result<ParsedCsv, NoSheet> {
  const plain = text.replace(/\r\n?/g, '\n')
  const [line = '', mark] = STATED.exec(plain) ?? []
  const stated = separators.find((one) => one === mark) ?? null
  const body = withoutLastBreaks(plain.slice(line.length))
  const used = separator ?? stated ?? detectSeparator(body)
  const parsed = parseRows(body, used, ROW_LIMIT + 2)
  if (parsed.data.length > ROW_LIMIT + 1) return err({ type: 'tooManyRows', count: ROW_LIMIT })
  const widest = parsed.data.reduce((most, row) => Math.max(most, row.length), 0)
  if (widest > COLUMN_LIMIT) return err({ type: 'tooManyColumns', count: COLUMN_LIMIT })
  const told = new Map<number, 'openQuote' | 'strayQuote'>()
  for (const { type, code, row = 0 } of parsed.errors) {
    if (type !== 'Quotes') continue
    // A row that goes on over a line break may have swallowed the one below.
    const isOpen = code === 'MissingQuotes' || parsed.data[row]?.some((cell) => cell.includes('\n')) === true
    if (isOpen || !told.has(row)) told.set(row, isOpen ? 'openQuote' : 'strayQuote')
  }
  const problems = [...told].map(([row, why]) => problem(row + 1, '', why))
  const sheet = toSheet(parsed.data, problems)
  return sheet.rows.length === 0 ? err({ type: 'noRows', count: 0 }) : ok({ sheet, separator: used })
}

/** The one that parts the first rows into the most columns, evenly. */
export function detectSeparator(text: string): Separator {
  const tried = separators.map((separator) => {
    const rows = parseRows(text, separator, SAMPLE_ROWS).data.filter((row) => row.join('').trim() !== '')
    const width = rows[0]?.length ?? 1
    const even = rows.filter((row) => row.length === width).length / Math.max(rows.length, 1)
    return { separator, worth: width > 1 ? even * 1_000 + width : 0 }
  })
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best)).separator
}

function parseRows(text: string, separator: Separator, preview: number) {
  return Papa.parse<readonly string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview,
    header: false,
    skipEmptyLines: false,
    dynamicTyping: false,
  })
}

function withoutLastBreaks(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}
