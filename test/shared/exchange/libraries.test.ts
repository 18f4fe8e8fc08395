/** Libraries in files: what comes along with which account, and that no id is both an account and a library. */
import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../shared/changes/field-paths.ts'
import { contentDigest } from '../../../shared/exchange/content-digest.ts'
import { hasContent, isBoth, librariesNeeded, neededBy } from '../../../shared/exchange/file-libraries.ts'
import { planImport } from '../../../shared/exchange/import-plan.ts'
import { mergeExports } from '../../../shared/exchange/merge-exports.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { readLiveRecords } from '../../../shared/domain/live-records.ts'
import { ACCOUNT, createDevice, uuid } from '../changes/devices.ts'
import { exportOf, knownDevice, parsed } from './exports.ts'

const accountEdit = { record: ACCOUNT, kind: 'account', set: { name: 'Nordlicht', sector: '', about: '' } }
const libraryEdit = (parameters: Readonly<Record<string, number>> = {}) => ({
  record: ACCOUNT,
  kind: 'library',
  set: {
    name: 'Brandt',
    criterion: '',
    ...Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`parameters/${key}`, value])),
  },
})

/** What a device makes of its edits, under another id than the account's, so that several stand in one file. */
function home(id: string, ...edits: readonly { record: string; kind: string; set: Fields }[]) {
  return {
    id,
    records: edits.map(({ record, kind, set }) => ({
      id: record,
      account: id,
      kind,
      heads: {},
      fields: set,
      conflicts: [],
      deleted: false,
    })),
  }
}

const LIBRARY = uuid('1b', 1)
const QUESTION = uuid('1d', 1)
const [FIRST, SECOND] = [uuid('aa', 1), uuid('aa', 2)]
const question = { record: QUESTION, kind: 'ownQuestion', set: { title: 'Budget?' } }
const library = (parameters: Fields = {}) => ({
  record: LIBRARY,
  kind: 'library',
  set: { name: 'Brandt', criterion: '', parameters },
})
const account = (id: string) => ({ record: id, kind: 'account', set: { name: 'x' } })
const answer = { record: uuid('dd', 1), kind: 'observation', set: { question: QUESTION } }

describe('an id that is both an account and a library', () => {
  it('is refused in a file, when merging two, and against what is here', () => {
    const device = createDevice(1)
    device.write(accountEdit)
    const other = createDevice(2, 60_000)
    other.write(libraryEdit())
    expect(isBoth(ACCOUNT, device.changes())).toBe(false)
    expect(isBoth(ACCOUNT, [...device.changes(), ...other.changes()])).toBe(true)
    const refused = { ok: false, error: { type: 'duplicateId', detail: ACCOUNT } }
    const both = writeExport([{ id: ACCOUNT, changes: [...device.changes(), ...other.changes()] }])
    expect(parseExport(both)).toEqual(refused)
    expect(mergeExports(parsed(exportOf(device)), parsed(exportOf(other)))).toEqual(refused)
    expect(planImport(new Map([[ACCOUNT, device.changes()]]), parsed(exportOf(other)))).toEqual(refused)
  })
})

