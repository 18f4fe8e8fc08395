/** Holds the statistics to values computed elsewhere: the source stands beside each. */
import { describe, expect, it } from 'vitest'
import { createBeta } from '../../../shared/scoring/beta.ts'
import { estimateOf, voicesOf } from '../../../shared/scoring/estimate.ts'
import { publishedRates } from '../../../shared/scoring/published-rates.ts'
import { quadrantProbabilities } from '../../../shared/scoring/quadrant.ts'
import { round6, roundUnit } from '../../../shared/scoring/rounding.ts'
import { weightOf } from '../../../shared/scoring/weights.ts'
import { defaultParameters } from '../../../shared/scoring/parameters.ts'
import { wilson } from '../../../shared/scoring/wilson.ts'
import { dayFrom } from './build-records.ts'

const beta = createBeta()

describe('Beta', () => {
  it.each([1, 2, 3.5, 10, 400])('has the closed-form quantiles of Beta(1, %d)', (b) => {
    // Beta(1, b): F(x) = 1 − (1 − x)^b; mirrored for Beta(a, 1).
    const { low, high } = beta.interval(1, b)
    expect(low).toBeCloseTo(1 - 0.9 ** (1 / b), 10)
    expect(high).toBeCloseTo(1 - 0.1 ** (1 / b), 10)
    const mirrored = beta.interval(b, 1)
    expect(mirrored.low).toBeCloseTo(0.1 ** (1 / b), 10)
    expect(mirrored.high).toBeCloseTo(0.9 ** (1 / b), 10)
  })

  it.each([
    // Integers: bisection over the binomial sum in 40-digit decimal arithmetic.
    [2, 3, 0.142559317, 0.679539416, 0.3125],
    [3, 2, 0.320460584, 0.857440683, 0.6875],
    [5, 7, 0.240532768, 0.599473184, 0.274414062],
    [12, 4, 0.607206527, 0.87823128, 0.982421875],
    [2, 2, 0.195800106, 0.804199894, 0.5],
  ])('agrees with the binomial sum at (%d, %d)', (a, b, low, high, aboveHalf) => {
    expect(beta.interval(a, b).low).toBeCloseTo(low, 8)
    expect(beta.interval(a, b).high).toBeCloseTo(high, 8)
    expect(beta.aboveHalf(a, b)).toBeCloseTo(aboveHalf, 8)
  })

  it('agrees with numerical integration (Simpson) between integers', () => {
    expect(beta.interval(2.5, 3.25).low).toBeCloseTo(0.1851676, 6)
    expect(beta.interval(2.5, 3.25).high).toBeCloseTo(0.6965879, 6)
    expect(beta.aboveHalf(2.5, 3.25)).toBeCloseTo(0.367997, 5)
  })
})

describe('Wilson', () => {
  it.each([
    // The closed formula in 40-digit decimal arithmetic.
    [2, 46, 0.01200545, 0.14532259],
    [16, 233, 0.04270723, 0.10862379],
    [405, 1500, 0.24814151, 0.29303353],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
  ])('%d of %d', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 8)
    expect(wilson(k, n).high).toBeCloseTo(high, 8)
  })
})

describe('the published rates', () => {
  it('stand as published, each with what may be said of it', () => {
    expect(publishedRates.map(({ id, rate, n, status }) => [id, rate, n, status])).toEqual([
      ['both', 0.043478, 46, 'published'],
      ['atLeastOne', 0.07, 233, 'approximate'],
      ['neither', 0.31, null, 'derived'],
      ['tactical', 0.15, null, 'withoutN'],
      ['everyone', 0.27, 1500, 'approximate'],
    ])
  })

  it('derive the rate of the others within 30 to 32 % under rounding and both readings of the 46', () => {
    const within = (all: number, averse: number) => (all - averse) / (1500 - 233)
    const beside = (all: number, averse: number) => (all - averse - 2) / (1500 - 233 - 46)
    const derived = [398, 412].flatMap((all) =>
      [16, 17].flatMap((one) => [within(all, one), beside(all, one)]),
    )
    for (const rate of derived)
      expect(Math.round(rate * 100)).toSatisfy((percent: number) => percent >= 30 && percent <= 32)
    expect(Math.round(within(405, 16) * 100)).toBe(31)
  })
})

