/** Files that are broken or meant to do harm: each is refused or told row by row, quickly, and nothing is made up. */
import { describe, expect, it } from 'vitest'
import { COLUMN_LIMIT, ROW_LIMIT } from '../../../../renderer/features/tables/parse-csv.ts'
import { FILE_LIMIT } from '../../../../renderer/features/tables/decode-bytes.ts'
import { isBlocked } from '../../../../renderer/features/tables/table-settings.ts'
import { readSource } from '../../../../renderer/features/tables/table-source.ts'
import { readAs, refusal, sourceOf } from './read-file.ts'
import { MUCH_MORE_THAN_EIGHT, timesAsLong } from '../../../times-as-long.ts'

describe('a file that is no table', () => {
  it.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), 'workbook'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['a text with NUL', 'Name,Email\nOsei\u0000,a@b.example\n', 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', ' \r\n \r\n', 'empty'],
    ['a header alone', 'Name,Email\r\n', 'noRows'],
  ])('is refused: %s', (_, bytes, why) => {
    expect(refusal(bytes)).toBe(why)
  })

  it('is refused unread where it is too large', async () => {
    const file = new File([], 'big.csv')
    Object.defineProperty(file, 'size', { value: 100 * 1024 * 1024 })
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) })
    expect(FILE_LIMIT).toBeLessThan(file.size)
    expect(await readSource(file)).toEqual({ ok: false, error: { type: 'tooLarge' } })
  })

  it('is refused where it has too many rows or columns', () => {
    expect(refusal(`Name\n${'x\n'.repeat(ROW_LIMIT)}`)).toBeNull()
    expect(refusal(`Name\n${'x\n'.repeat(ROW_LIMIT + 1)}`)).toBe('tooManyRows')
    expect(refusal(`${'h,'.repeat(999)}h\n${'v,'.repeat(999)}v\n`)).toBe('tooManyColumns')
    expect(refusal(`${'h,'.repeat(COLUMN_LIMIT - 1)}h\nv\n`)).toBeNull()
  })
})

describe('a table that is broken', () => {
  it('is not imported past a quotation mark that never closes', () => {
    const { problems } = readAs('Name,Email\nOsei,a@b.example\n"Wirth,c@d.example\nNilsson,e@f.example\n')
    expect(problems).toEqual([{ at: 3, column: '', why: 'openQuote', value: '' }])
    expect(isBlocked(problems)).toBe(true)
  })

  it('says in which row a quotation mark stands where none can, and takes the others', () => {
    const { problems, entries } = readAs('Name,Email\n"Osei "the" Lisa",a@b.example\nWirth,c@d.example\n')
    expect(problems.map(({ at, why }) => [at, why])).toEqual([[2, 'strayQuote']])
    expect(isBlocked(problems)).toBe(false)
    expect(entries.map(({ values }) => values['name'])).toEqual(['Wirth'])
  })

  it('is not imported past a stray quotation mark that may have swallowed a row', () => {
    const { problems } = readAs('Name,Email\n"Osei" x,a@b.example\n"Wirth",c@d.example\nNilsson,\n')
    expect(problems[0]).toMatchObject({ at: 2, why: 'openQuote' })
    expect(isBlocked(problems)).toBe(true)
  })

  it('tells columns of one name apart, and rows with more cells than there are columns', () => {
    const { settings, problems } = readAs('Name,Email,Email,\nOsei,a@b.example,c@d.example,x,y\n')
    expect(settings.columns.map(({ header }) => header)).toEqual(['Name', 'Email', 'Email (C)', 'D'])
    expect(settings.columns.map(({ field }) => field)).toEqual(['name', 'email', null, null])
    expect(problems).toEqual([{ at: 2, column: '', why: 'moreCells', value: 'y' }])
  })

  it('counts rows as the spreadsheet does, with line breaks in cells and lines of every ending', () => {
    const { problems } = readAs(
      'Name,Left on,Notes\r\nOsei,2026-05-01,"a\nb"\rWirth,soon,\n\nNilsson,2026-13-01,\n',
    )
    expect(problems).toEqual([
      { at: 3, column: 'Left on', why: 'notADay', value: 'soon' },
      { at: 5, column: 'Left on', why: 'notADay', value: '2026-13-01' },
    ])
  })

  it('tells every reason of a reading that does not fit', () => {
    const table = [
      'Unit;From;To;Used;Entitled',
      'seats;2026-05-01;2026-05-31;-1;10',
      'seats;2026-05-01;2026-05-31;5;0',
      'seats;2026-05-31;2026-05-01;5;10',
      'seats;;2026-05-01;5;10',
      ';2026-05-01;2026-05-31;;',
      'seats;2026-05-01;2026-05-31;9e12;many',
    ].join('\n')
    expect(readAs(table).problems.map(({ at, why }) => `${String(at)} ${why}`)).toEqual([
      '2 negative',
      '3 notAboveZero',
      '4 endsBefore',
      '5 needPeriod',
      '6 needUnit',
      '6 needUsed',
      '6 needEntitled',
      '7 tooMuch',
      '7 notANumber',
    ])
  })
})

