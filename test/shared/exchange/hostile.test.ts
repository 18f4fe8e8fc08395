/** Hostile files: each is refused with one clear reason, and none can make the reader throw. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountId } from '../../../shared/domain/ids.ts'
import type { ImportFailure } from '../../../shared/exchange/import-failure.ts'
import { mergeExports } from '../../../shared/exchange/merge-exports.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { ACCOUNT, createDevice, uuid } from '../changes/devices.ts'
import { exportOf, fixtureText, forge, knownDevice, OTHER, parsed, PERSON } from './exports.ts'

function refusal(text: string): ImportFailure['type'] | null {
  const result = parseExport(text)
  return result.ok ? null : result.error.type
}

/** The text of one account with a piece replaced; throws where the piece is not there. */
function replaced(piece: string, by: string, text = exportOf(knownDevice())): string {
  if (!text.includes(piece)) throw new Error(`no ${piece}`)
  return text.replace(piece, by)
}

const person = (set: { readonly [field: string]: string }) => ({ record: PERSON, kind: 'person', set })

describe('parseExport refuses', () => {
  it('a file that ends too early, wherever it was cut', () => {
    const text = exportOf(knownDevice())
    for (let end = 0; end < text.length - 1; end += 1)
      expect(refusal(text.slice(0, end)), `${end}`).toBe('truncated')
    expect(refusal(text.slice(0, -1))).toBe(null)
    expect(refusal(' \n')).toBe('truncated')
  })

  it.each([
    'hello',
    '{"a" 1}',
    '{]',
    '{"a":1}}',
    '{\\rtf1 hello}',
    "{'a': 1}",
    '[1,,2]',
    '\u0000',
    '{"a":nul}',
    '"\n"',
  ])('what is not JSON: %j', (text) => {
    expect(refusal(text)).toBe('notJson')
  })

  it.each([
    '[]',
    '5',
    'null',
    '"text"',
    '{}',
    '{"format":"other","version":9,"constructor":1}',
    '[{"type":"excalidraw"}]',
  ])('what is another format: %j', (text) => {
    expect(refusal(text)).toBe('foreign')
  })

  it('a newer version, whatever else it holds; and a version that is none', () => {
    expect(refusal('{"format":"soundings","version":3,"novelty":[{}]}')).toBe('tooNew')
    expect(refusal(replaced('"version": 1', '"version": 3'))).toBe('tooNew')
    for (const version of ['0', '-1', '1.5', '"1"', 'null', '1e999'])
      expect(refusal(replaced('"version": 1', `"version": ${version}`)), version).toBe('invalid')
  })

  it('nesting 100,000 deep, closed or not, without overflowing the stack', () => {
    const deep = '['.repeat(100_000)
    expect(refusal(deep)).toBe('tooDeep')
    expect(refusal(deep + ']'.repeat(100_000))).toBe('tooDeep')
    expect(refusal('{"a":'.repeat(100_000))).toBe('tooDeep')
    expect(refusal(replaced('"Engineer"', `${deep}${']'.repeat(100_000)}`))).toBe('tooDeep')
    expect(refusal(`{"format":"soundings","version":1,"accounts":${'['.repeat(63)}${']'.repeat(63)}}`)).toBe(
      'invalid',
    )
  })

  it.each([
    '"__proto__": {"admin": true}',
    '"constructor": 1',
    '"prototype": 1',
    '"\\u005f_proto__": 1',
    '"present/__proto__": 1',
  ])('a key that attacks objects: %s', (entry) => {
    for (const place of ['"format"', '"author"', '"sector"', '"role"']) {
      expect(refusal(replaced(place, `${entry}, ${place}`)), place).toBe('forbiddenKey')
    }
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it('a change that is longer than the journal would take, though no field of it is', () => {
    const device = knownDevice()
    const notes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        record: uuid('cccccccc', index + 1),
        kind: 'note',
        set: { title: '', body: 'w'.repeat(480_000), day: '2026-05-29' },
      }))
    device.write(...notes(75))
    expect(parseExport(exportOf(device))).toMatchObject({ ok: false, error: { type: 'tooLarge' } })
  })

  it('a huge string: longer than any, or than its field', () => {
    expect(refusal(replaced('Engineer', 'x'.repeat(5_000_000)))).toBe('tooLarge')
    expect(refusal(replaced('"author": "', `"author": "${'x'.repeat(1_000_001)}`))).toBe('tooLarge')
    expect(refusal(replaced('"sector"', `"${'k'.repeat(1_001)}": 1, "sector"`))).toBe('tooLarge')
    const device = knownDevice()
    device.write(person({ name: 'N'.repeat(201) }))
    expect(parseExport(exportOf(device))).toMatchObject({ ok: false, error: { type: 'tooLarge' } })
    device.write(person({ custom: 'N'.repeat(20_001) }))
    const other = createDevice(2)
    other.write({ record: PERSON, kind: 'sounding', set: { name: 'N'.repeat(20_001) } })
    expect(refusal(exportOf(other))).toBe(null)
  })

  it('one id used twice: of an account, a change, a record, or a record in two accounts', () => {
    const device = knownDevice()
    const text = exportOf(device)
    expect(refusal(exportOf(device, device))).toBe('duplicateId')
    const [first] = device.changes()
    if (first === undefined) throw new Error('no change')
    expect(refusal(writeExport([{ id: ACCOUNT, changes: [...device.changes(), first] }]))).toBe('duplicateId')
    const [, record = ''] = /"records": \[\n {4}(\{[\s\S]*?\n {4}\}),/.exec(text) ?? []
    expect(refusal(replaced('"records": [', `"records": [${record},`, text))).toBe('duplicateId')
    const twice = forge(first, { ops: [...first.ops, ...first.ops] })
    expect(refusal(writeExport([{ id: ACCOUNT, changes: [twice] }]))).toBe('duplicateId')
    const elsewhere = createDevice(2)
    const moved = forge(elsewhere.write(person({ name: 'Ada' })), { account: accountId.parse(uuid('a', 2)) })
    const both = writeExport([
      { id: ACCOUNT, changes: device.changes() },
      { id: uuid('a', 2), changes: [moved] },
    ])
    expect(refusal(both)).toBe('duplicateId')
  })

  it('a file that contradicts itself: altered changes, broken chains, records that the changes do not make', () => {
    const text = exportOf(knownDevice())
    expect(refusal(text.replaceAll('"Ada"', '"Eve"'))).toBe('contradicting')
    expect(refusal(replaced('"author": "Author 1"', '"author": "Author 2"'))).toBe('contradicting')
    expect(refusal(text.replace(/"link": "./, '"link": "0'))).toBe('contradicting')
    expect(refusal(replaced('"deleted": false', '"deleted": true'))).toBe('contradicting')
    const end = text.lastIndexOf('"Ada"')
    expect(refusal(`${text.slice(0, end)}"Eve"${text.slice(end + 5)}`)).toBe('contradicting')
    expect(refusal(text.replace(/"records": \[[\s\S]*\]/, '"records": []\n}]'))).toBe('contradicting')
    const device = knownDevice()
    expect(refusal(writeExport([{ id: ACCOUNT, changes: device.changes().slice(1) }]))).toBe('contradicting')
    expect(refusal(writeExport([{ id: uuid('a', 2), changes: device.changes() }]))).toBe('contradicting')
  })

  it('an open change, and anything that is not as the format says', () => {
    const device = knownDevice()
    const open = device.draft(person({ name: 'typing' }))
    const text = exportOf(device)
    expect(refusal(replaced('"changes": [', `"changes": [${JSON.stringify(open)},`, text))).toBe('invalid')
    expect(refusal(replaced('"accounts"', '"extra": 1, "accounts"', text))).toBe('invalid')
    expect(refusal(replaced('"conflicts"', '"extra": 1, "conflicts"', text))).toBe('invalid')
    expect(refusal(replaced('"Engineer"', '1e999', text))).toBe('invalid')
    expect(refusal(replaced(ACCOUNT, 'account-1', text))).toBe('invalid')
    expect(refusal('{"format":"soundings","version":1}')).toBe('invalid')
  })

  it('and names the place, never the content', () => {
    const result = parseExport(replaced('"kind": "person"', '"kind": 5'))
    expect(result).toEqual({ ok: false, error: { type: 'invalid', detail: 'accounts[0].changes[1].ops[0]' } })
    const forbidden = parseExport(replaced('"role"', '"prototype": "secret", "role"'))
    expect(forbidden).toMatchObject({ error: { detail: 'accounts[0].changes[1].ops[0].set.prototype' } })
  })

  it('two files of which each uses an id for something else', () => {
    const device = knownDevice()
    const forged = device.changes().map((change) => forge(change, { author: 'Mallory', prev: null, seq: 1 }))
    const [one] = forged
    if (one === undefined) throw new Error('no change')
    const merged = mergeExports(
      parsed(exportOf(device)),
      parsed(writeExport([{ id: ACCOUNT, changes: [one] }])),
    )
    expect(merged).toMatchObject({ ok: false, error: { type: 'contradicting' } })
  })
})

describe('parseExport never throws', () => {
  it('on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.constantFrom('{', '[', '"', '\\', '}').map((c) => c.repeat(99)),
        ),
        (text) => {
          expect(parseExport(text).ok).toBe(false)
        },
      ),
    )
  })

  it('on the fixture with any stretch of it replaced, and never takes another content for it', () => {
    const whole = writeExport(parsed(fixtureText).accounts)
    fc.assert(
      fc.property(
        fc.nat(fixtureText.length),
        fc.nat(40),
        fc.oneof(fc.string(), fc.json({ maxDepth: 1 })),
        (start, length, text) => {
          const result = parseExport(fixtureText.slice(0, start) + text + fixtureText.slice(start + length))
          if (result.ok) expect(writeExport(result.value.accounts)).toBe(whole)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('and carries kinds, fields and keys that it does not know', () => {
    const device = createDevice(1)
    const change = device.write({ record: OTHER, kind: 'sounding', set: { depth: 'deep' } })
    const novel = forge(change, {
      mood: 'calm',
      ops: change.ops.map((op) => ({ ...op, certainty: { of: 1 } })),
    })
    const text = writeExport([{ id: ACCOUNT, changes: [novel] }])
    expect(writeExport(parsed(text).accounts)).toBe(text)
    expect(text).toContain('"mood": "calm"')
    expect(text).toContain('"certainty"')
  })
})
