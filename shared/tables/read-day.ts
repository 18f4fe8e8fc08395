/** Days and months as tables write them, each in one way of writing at a time. */
import { addDays, day, type Day } from '../domain/day.ts'

export const dayStyles = ['iso', 'dmy', 'mdy', 'serial', 'named'] as const
/**
 * `iso`: 2026-05-29 or 20260529. `dmy`: 29.5.2026, 29/5/26. `mdy`: 5/29/2026. `serial`: a spreadsheet's count of days
 * since 1900. `named`: 29 May 2026, May 29, 2026.
 */
export type DayStyle = (typeof dayStyles)[number]

const TIME = String.raw`(?:[T,]?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`
const ISO = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i')
const ISO_BARE = /^(\d{4})(\d{2})(\d{2})$/
const DMY = new RegExp(String.raw`^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`, 'i')
const MDY = new RegExp(String.raw`^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i')
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
const NAMED_DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})\.?[\s-]+(\p{L}{3,9})\.?[\s,-]+(\d{4}|\d{2})${TIME}$`,
  'iu',
)
const NAMED_MONTH_FIRST = new RegExp(
  String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`,
  'iu',
)
/** The count holds a 29 February 1900 that never was: after it, day 2 is the first of January. */
const SERIAL_SECOND = day.parse('1900-01-01')

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'jän'],
    ['feb'],
    ['mar', 'mär', 'mrz'],
    ['apr'],
    ['may', 'mai'],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep'],
    ['oct', 'okt'],
    ['nov'],
    ['dec', 'dez'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Null where the text is no day in this style. A time of day behind it is passed over. */
export function readDay(text: string, style: DayStyle): Day | null {
  const trimmed = text.trim()
  switch (style) {
    case 'iso': {
      const [, year, , month, date] = ISO.exec(trimmed) ?? []
      const [, bareYear, bareMonth, bareDate] = ISO_BARE.exec(trimmed) ?? []
      return toDay(year ?? bareYear, Number(month ?? bareMonth), date ?? bareDate)
    }
    case 'dmy': {
      const [, date, , month, year] = DMY.exec(trimmed) ?? []
      return toDay(year, Number(month), date)
    }
    case 'mdy': {
      const [, month, , date, year] = MDY.exec(trimmed) ?? []
      return toDay(year, Number(month), date)
    }
    case 'serial': {
      const [, count] = SERIAL.exec(trimmed) ?? []
      return count === undefined ? null : addDays(SERIAL_SECOND, Number(count) - 2)
    }
    case 'named': {
      const [, date, month, year] = NAMED_DAY_FIRST.exec(trimmed) ?? []
      if (month !== undefined) return toDay(year, monthNamed(month), date)
      const [, monthFirst = '', dateSecond, yearLast] = NAMED_MONTH_FIRST.exec(trimmed) ?? []
      return toDay(yearLast, monthNamed(monthFirst), dateSecond)
    }
  }
}

export type Month = { readonly from: Day; readonly to: Day }

/** A month by itself (`2026-05`, `05/2026`, `May 26`), or the month of a day in this style. */
export function readMonth(text: string, style: DayStyle): Month | null {
  const trimmed = text.trim()
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(trimmed) ?? []
  if (month !== undefined) return toMonth(year, Number(month))
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/.](\d{4})$/.exec(trimmed) ?? []
  if (monthFirst !== undefined) return toMonth(yearLast, Number(monthFirst))
  const [, name, yearOfName] = /^(\p{L}{3,9})\.?[\s-]*'?(\d{4}|\d{2})$/u.exec(trimmed) ?? []
  if (name !== undefined) return toMonth(yearOfName, monthNamed(name))
  const read = readDay(trimmed, style)
  return read === null ? null : toMonth(read.slice(0, 4), Number(read.slice(5, 7)))
}

function monthNamed(name: string): number {
  return MONTHS.get(name.slice(0, 3).normalize('NFC').toLowerCase()) ?? 0
}

function toMonth(year: string | undefined, month: number): Month | null {
  const from = toDay(year, month, '1')
  if (from === null) return null
  const next =
    month === 12
      ? toDay(String(Number(from.slice(0, 4)) + 1), 1, '1')
      : toDay(from.slice(0, 4), month + 1, '1')
  return next === null ? null : { from, to: addDays(next, -1) }
}

function toDay(year: string | undefined, month: number, date: string | undefined): Day | null {
  if (year === undefined || date === undefined) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const parsed = day.safeParse(`${fullYear(year)}-${two(month)}-${two(Number(date))}`)
  return parsed.success ? parsed.data : null
}

/** Two digits mean what spreadsheets take them for: up to 29 this century, from 30 on the last. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 30 ? `20${year}` : `19${year}`
}