describe('a library in a file', () => {
  it('is read, merged and written like an account', () => {
    const [mine, theirs] = [createDevice(1), createDevice(2, 60_000)]
    mine.write(libraryEdit({ halfLife: 90 }))
    theirs.take(mine.changes())
    mine.write({ record: ACCOUNT, kind: 'library', set: { 'parameters/damping': 0.3 } })
    theirs.write({ record: ACCOUNT, kind: 'library', set: { 'parameters/halfLife': 60 } })
    const [a, b] = [parsed(exportOf(mine)), parsed(exportOf(theirs))]
    const [ab, ba] = [mergeExports(a, b), mergeExports(b, a)]
    if (!ab.ok || !ba.ok) throw new Error('not merged')
    expect(writeExport(ab.value.accounts)).toBe(writeExport(ba.value.accounts))
    const records = ab.value.accounts[0]?.records ?? []
    expect(readLiveRecords(records)).toMatchObject({
      records: null,
      library: { library: { name: 'Brandt', parameters: { halfLife: 60, damping: 0.3 } } },
      unreadable: [],
    })
  })

  it('is planned with what it will hold; wrong values of a hostile file stand at their defaults', () => {
    const device = createDevice(1)
    device.write(libraryEdit({ halfLife: 1e308, damping: 0.3 }))
    expect(planImport(new Map(), parsed(exportOf(device)))).toMatchObject({
      value: [
        {
          kind: 'library',
          library: { parameters: { damping: 0.3 }, questions: 0, factors: 0, neededBy: [] },
        },
      ],
    })
    expect(planImport(new Map(), parsed(exportOf(knownDevice())))).toMatchObject({
      value: [{ kind: 'account', library: null }],
    })
  })

  it('comes along with all accounts, unless it is there for the answers of some alone', () => {
    const answered = home(FIRST, account(FIRST), answer)
    const silent = home(SECOND, account(SECOND))
    const plain = home(LIBRARY, library(), question)
    expect(neededBy(plain, [answered, silent, plain])).toEqual([FIRST])
    expect(neededBy(plain, [silent, plain])).toEqual([SECOND])
    const withSettings = home(LIBRARY, library({ halfLife: 90 }), question)
    expect(neededBy(withSettings, [answered, silent, withSettings])).toEqual([FIRST, SECOND])
    expect(librariesNeeded([answered, silent, plain], new Set([SECOND]))).toEqual([])
    expect(librariesNeeded([answered, silent, plain], new Set([FIRST]))).toEqual([LIBRARY])
    // Deleted answers want no words; deleted questions still do.
    const [, gone] = answered.records
    if (gone === undefined) throw new Error('no answer')
    const taken = { ...answered, records: [...silent.records, { ...gone, deleted: true }] }
    expect(neededBy(plain, [taken, plain])).toEqual([FIRST])
    const asked = plain.records.map((one) => ({ ...one, deleted: one.kind === 'ownQuestion' }))
    expect(neededBy({ ...plain, records: asked }, [answered, silent])).toEqual([FIRST])
  })

  it('comes along with the accounts whose initiatives it has experience with, by id, name or words', () => {
    const factor = (set: Fields) => ({
      record: uuid('1e', 1),
      kind: 'ownFactor',
      set: { name: 'Ask', ...set },
    })
    const about = (sort: string) => ({ record: uuid('cc', 1), kind: 'initiative', set: { name: 'x', sort } })
    const comes = (set: Fields, sort: string) => {
      const experience = home(LIBRARY, library(), factor(set))
      const under = home(FIRST, account(FIRST), about(sort))
      return neededBy(experience, [under, home(SECOND, account(SECOND)), experience]).length === 1
    }
    expect(comes({ initiativeSort: 'dataMigration' }, 'data  Migration')).toBe(true)
    expect(comes({ initiativeSort: 'New depots' }, 'new depots ')).toBe(true)
    expect(comes({ initiativeSort: 'New depots' }, 'Data migration')).toBe(false)
    expect(comes({ initiativeSort: 'dataMigration', retired: true }, 'dataMigration')).toBe(false)
    // What holds for all sorts is no reason to take a colleague's library along, nor is a sort that nobody wrote down.
    expect(comes({ initiativeSort: '' }, '')).toBe(false)
    expect(comes({ initiativeSort: 7 }, '7')).toBe(false)
  })

  it('has content with a setting, a criterion or an instrument', () => {
    const content = (...edits: readonly { record: string; kind: string; set: Fields }[]) => {
      const { library: read } = readLiveRecords(home(LIBRARY, ...edits).records)
      return read !== null && hasContent(read)
    }
    expect(content(library())).toBe(false)
    expect(content(library({ halfLife: 180, odd: 3 }))).toBe(false)
    expect(content(library({ halfLife: 181 }))).toBe(true)
    expect(content({ ...library(), set: { criterion: 'Used daily.' } })).toBe(true)
    expect(
      content(library(), {
        record: uuid('1e', 1),
        kind: 'ownFactor',
        set: { name: 'Ask twice', sort: 'success' },
      }),
    ).toBe(true)
    expect(
      content(library(), { record: uuid('1c', 1), kind: 'ownInstrument', set: { name: 'Tender check' } }),
    ).toBe(true)
  })
})

describe('contentDigest', () => {
  it('follows the content, not the order of keys', () => {
    // SHA-256 of the two bytes `{}`, as sha256sum gives it.
    expect(contentDigest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(contentDigest({ a: 1, b: 2 })).toBe(contentDigest({ b: 2, a: 1 }))
    expect(contentDigest({ a: 1 })).not.toBe(contentDigest({ a: 2 }))
  })
})
