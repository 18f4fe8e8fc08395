/** Export, import and export again: the same bytes; swapped both ways: the same bytes on both sides. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainExportFile } from '../../../shared/exchange/export-file.ts'
import { mergeExports } from '../../../shared/exchange/merge-exports.ts'
import { readableText } from '../../../shared/exchange/readable-text.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { anyDevices } from '../changes/devices.ts'
import { exportOf, fixtureText, knownDevice, parsed } from './exports.ts'

describe('the permanent fixture of version 1', () => {
  it('is read, and written again byte for byte', () => {
    expect(writeExport(parsed(fixtureText).accounts)).toBe(fixtureText)
  })

  it('holds what version 1 can hold', () => {
    const [account] = parsed(fixtureText).accounts
    const records = account?.records ?? []
    expect(new Set(records.map((record) => record.kind))).toEqual(
      new Set(['account', 'person', 'note', 'initiative', 'mainInitiative', 'observation', 'sounding']),
    )
    expect(records.flatMap((record) => record.conflicts)).toEqual(['deleted', 'title'])
    expect(records.some((record) => record.deleted)).toBe(true)
    expect(account?.changes.flatMap((change) => change.ops).some((op) => 'erased' in op)).toBe(true)
    expect(fixtureText).toContain('\\ud83e')
  })
})

describe('writing and reading', () => {
  it('gives the same bytes again, whatever was written', () => {
    fc.assert(
      fc.property(anyDevices, ([device]) => {
        const text = exportOf(device)
        expect(writeExport(parsed(text).accounts)).toBe(text)
        expect(plainExportFile.safeParse(JSON.parse(text)).success).toBe(true)
      }),
    )
  })

  it('gives two devices that swapped both ways the same bytes', () => {
    fc.assert(
      fc.property(anyDevices, ([first, second]) => {
        const [toSecond, toFirst] = [exportOf(first), exportOf(second)]
        first.take(parsed(toFirst).accounts[0]?.changes ?? [])
        second.take(parsed(toSecond).accounts[0]?.changes ?? [])
        expect(exportOf(first)).toBe(exportOf(second))
      }),
    )
  })

  it('does not depend on the order of accounts or changes, and says nothing of time, device or app', () => {
    const device = knownDevice()
    const text = exportOf(device)
    device.setChanges([...device.changes()].reverse())
    expect(exportOf(device)).toBe(text)
    expect(text).toMatch(/^\{\n "accounts": \[[\s\S]*\n \],\n "format": "soundings",\n "version": 1\n\}\n$/)
  })

  it('passes over a byte order mark', () => {
    expect(parsed(`\uFEFF${fixtureText}`)).toEqual(parsed(fixtureText))
  })

  it('takes a file without accounts', () => {
    expect(parsed(writeExport([]))).toEqual({ accounts: [] })
  })
})

describe('mergeExports', () => {
  it('is commutative, associative and idempotent, to the byte', () => {
    fc.assert(
      fc.property(anyDevices, (devices) => {
        const [a, b, c] = devices.map((device) => parsed(exportOf(device)))
        if (a === undefined || b === undefined || c === undefined) throw new Error('three devices')
        const join = (x: typeof a, y: typeof a) => {
          const merged = mergeExports(x, y)
          if (!merged.ok) throw new Error(merged.error.detail)
          return merged.value
        }
        const bytes = (x: typeof a) => writeExport(x.accounts)
        expect(bytes(join(a, b))).toBe(bytes(join(b, a)))
        expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))))
        expect(bytes(join(a, a))).toBe(bytes(a))
        expect(bytes(parsed(bytes(join(a, b))))).toBe(bytes(join(a, b)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('readableText', () => {
  it('is JSON with sorted keys, the same for equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = readableText(value)
        const again: unknown = JSON.parse(text)
        expect(again).toEqual(JSON.parse(JSON.stringify(value)))
        expect(readableText(again)).toBe(text)
      }),
    )
  })

  it('keeps text order even for keys that look like numbers', () => {
    expect(readableText({ b: [], 9: {}, 10: null, a: undefined })).toBe(
      '{\n "10": null,\n "9": {},\n "b": []\n}\n',
    )
  })
})
