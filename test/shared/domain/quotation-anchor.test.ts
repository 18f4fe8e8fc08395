/** Holds quotation anchors to their laws: what was quoted is found again, also after edits, and never invented. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotation } from '../../../shared/domain/observation.ts'
import { findQuotation, quote } from '../../../shared/domain/quotation-anchor.ts'

const words = fc
  .array(
    fc.constantFrom('the', 'depot', 'scans', 'night', 'shift', 'date', 'hangs', 'goal', 'é', '𝒜', '😀', 'x'),
    {
      minLength: 4,
      maxLength: 60,
    },
  )
  .map((list) => list.join(' '))

const textAndRange = fc
  .oneof(words, fc.string({ unit: 'binary', minLength: 2, maxLength: 200 }))
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([whole, a, b]) => ({
      text: whole,
      from: Math.min(a, b),
      to: Math.max(a, b) + 1,
    })),
  )

const unpaired = /^[\udc00-\udfff]|[\ud800-\udbff]$/

describe('quote', () => {
  it('gives a selector that its schema takes and that holds the chosen words', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, from, to }) => {
        const made = quote(text, from, to)
        expect(quotation.safeParse(made).success).toBe(true)
        expect(made.exact).toContain(text.slice(from, to))
        expect(text).toContain(made.prefix + made.exact + made.suffix)
      }),
    )
  })

  it('never splits a character', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, from, to }) => {
        const made = quote(text, from, to)
        for (const part of [made.prefix, made.exact, made.suffix]) expect(unpaired.test(part)).toBe(false)
      }),
    )
  })

  it('cuts what is longer than a quotation may be', () => {
    const made = quote('a'.repeat(4_999) + '😀' + 'b'.repeat(100), 0, 5_090)
    expect(made.exact).toBe('a'.repeat(4_999))
  })

  it('refuses a range without words', () => {
    expect(() => quote('abc', 2, 2)).toThrow(RangeError)
    expect(() => quote('abc', -1, 2)).toThrow(RangeError)
    expect(() => quote('abc', 0, 4)).toThrow(RangeError)
  })
})

describe('findQuotation', () => {
  it('finds in an unchanged note exactly what was quoted', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, from, to }) => {
        const made = quote(text, from, to)
        const found = findQuotation(text, made)
        expect(found?.exact).toBe(true)
        if (found !== null) expect(text.slice(found.from, found.to)).toBe(made.exact)
      }),
    )
  })

  it('finds the words again after text was added before and after them', () => {
    fc.assert(
      fc.property(textAndRange, words, words, ({ text, from, to }, before, after) => {
        const made = quote(text, from, to)
        const edited = `${before}\n${text}\n${after}`
        const found = findQuotation(edited, made)
        expect(found?.exact).toBe(true)
        if (found !== null) expect(edited.slice(found.from, found.to)).toBe(made.exact)
      }),
    )
  })

  it('tells two places with the same words apart by what stands around them', () => {
    const text = 'Osei: we wait. Later on, Wirth: we wait. Nobody else spoke.'
    const second = text.lastIndexOf('we wait')
    const made = quote(text, second, second + 'we wait'.length)
    expect(findQuotation(text, made)).toEqual({ from: second, to: second + 7, exact: true })
    expect(findQuotation(`More at the top. ${text}`, made)?.from).toBe(second + 17)
  })

  it('follows words that were lightly edited, and says that they are no longer exact', () => {
    const before = 'Wirth: The date hangs in every depot, you know. Then we went down to the floor.'
    const from = before.indexOf('The date')
    const made = quote(before, from, from + 'The date hangs in every depot'.length)
    const after = 'Wirth: The date now hangs in every depot, you know. Then we went down to the floor.'
    const found = findQuotation(after, made)
    expect(found?.exact).toBe(false)
    if (found !== null) expect(after.slice(found.from, found.to)).toBe('The date now hangs in every depot')
  })

  it('stays within the note and says so when it only found something alike', () => {
    fc.assert(
      fc.property(textAndRange, textAndRange, ({ text, from, to }, other) => {
        const found = findQuotation(other.text, quote(text, from, to))
        if (found === null) return
        expect(found.from).toBeGreaterThanOrEqual(0)
        expect(found.to).toBeLessThanOrEqual(other.text.length)
        expect(found.from).toBeLessThan(found.to)
        expect(unpaired.test(other.text.slice(found.from, found.to))).toBe(false)
      }),
    )
  })

  it('does not invent: other words are not found, and neither is nothing', () => {
    const made = quote('She renews because of the press', 0, 31)
    expect(findQuotation('Every hour is charged to the department.', made)).toBeNull()
    expect(findQuotation('', made)).toBeNull()
    expect(findQuotation('abc', { exact: '', prefix: '', suffix: '' })).toBeNull()
    expect(findQuotation('xyz', { exact: 'ab', prefix: '', suffix: '' })).toBeNull()
  })
})
