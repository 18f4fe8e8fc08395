/** Holds base64 to one text for each content: what Node writes, and nothing else is read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64Length, fromBase64, toBase64 } from '../../shared/base64.ts'

describe('base64', () => {
  it('gives any bytes back, and writes what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(text).toHaveLength(base64Length(bytes.length))
        expect(fromBase64(text)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('reads no text that it would not write itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'B', 'Z', '/', '+', '=', '-', ' ', 'é') }),
        (text) => {
          const bytes = fromBase64(text)
          if (bytes !== null) expect(toBase64(bytes)).toBe(text)
        },
      ),
    )
  })

  it.each(['A', 'AAA', 'AB==', 'AAB=', 'A===', '====', 'AA=A', 'AAAA\n', 'AA-_', '=AAA', 'AA==AAAA'])(
    'refuses %s',
    (text) => {
      expect(fromBase64(text)).toBeNull()
    },
  )

  it('takes what is longer than one call can', () => {
    const bytes = new Uint8Array(100_000).map((_, index) => (index * 31) % 256)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  })
})
