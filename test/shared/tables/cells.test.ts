/** Single cells: formulas guarded, numbers and days read in one way of writing, which a whole column tells. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectStyle } from '../../../shared/tables/detect-style.ts'
import { guardCell, unguardCell } from '../../../shared/tables/guard-cell.ts'
import { dayStyles, readDay, readMonth } from '../../../shared/tables/read-day.ts'
import { numberStyles, readNumber } from '../../../shared/tables/read-number.ts'
import { detectDays, detectNumbers } from '../../../shared/tables/sheet.ts'
import { separators, writeCsv } from '../../../shared/tables/write-csv.ts'

/** Texts full of what makes formulas. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        "'",
        '"',
        ' ',
        '\u00a0',
        '\u200b',
        '\t',
        '\n',
      ),
      fc.constantFrom(',', ';', '|', '1', 'cmd', "|' /C calc'!A0", 'HYPERLINK("x")', 'é'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('guardCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 711', "'+49 711"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['"=x', `'"=x`],
    ['＝1', "'＝1"],
    ['\u200b-2', "'\u200b-2"],
    ['a;=b', "a;'=b"],
    ['one\n- two', "one\n'- two"],
    ["'=x", "''=x"],
  ])('keeps %j from being computed', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded)
    expect(unguardCell(guarded)).toBe(text)
  })

  it.each(['Osei', 'a = b', 'x-y', "'quoted'", '', '42', 'e@mail.example'])('leaves %j as it is', (text) => {
    expect(guardCell(text)).toBe(text)
    expect(unguardCell(text)).toBe(text)
  })

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** As a spreadsheet sees it that passes over white space, marks and quotes; an apostrophe makes any cell a text. */
const COMPUTED = /^[\s\u200b"]*[=+\-@＝＋－＠]/

/** A spreadsheet that knows no quotes and splits at `separator` and at line ends. */
function crudeCells(text: string, separator: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(separator))
}

describe('writeCsv', () => {
  it('writes nothing that a spreadsheet takes for a formula, at whichever separator it splits', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(nasty, fc.double({ min: 0, noNaN: true, max: 1e12 })), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        fc.constantFrom(...separators),
        (rows, separator) => {
          const text = writeCsv(rows, separator)
          for (const split of separators)
            for (const cell of crudeCells(text, split)) expect(cell).not.toMatch(COMPUTED)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('starts with a byte order mark, ends lines with CR LF, and writes numbers as numbers', () => {
    expect(
      writeCsv(
        [
          ['a', 'b "c"'],
          ['x;y', -1.5],
        ],
        ',',
      ),
    ).toBe('\ufeffa,"b ""c"""\r\n"x;y",-1.5\r\n')
    expect(writeCsv([[1.5, 'a']], ';')).toBe('\ufeff1,5;a\r\n')
    expect(writeCsv([[1.5, 'a']], '\t')).toBe('\ufeff1.5\ta\r\n')
  })
})

describe('readNumber', () => {
  it.each([
    ['1,234.5', 1234.5, null],
    ['1.234,5', null, 1234.5],
    ['1 234', 1234, 1234],
    ['1\u202f234,5', null, 1234.5],
    ["1'234.5", 1234.5, null],
    ['12', 12, 12],
    ['-3', -3, -3],
    ['.5', 0.5, null],
    ['1.234', 1.234, 1234],
    ['1,23,4', null, null],
    ['12 h', null, null],
    ['', null, null],
    ['1e3', 1000, 1000],
    ['5 %', null, null],
  ])('reads %j with a point and with a comma', (text, point, comma) => {
    expect(numberStyles.map((style) => readNumber(text, style))).toEqual([point, comma])
  })

  it('reads whatever we write', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
        expect(readNumber(String(value), 'point')).toBe(value)
        expect(readNumber(String(value).replace('.', ','), 'comma')).toBe(value)
      }),
    )
  })
})

describe('readDay', () => {
  it.each([
    ['2026-05-29', '2026-05-29', null, null, null, null],
    ['2026-05-29T14:02:00.000+0000', '2026-05-29', null, null, null, null],
    ['2026-05-29 14:02', '2026-05-29', null, null, null, null],
    ['20260529', '2026-05-29', null, null, null, null],
    ['29.5.2026', null, '2026-05-29', null, null, null],
    ['03/04/26', null, '2026-04-03', '2026-03-04', null, null],
    ['5/29/2026, 2:02 PM', null, null, '2026-05-29', null, null],
    ['31.2.2026', null, null, null, null, null],
    ['46171', null, null, null, '2026-05-29', null],
    ['46171.5', null, null, null, '2026-05-29', null],
    ['29 May 2026', null, null, null, null, '2026-05-29'],
    ['29-May-26', null, null, null, null, '2026-05-29'],
    ['29. Mai 2026', null, null, null, null, '2026-05-29'],
    ['May 29, 2026', null, null, null, null, '2026-05-29'],
    ['soon', null, null, null, null, null],
    ['1/1/99', null, '1999-01-01', '1999-01-01', null, null],
  ])('reads %j in each style', (text, ...expected) => {
    expect(dayStyles.map((style) => readDay(text, style))).toEqual(expected)
  })

  it('reads months by themselves and those of days', () => {
    const may = { from: '2026-05-01', to: '2026-05-31' }
    for (const text of ['2026-05', '05/2026', '5.2026', 'May 2026', 'May-26', "Mai '26"])
      expect(readMonth(text, 'iso'), text).toEqual(may)
    expect(readMonth('01.05.2026', 'dmy')).toEqual(may)
    expect(readMonth('2028-02', 'iso')?.to).toBe('2028-02-29')
    expect(readMonth('2026-12', 'iso')?.to).toBe('2026-12-31')
    expect(readMonth('2026-13', 'iso')).toBeNull()
  })
})

describe('a whole column', () => {
  it('tells what one cell does not', () => {
    expect(detectDays(['03/04/2026', '13/04/2026'], 'day')).toEqual({ style: 'dmy', fits: ['dmy'] })
    expect(detectDays(['03/04/2026', '04/13/2026'], 'day')).toEqual({ style: 'mdy', fits: ['mdy'] })
    expect(detectNumbers(['1.234', '1.234,5']).style).toBe('comma')
  })

  it('leaves open what fits twice and reads differently, and settles what reads the same', () => {
    expect(detectDays(['03/04/2026', '05/06/2026'], 'day')).toEqual({ style: null, fits: ['dmy', 'mdy'] })
    expect(detectDays(['05/05/2026', '06/06/2026'], 'day').style).toBe('dmy')
    expect(detectNumbers(['1.234', '12']).style).toBeNull()
    expect(detectNumbers(['12', '7']).style).toBe('point')
    expect(detectNumbers([]).style).toBe('point')
  })

  it('takes the style that fits most where none fits all', () => {
    expect(detectDays(['2026-05-01', '2026-05-02', 'soon'], 'day').style).toBe('iso')
    expect(detectStyle(['a'], ['x', 'y'] as const, () => null).style).toBe('x')
  })
})
