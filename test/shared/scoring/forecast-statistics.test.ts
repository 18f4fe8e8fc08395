/** Holds the statistics of forecasts to values computed elsewhere: the source stands beside each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binsOf, brierOf, isEnough } from '../../../shared/scoring/brier.ts'
import { bootstrapMean, createXorshift, RESAMPLES } from '../../../shared/scoring/seeded-bootstrap.ts'

const unit = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000)

describe('xorshift', () => {
  it('draws what the same generator draws in Python', () => {
    const draw = createXorshift(2_463_534_242)
    // The seed of Marsaglia, Xorshift RNGs (2003), with his 13, 17, 5; the numbers by a second implementation in Python.
    expect([draw(), draw(), draw()]).toEqual([723_471_715, 2_497_366_906, 2_064_144_800])
    const other = createXorshift(1)
    expect([other(), other(), other()]).toEqual([270_369, 67_634_689, 2_647_435_461])
    expect(createXorshift(0)()).toBe(270_369)
  })
})

describe('the bootstrap', () => {
  const values = [0.01, 0.04, 0.09, 0.16, 0.25, 0.36, 0.49, 0.64]

  it('gives the limits that the same resampling gives in Python', () => {
    const { low, high } = bootstrapMean(values)
    expect(low).toBeCloseTo(0.1225, 12)
    expect(high).toBeCloseTo(0.40625, 12)
    expect(RESAMPLES).toBe(1_999)
  })

  it('comes close to the normal interval of a large sample', () => {
    const squares = Array.from({ length: 100 }, (_, index) => (index / 100) * (index / 100))
    const { low, high } = bootstrapMean(squares)
    // NumPy: mean ± 1.96 · sd/10 is 0.27047 to 0.38623.
    expect(low).toBeCloseTo(0.2705, 2)
    expect(high).toBeCloseTo(0.3862, 2)
  })

  it('is a point for one value or equal ones, and takes no notice of order', () => {
    expect(bootstrapMean([0.25])).toEqual({ low: 0.25, high: 0.25 })
    expect(bootstrapMean([0.25, 0.25, 0.25, 0.25])).toEqual({ low: 0.25, high: 0.25 })
    fc.assert(
      fc.property(
        fc
          .array(unit, { minLength: 1, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(bootstrapMean(shuffled)).toEqual(bootstrapMean(all))
          expect(bootstrapMean(all).low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12)
          expect(bootstrapMean(all).high).toBeLessThanOrEqual(Math.max(...all) + 1e-12)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('the Brier score', () => {
  it.each([
    // The usual textbook case: 70 % for what happened costs 0.09, 30 % costs 0.49, an even chance 0.25.
    [[0.7], [true], 0.09],
    [[0.3], [true], 0.49],
    [[0.5], [false], 0.25],
    [[1, 0], [true, false], 0],
    [[1, 0], [false, true], 1],
    // scikit-learn's documentation of brier_score_loss: 0.0375.
    [[0.1, 0.9, 0.8, 0.3], [false, true, true, false], 0.0375],
  ])('of %j against %j', (forecasts, results, score) => {
    const scored = forecasts.map((forecast, index) => ({ forecast, success: results[index] ?? false }))
    expect(brierOf(scored).score).toBe(score)
  })

  it('waits for 20 with 5 of each', () => {
    const scored = (successes: number, failures: number) =>
      Array.from({ length: successes + failures }, (_, index) => ({
        forecast: 0.5,
        success: index < successes,
      }))
    expect(
      [
        [5, 15],
        [15, 5],
        [10, 9],
        [4, 30],
        [30, 4],
        [0, 0],
      ].map(([successes = 0, failures = 0]) => isEnough(scored(successes, failures))),
    ).toEqual([true, true, false, false, false, false])
  })
})

describe('the bins', () => {
  it('begin at their tenth, and the last has 1 as well', () => {
    const scored = [0, 0.099999, 0.1, 0.3, 0.699999, 0.7, 0.999999, 1].map((forecast) => ({
      forecast,
      success: true,
    }))
    expect(binsOf(scored).map(({ from, to, n }) => [from, to, n])).toEqual([
      [0, 0.1, 2],
      [0.1, 0.2, 1],
      [0.3, 0.4, 1],
      [0.6, 0.7, 1],
      [0.7, 0.8, 1],
      [0.9, 1, 2],
    ])
    expect(binsOf([])).toEqual([])
  })

  it('say what was forecast in them and what came of it, with Wilson’s interval', () => {
    const scored = [0.42, 0.44, 0.47].map((forecast, index) => ({ forecast, success: index === 0 }))
    // SciPy binomtest(1, 3).proportion_ci(method='wilson').
    expect(binsOf(scored)).toEqual([
      {
        from: 0.4,
        to: 0.5,
        n: 3,
        successes: 1,
        forecast: 0.443333,
        rate: 0.333333,
        low: 0.061492,
        high: 0.79234,
      },
    ])
  })
})