describe('cards that are broken', () => {
  const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

  it('are told by their place, and the others are taken', () => {
    const text = [
      card('VERSION:3.0', 'FN:Osei'),
      card('VERSION:3.0', 'EMAIL:a@b.example'),
      card('FN:No version'),
      card('VERSION:3.0', 'FN:Broken', 'no property at all'),
      card('VERSION:4.0', 'KIND:group', 'FN:Everybody'),
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Torn\r\n',
      card('VERSION:2.1', 'N:Wirth;Jonas', 'AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'N:Inner', 'END:VCARD'),
    ].join('')
    const { entries, problems } = readAs(text)
    expect(entries.map(({ at, values }) => [at, values['name']])).toEqual([
      [1, 'Osei'],
      [7, 'Jonas Wirth'],
    ])
    expect(problems.map(({ at, why }) => `${String(at)} ${why}`)).toEqual([
      '2 needName',
      '3 noVersion',
      '4 brokenLine',
      '5 notAPerson',
      '6 notEnded',
    ])
  })

  it('take no longer than they are long however often a line is folded', async () => {
    const readFolded = (times: number) => {
      const folded = Array.from({ length: times }, () => ' x').join('\r\n')
      const { problems } = readAs(card('VERSION:3.0', 'FN:Osei', 'NOTE:a', folded))
      expect(problems).toMatchObject([{ at: 1, column: 'NOTE', why: 'tooLong' }])
    }
    const ratio = await timesAsLong(
      () => {
        readFolded(25_000)
      },
      () => {
        readFolded(200_000)
      },
    )
    expect(ratio).toBeLessThan(MUCH_MORE_THAN_EIGHT)
  })

  it('may name a character set that does not exist', () => {
    const { entries } = readAs(
      card('VERSION:2.1', 'N:x', 'FN;CHARSET=KLINGON-1;ENCODING=QUOTED-PRINTABLE:J=F6rg'),
    )
    expect(entries[0]?.values['name']).toBe('Jörg')
  })
})

describe('an encoding', () => {
  it('is told from the bytes, without a mark too', () => {
    const wide = Buffer.from('Name,Email\nOsei,a@b.example\n', 'utf16le')
    expect(sourceOf(new Uint8Array(wide)).encoding).toBe('utf-16le')
    expect(sourceOf(new Uint8Array(wide.swap16())).encoding).toBe('utf-16be')
    expect(sourceOf('Name\nÅse\n').encoding).toBe('utf-8')
    expect(sourceOf(Uint8Array.from([...Buffer.from('Name\n'), 0xc5, 0x73, 0x65])).encoding).toBe(
      'windows-1252',
    )
  })
})
