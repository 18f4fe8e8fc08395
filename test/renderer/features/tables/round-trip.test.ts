/** What goes out as a table or as cards and comes in again is the same, field by field, whatever was written in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BY_ACCOUNT } from '../../../../renderer/features/tables/table-settings.ts'
import {
  createAccount,
  createOrgUnit,
  createPerson,
  createReading,
} from '../../../../shared/domain/constructors.ts'
import { day } from '../../../../shared/domain/day.ts'
import { accountId, orgUnitId, personId, readingId } from '../../../../shared/domain/ids.ts'
import { exportRows } from '../../../../shared/tables/export-rows.ts'
import { numberStyles } from '../../../../shared/tables/read-number.ts'
import { standingEntries } from '../../../../shared/tables/standing-entries.ts'
import type { TableKind } from '../../../../shared/tables/table-fields.ts'
import { fold, writeCards } from '../../../../shared/tables/write-vcards.ts'
import { writeCsv, separators } from '../../../../shared/tables/write-csv.ts'
import { planned, recordsOf } from '../../../shared/tables/written.ts'
import { readAs } from './read-file.ts'

const id = (digit: string, index: number) =>
  `${digit.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`
const A = accountId.parse(id('a', 1))

const nasty = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+49 711',
    "'quoted'",
    '"',
    ';',
    ',',
    '\\',
    '\\n',
    ':',
    '@x',
    '-',
    '|',
    '日本',
    'é',
    '👩‍👧',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const words = fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(' '))
// oxlint-disable-next-line no-control-regex -- what no text file holds
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/g
const line = words.map((text) => text.replace(CONTROL, '').replace(/\s+/g, ' ').trim())
const name = line.map((text) => (text === '' ? 'Osei' : text))
const lines = fc.array(line, { maxLength: 4 }).map((all) => all.join('\n').trim())

const anyPerson = fc.record({
  name,
  role: line,
  department: line,
  email: line,
  phone: line,
  otherContact: lines,
  about: lines,
  key: fc.boolean(),
  placeholder: fc.boolean(),
  place: fc.constantFrom('inside', 'theirCustomer', 'contact'),
  leftOn: fc.constantFrom(null, day.parse('2026-03-31'), day.parse('1999-12-01')),
  parts: fc.record({ sponsor: fc.boolean(), decisionMaker: fc.boolean(), user: fc.boolean() }),
  unit: fc.constantFrom(null, orgUnitId.parse(id('c', 1))),
  site: fc.constantFrom(null, orgUnitId.parse(id('c', 2))),
})

const anyRecords = fc
  .record({
    account: fc.record({ name, sector: line, about: lines }),
    people: fc.array(anyPerson, { maxLength: 3 }),
    readings: fc.array(
      fc.record({
        unit: name,
        used: fc.double({ min: 0, max: 1e12, noNaN: true }),
        entitled: fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        source: line,
        remark: lines,
      }),
      { maxLength: 3 },
    ),
    unit: name,
    site: name,
  })
  .map(({ account, people, readings, unit, site }) =>
    recordsOf(
      [
        createAccount(A, account),
        createOrgUnit(orgUnitId.parse(id('c', 1)), { name: unit }),
        createOrgUnit(orgUnitId.parse(id('c', 2)), { name: site, sort: 'site' }),
        ...people.map((one, index) => createPerson(personId.parse(id('b', index)), one)),
        ...readings.map((one, index) =>
          createReading(readingId.parse(id('d', index)), {
            ...one,
            from: day.parse('2026-05-01'),
            to: day.parse('2026-05-31'),
            recordedAt: 1,
            recorder: '',
          }),
        ),
      ].map((made) => {
        if (!made.ok) throw new Error(`${made.error.field} ${made.error.message}`)
        return made.value
      }),
    ),
  )

describe('a table', () => {
  it.each<TableKind>(['accounts', 'people', 'readings'])('brings back all it took out: %s', (kind) => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...separators), (records, separator) => {
        const standing = standingEntries(kind, records).map(({ values }) => values)
        if (standing.length === 0) return
        const text = writeCsv(exportRows(kind, [records]), separator)
        const first = readAs(text)
        expect(first.source.content).toMatchObject({ type: 'sheet', separator })
        expect(first.settings).toMatchObject({ kind, target: BY_ACCOUNT })
        // where numbers can be read in two ways somebody says in which they were written
        const number = numberStyles[separator === ';' ? 1 : 0]
        const columns = first.settings.columns.map((column) =>
          column.field === 'used' || column.field === 'entitled' ? { ...column, number } : column,
        )
        const { entries, problems } = readAs(text, { columns })
        expect(problems).toEqual([])
        expect(entries.map(({ values }) => values)).toEqual(standing)
        expect(new Set(entries.map(({ account }) => account))).toEqual(new Set([records.account.name]))
        // and writes nothing where all of it is here already
        expect(planned(entries, [records], { kind, target: null }).drafts).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('cards', () => {
  it.each(['3.0', '4.0'] as const)('bring back all they took out: version %s', (version) => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        if (records.people.length === 0) return
        const text = writeCards([records], version)
        for (const one of text.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
        const { entries, problems, rest } = readAs(text)
        expect(problems).toEqual([])
        expect(rest).toEqual([])
        expect(entries.map(({ values }) => values)).toEqual(
          standingEntries('people', records).map(({ values }) => values),
        )
        expect(entries.every(({ account }) => account === records.account.name)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('are folded within no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(CONTROL, '')
        const folded = fold(plain).split('\r\n')
        expect(folded.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(plain)
        for (const one of folded) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
          // half a character would not come back from its bytes
          expect(Buffer.from(one).toString()).toBe(one)
        }
      }),
    )
  })
})
