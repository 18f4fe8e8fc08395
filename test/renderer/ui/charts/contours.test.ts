/** The waters hold what they say, lie within the square, and the inner one within the outer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contoursOf, stretchesOf } from '../../../../renderer/ui/charts/contours.ts'

const shape = fc.record({
  a: fc.double({ min: 1, max: 12, noNaN: true }),
  b: fc.double({ min: 1, max: 12, noNaN: true }),
})

function area(polygon: readonly { readonly x: number; readonly y: number }[]): number {
  const twice = polygon.reduce((sum, one, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? one
    return sum + one.x * next.y - next.x * one.y
  }, 0)
  return Math.abs(twice) / 2
}

describe('contoursOf', () => {
  it('stays within the square, the inner within the outer', () => {
    fc.assert(
      fc.property(shape, shape, (x, y) => {
        const { fifty, eighty } = contoursOf(x, y)
        for (const place of [...fifty, ...eighty]) {
          expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(place.x, place.y)).toBeLessThanOrEqual(1)
        }
        expect(area(fifty)).toBeLessThanOrEqual(area(eighty) + 1e-9)
      }),
      { numRuns: 40 },
    )
  })

  it('of two flat estimates nearly fills the square', () => {
    const { eighty } = contoursOf({ a: 1, b: 1 }, { a: 1, b: 1 })
    expect(area(eighty)).toBeCloseTo(1, 1)
  })
})

describe('stretchesOf', () => {
  it('of a straight slope ends where the mass does', () => {
    // Beta(2, 1): the upper 80 % begin at the square root of 0.2.
    const { eighty } = stretchesOf({ a: 2, b: 1 })
    expect(eighty.high).toBe(1)
    expect(eighty.low).toBeCloseTo(Math.sqrt(0.2), 1)
  })
})
