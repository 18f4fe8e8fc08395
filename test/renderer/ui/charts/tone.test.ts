/** Colour is earned: only a whole interval on one side of the line has one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toneOf } from '../../../../renderer/ui/charts/tone.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the tone of an interval', () => {
  it('is undecided when the interval holds or touches the line', () => {
    expect(toneOf(0.27, 0.63, 0.5)).toBe('undecided')
    expect(toneOf(0.5, 0.8, 0.5)).toBe('undecided')
    expect(toneOf(0.2, 0.5, 0.5)).toBe('undecided')
  })
  it('is decided when the whole interval lies on one side', () => {
    expect(toneOf(0.51, 0.86, 0.5)).toBe('favourable')
    expect(toneOf(0.08, 0.46, 0.5)).toBe('unfavourable')
    expect(toneOf(0.043, 0.11, 0.27)).toBe('unfavourable')
  })
  it('never loses its indecision by growing wider', () => {
    fc.assert(
      fc.property(share, share, share, share, (a, b, wider, line) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        if (toneOf(low, high, line) !== 'undecided') return
        expect(toneOf(low - wider, high + wider, line)).toBe('undecided')
      }),
    )
  })
})
