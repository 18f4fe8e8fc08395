/** Reads the rows of a table into entries: each cell by its column's field, and every reason why a row cannot be taken. */
import { NAME_LIMIT, TEXT_LIMIT } from '../domain/text.ts'
import { readDay, readMonth } from './read-day.ts'
import { readNumber } from './read-number.ts'
import type { Column, Sheet, SheetRow } from './sheet.ts'
import {
  problem,
  type EntryValue,
  type ProblemReason,
  type RowProblem,
  type TableEntry,
} from './table-entry.ts'
import {
  fieldOf,
  foldHeader,
  restField,
  type CellType,
  type FieldId,
  type TableKind,
} from './table-fields.ts'
import { readParts, readPlace, readYesNo } from './words-in-cells.ts'

export type ReadOptions = {
  readonly kind: TableKind
  readonly columns: readonly Column[]
  /** Whether each row names its account. */
  readonly byAccount: boolean
  /** Whether columns without a field are kept, each under its header, in the text about the record. */
  readonly keepRest: boolean
  /** What is counted, where no column says it. */
  readonly unit: string
}

export type Entries = { readonly entries: readonly TableEntry[]; readonly problems: readonly RowProblem[] }

/** A row with a problem is in `problems` alone. */
export function readRows(sheet: Sheet, options: ReadOptions): Entries {
  const entries: TableEntry[] = []
  const problems: RowProblem[] = [...sheet.problems]
  const broken = new Set(sheet.problems.map(({ at }) => at))
  for (const row of sheet.rows) {
    const read = new RowReading(row, options)
    if (read.problems.length === 0 && !broken.has(row.at)) entries.push(read.entry())
    problems.push(...read.problems)
  }
  return { entries, problems: problems.sort((a, b) => a.at - b.at) }
}

type Said = { readonly column: Column; readonly cell: string }

/** One row on its way to an entry. */
class RowReading {
  readonly problems: RowProblem[] = []
  private readonly values = new Map<FieldId, EntryValue>()
  private readonly said = new Map<FieldId, Said[]>()
  private readonly row: SheetRow
  private readonly options: ReadOptions

  constructor(row: SheetRow, options: ReadOptions) {
    this.row = row
    this.options = options
    const { columns, keepRest, kind } = options
    columns.forEach((column, index) => {
      const cell = row.cells[index] ?? ''
      const field = column.field ?? (keepRest ? restField[kind] : null)
      if (cell.trim() !== '' && field !== null)
        this.said.set(field, [...(this.said.get(field) ?? []), { column, cell }])
    })
    const beyond = row.cells.slice(columns.length).find((cell) => cell.trim() !== '')
    if (beyond !== undefined) this.refuse(null, 'moreCells', beyond)
    for (const [field, said] of this.said) this.read(field, said)
    this.check()
  }

  entry(): TableEntry {
    const { account, firstName, lastName, month: _, ...values } = Object.fromEntries(this.values)
    const name = values['name'] ?? joinNames(firstName, lastName)
    return {
      at: this.row.at,
      account: typeof account === 'string' ? account : '',
      values: name === '' ? values : { ...values, name },
    }
  }

  private refuse(column: Column | null, why: ProblemReason, value = ''): void {
    this.problems.push(problem(this.row.at, column?.header ?? '', why, value))
  }

  private read(id: FieldId, said: readonly Said[]): void {
    const field = fieldOf(this.options.kind, id)
    const [first] = said
    if (field === undefined || first === undefined) return
    if (field.type === 'text') {
      const isPlain = ({ column }: Said) =>
        column.field !== null && field.names.includes(foldHeader(column.header))
      const plain = said.filter(isPlain).map(({ cell: text }) => text.replace(/\s+$/, ''))
      const labelled = said
        .filter((one) => !isPlain(one))
        .map(({ column, cell: text }) => `${column.header}: ${text.trim()}`)
      const text = [...plain, ...labelled].join('\n')
      if (text.length > TEXT_LIMIT) this.refuse(first.column, 'tooLong', text)
      else this.values.set(id, text)
      return
    }
    const cell = first.cell.trim()
    if (field.type === 'line') {
      const line = cell.replace(/\s*\n\s*/g, ' ')
      if (line.length > NAME_LIMIT) this.refuse(first.column, 'tooLong', line)
      else this.values.set(id, line)
      return
    }
    this.readTyped(id, field.type, first.column, cell)
  }

  private readTyped(
    id: FieldId,
    type: Exclude<CellType, 'text' | 'line'>,
    column: Column,
    cell: string,
  ): void {
    switch (type) {
      case 'day':
        return this.take(id, column.day && readDay(cell, column.day), column, 'notADay', cell)
      case 'month': {
        const month = column.day && readMonth(cell, column.day)
        if (month === null) return this.refuse(column, 'notAMonth', cell)
        this.values.set('from', month.from)
        this.values.set('to', month.to)
        return
      }
      case 'number':
        return this.readAmount(id, column, cell)
      case 'yesNo':
        return this.take(id, readYesNo(cell), column, 'notYesNo', cell)
      case 'parts':
        return this.take(id, readParts(cell), column, 'unknownPart', cell)
      case 'place':
        return this.take(id, readPlace(cell), column, 'unknownPlace', cell)
    }
  }

  private readAmount(id: FieldId, column: Column, cell: string): void {
    const value = column.number && readNumber(cell, column.number)
    if (value === null) this.refuse(column, 'notANumber', cell)
    else if (value < 0) this.refuse(column, 'negative', cell)
    else if (value > 1e12) this.refuse(column, 'tooMuch', cell)
    else if (id === 'entitled' && value === 0) this.refuse(column, 'notAboveZero', cell)
    else this.values.set(id, value)
  }

  private take(
    id: FieldId,
    value: EntryValue | null,
    column: Column,
    why: ProblemReason,
    cell: string,
  ): void {
    if (value === null) this.refuse(column, why, cell)
    else this.values.set(id, value)
  }

  /** What a record cannot do without. A cell that was refused above is not asked for again. */
  private check(): void {
    const { kind, byAccount, unit } = this.options
    const lacks = (...ids: readonly FieldId[]) => !ids.some((id) => this.said.has(id))
    if ((byAccount || kind === 'accounts') && lacks('account')) this.refuse(null, 'needAccount')
    if (kind === 'people' && lacks('name', 'firstName', 'lastName')) this.refuse(null, 'needName')
    if (kind !== 'readings') return
    if (lacks('unit')) {
      if (unit.trim() === '') this.refuse(null, 'needUnit')
      else this.values.set('unit', unit.trim())
    }
    if (lacks('month') && (lacks('from') || lacks('to'))) this.refuse(null, 'needPeriod')
    if (lacks('used')) this.refuse(null, 'needUsed')
    if (lacks('entitled')) this.refuse(null, 'needEntitled')
    const [from, to] = [this.values.get('from'), this.values.get('to')]
    if (typeof from === 'string' && typeof to === 'string' && from > to) this.refuse(null, 'endsBefore', to)
  }
}

function joinNames(first: EntryValue | undefined, last: EntryValue | undefined): string {
  return [first, last].filter((part) => typeof part === 'string').join(' ')
}