describe('weights and estimates', () => {
  it('halve every half-life and never count an age below 0', () => {
    const asOf = dayFrom('2026-06-01')
    const weight = (kind: 'said' | 'document', day: string) =>
      weightOf(kind, dayFrom(day), asOf, defaultParameters)
    expect(weight('said', '2026-06-01')).toBe(1)
    expect(weight('said', '2025-12-03')).toBe(0.5)
    expect(weight('document', '2025-06-06')).toBe(0.2)
    expect(weight('said', '2027-06-01')).toBe(1)
  })

  it('damp the answers of one voice, and weigh the voices by what is left', () => {
    // By hand: M₁ = 1 + 0.5·0.5, v̄₁ = (1 + 0.5·0.33)/1.5; M₂ = 0.125, v̄₂ = 0. Quantiles by Simpson.
    const estimate = estimateOf(
      [
        { voice: 'a', value: 1, weight: 1 },
        { voice: 'a', value: 0.33, weight: 0.5 },
        { voice: 'b', value: 0, weight: 0.125 },
      ],
      0.5,
      beta,
    )
    expect(estimate.voices.map(({ mass, value }) => [mass, round6(value)])).toEqual([
      [1.25, 0.776667],
      [0.125, 0],
    ])
    expect(estimate.level).toBeCloseTo(0.7060606, 7)
    expect(estimate.a).toBeCloseTo(1.9708333, 7)
    expect(estimate.b).toBeCloseTo(1.4041667, 7)
    expect(estimate.mean).toBeCloseTo(0.5839506, 7)
    expect(estimate.low).toBeCloseTo(0.24793, 4)
    expect(estimate.high).toBeCloseTo(0.88974, 4)
    expect(estimate).toMatchObject({ known: true, divided: false })
  })

  it('know from a mass of a quarter on', () => {
    const known = (weight: number) => estimateOf([{ voice: 'a', value: 1, weight }], 0.5, beta).known
    expect([0, 0.2499994, 0.2499996, 0.25, 1].map(known)).toEqual([false, false, true, true, true])
  })

  it('are divided from three voices and a spread of half on', () => {
    const divided = (...values: number[]) =>
      estimateOf(
        values.map((value, index) => ({ voice: String(index), value, weight: 1 })),
        0.5,
        beta,
      ).divided
    expect(divided(0, 1)).toBe(false)
    expect(divided(0, 1, 1)).toBe(true)
    expect(divided(0.33, 0.67, 1)).toBe(false)
    expect(divided(0, 0, 1, 1)).toBe(true)
  })

  it('survive answers that weigh nothing', () => {
    const estimate = estimateOf([{ voice: 'a', value: 1, weight: 0 }], 0.5, beta)
    expect(estimate).toMatchObject({ level: null, a: 1, b: 1, known: false, mass: 0 })
    expect(voicesOf([], 0.5)).toEqual([])
  })

  it('make four probabilities that sum to 1', () => {
    const { wanderer, dreamer, soldier, achiever } = quadrantProbabilities(
      { a: 3, b: 1 },
      { a: 1, b: 2 },
      beta,
    )
    expect([wanderer, dreamer, soldier, achiever].map(round6)).toEqual([0.09375, 0.65625, 0.03125, 0.21875])
  })
})

describe('rounding', () => {
  it('rounds to 6 decimals, keeps no negative zero and comes back into 0 to 1', () => {
    expect([0.1234565, -0.0000001, 2 / 3].map(round6)).toEqual([0.123457, 0, 0.666667])
    expect(Object.is(round6(-0.0000001), 0)).toBe(true)
    expect([1.0000004, 1.2, -0.3].map(roundUnit)).toEqual([1, 1, 0])
  })
})
