/** What somebody chose for the file that is being looked at, and what comes of it: entries, then a plan. */
import { readRows } from '../../../shared/tables/read-rows.ts'
import { readCards } from '../../../shared/tables/read-vcards.ts'
import {
  cellsOf,
  detectDays,
  detectNumbers,
  guessColumns,
  settleByOthers,
  toColumn,
  undecided,
  type Column,
  type Sheet,
} from '../../../shared/tables/sheet.ts'
import type { MatchChoice } from '../../../shared/tables/plan-import.ts'
import type { RowProblem, TableEntry } from '../../../shared/tables/table-entry.ts'
import {
  fieldOf,
  guessKind,
  manyColumns,
  type FieldId,
  type TableKind,
} from '../../../shared/tables/table-fields.ts'
import type { ReachWords } from '../../../shared/tables/vcard-reach.ts'
import { decodeAs } from './decode-bytes.ts'
import type { TableSource } from './table-source.ts'

/** Every row or card names its own account. */
export const BY_ACCOUNT = 'byAccount'

export type TableSettings = {
  readonly kind: TableKind
  readonly columns: readonly Column[]
  /** An account's id, `BY_ACCOUNT`, or null while nobody said. */
  readonly target: string | null
  readonly keepRest: boolean
  readonly leaveOut: boolean
  readonly onMatch: MatchChoice
  readonly unit: string
}

export type ReadTable = {
  readonly entries: readonly TableEntry[]
  readonly problems: readonly RowProblem[]
  /** Columns or properties that are not taken, with how many cards have them; null where columns are meant. */
  readonly rest: readonly { readonly name: string; readonly count: number | null }[]
  readonly pictures: number
  /** Columns that can be read in several ways. */
  readonly undecided: readonly Column[]
}

/** `account`: the one that the page was opened for. */
export function firstSettings(source: TableSource, account: string | null): TableSettings {
  const { content } = source
  const kind = content.type === 'cards' ? 'people' : guessKind(content.sheet.headers)
  const columns = content.type === 'cards' ? [] : guessColumns(content.sheet, kind)
  return {
    kind,
    columns,
    target: targetFor(kind, columns, account),
    keepRest: false,
    leaveOut: false,
    onMatch: 'fill',
    unit: '',
  }
}

function targetFor(kind: TableKind, columns: readonly Column[], account: string | null): string | null {
  if (kind === 'accounts') return BY_ACCOUNT
  if (account !== null) return account
  return columns.some(({ field }) => field === 'account') ? BY_ACCOUNT : null
}

export function withKind(sheet: Sheet, kind: TableKind, before: TableSettings): TableSettings {
  const columns = guessColumns(sheet, kind)
  return { ...before, kind, columns, target: targetFor(kind, columns, null), leaveOut: false }
}

/** Another column that held the field gives it up, where one alone can hold it. */
export function withField(
  sheet: Sheet,
  before: TableSettings,
  index: number,
  field: FieldId | null,
): TableSettings {
  const columns = before.columns.map((column, other) => {
    if (other === index) return toColumn(sheet, index, before.kind, field)
    const givesUp = field !== null && column.field === field && !manyColumns.has(field)
    return givesUp ? { ...column, field: null, day: null, number: null } : column
  })
  return { ...before, columns: settleByOthers(sheet, before.kind, columns), leaveOut: false }
}

/** How one column is written settles the others that were left open and can be read in the same way. */
export function withStyle(sheet: Sheet, before: TableSettings, index: number, said: Column): TableSettings {
  const { kind } = before
  const columns = before.columns.map((column, other) => {
    if (other === index) return said
    const type = column.field === null ? undefined : fieldOf(kind, column.field)?.type
    const cells = cellsOf(sheet, other)
    const isDay = type === 'day' || type === 'month'
    if (isDay && column.day === null && said.day !== null && detectDays(cells, type).fits.includes(said.day))
      return { ...column, day: said.day }
    const fits = said.number !== null && detectNumbers(cells).fits.includes(said.number)
    return type === 'number' && column.number === null && fits ? { ...column, number: said.number } : column
  })
  return { ...before, columns, leaveOut: false }
}

export function readTable(source: TableSource, settings: TableSettings, words: ReachWords): ReadTable {
  const { content } = source
  const { kind, columns, keepRest, unit } = settings
  const byAccount = settings.target === BY_ACCOUNT
  if (content.type === 'cards') {
    const read = readCards(content.text, { decode: decodeAs, words, keepRest, byAccount })
    return {
      ...read,
      rest: [...read.rest].map(([name, count]) => ({ name, count })),
      undecided: [],
    }
  }
  const open = undecided(columns, kind)
  const rest = columns.flatMap(({ header, field }) => (field === null ? [{ name: header, count: null }] : []))
  const told = { rest, pictures: 0, undecided: open }
  // Read in one of several ways, every row would seem wrong: first it is to be said which.
  if (open.length > 0) return { entries: [], problems: [], ...told }
  return { ...readRows(content.sheet, { kind, columns, byAccount, keepRest, unit }), ...told }
}

/** A quotation mark that never closes swallows what stands below it: that is no row to be left out. */
export function isBlocked(problems: readonly RowProblem[]): boolean {
  return problems.some(({ why }) => why === 'openQuote')
}
