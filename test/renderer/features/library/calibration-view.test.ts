/** What the page says of outcomes: every one is counted once, and what is missing for a score is what would give one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  againstEvenOdds,
  countsOf,
  inClass,
  leadingKind,
  missingOutcomes,
  outcomesOf,
  ratesOf,
} from '../../../../renderer/features/library/calibration-view.ts'
import { day } from '../../../../shared/domain/day.ts'
import type { ClassCalibration, KindCalibration } from '../../../../shared/scoring/calibration.ts'
import { isEnough } from '../../../../shared/scoring/brier.ts'

const NONE = { completed: 0, lost: 0, noDecision: 0, abandoned: 0, notJudged: 0 }

function ofClass(fields: Partial<ClassCalibration> = {}): ClassCalibration {
  return { class: 'both', counts: NONE, m: 0, x: 0, posterior: null, ...fields }
}

function ofKind(fields: Partial<KindCalibration> = {}): KindCalibration {
  return {
    kind: 'deal',
    classes: [ofClass(), ofClass({ class: 'atLeastOne' }), ofClass({ class: 'neither' })],
    withoutClass: 0,
    assessedTooLate: 0,
    forecasts: [],
    indicative: true,
    brier: null,
    bins: [],
    ...fields,
  }
}

const forecasts = (well: number, badly: number) =>
  Array.from({ length: well + badly }, (_, n) => ({
    account: '',
    outcome: '',
    class: 'both' as const,
    frozenOn: day.parse('2026-01-01'),
    day: day.parse('2026-02-01'),
    forecast: 0.5,
    success: n < well,
  }))

describe('counts', () => {
  const some = { completed: 3, lost: 2, noDecision: 1, abandoned: 1, notJudged: 2 }

  it('take those not judged for some of the completed', () => {
    expect(inClass({ counts: some })).toBe(7)
  })

  it('count every outcome of a kind once', () => {
    const classes = [ofClass({ counts: some }), ofClass({ class: 'neither', counts: some })]
    expect(countsOf(classes)).toEqual({ completed: 6, lost: 4, noDecision: 2, abandoned: 2, notJudged: 4 })
    expect(outcomesOf(ofKind({ classes, withoutClass: 3, assessedTooLate: 1 }))).toBe(18)
  })
})

describe('missingOutcomes', () => {
  it('says how many of each result', () => {
    expect(missingOutcomes([])).toEqual({ have: 0, missing: 20, successes: 5, failures: 5 })
    expect(missingOutcomes(forecasts(10, 3))).toEqual({ have: 13, missing: 7, successes: 0, failures: 2 })
    expect(missingOutcomes(forecasts(30, 3))).toEqual({ have: 33, missing: 2, successes: 0, failures: 2 })
    expect(missingOutcomes(forecasts(15, 5))).toMatchObject({ missing: 0 })
  })

  it('asks for exactly what makes enough', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 30 }), (well, badly) => {
        const { missing, successes, failures } = missingOutcomes(forecasts(well, badly))
        const rest = missing - successes - failures
        expect(rest).toBeGreaterThanOrEqual(0)
        expect(isEnough(forecasts(well, badly))).toBe(missing === 0)
        expect(isEnough(forecasts(well + successes + rest, badly + failures))).toBe(true)
        if (missing > 0) {
          expect(isEnough(forecasts(well + missing - 1, badly))).toBe(false)
          expect(isEnough(forecasts(well, badly + missing - 1))).toBe(false)
        }
      }),
    )
  })
})

describe('leadingKind', () => {
  it('is one with a score, else the one with most forecasts, else none', () => {
    const deals = ofKind({ forecasts: forecasts(1, 1), withoutClass: 1 })
    const renewals = ofKind({ kind: 'renewal', forecasts: forecasts(2, 2), withoutClass: 1 })
    const brier = { score: 0.2, low: 0.1, high: 0.3 }
    expect(leadingKind({ kinds: [deals, renewals] })?.kind).toBe('renewal')
    expect(leadingKind({ kinds: [{ ...deals, brier }, renewals] })?.kind).toBe('deal')
    expect(leadingKind({ kinds: [ofKind(), ofKind({ kind: 'renewal' })] })).toBeNull()
  })
})

describe('againstEvenOdds', () => {
  it('is sure only where the whole interval is', () => {
    expect(againstEvenOdds({ low: 0.1, high: 0.24 })).toBe('better')
    expect(againstEvenOdds({ low: 0.26, high: 0.4 })).toBe('worse')
    expect(againstEvenOdds({ low: 0.1, high: 0.25 })).toBe('unclear')
    expect(againstEvenOdds({ low: 0.25, high: 0.3 })).toBe('unclear')
  })
})

describe('ratesOf', () => {
  const posterior = { a: 1.4, b: 10.6, mean: 0.12, low: 0.02, high: 0.24 }

  it('shows the study in all classes of deals, with one’s own where some were judged', () => {
    const classes = [
      ofClass({ m: 2, x: 1, posterior }),
      ofClass({ class: 'atLeastOne', posterior }),
      ofClass({ class: 'neither', posterior }),
    ]
    const rates = ratesOf(ofKind({ classes }))
    expect(rates.map((one) => one.study?.id)).toEqual(['both', 'atLeastOne', 'neither'])
    expect(rates.map((one) => one.own !== null)).toEqual([true, false, false])
    expect(rates[0]?.together).toEqual({ rate: 0.12, low: 0.02, high: 0.24 })
    // Wilson 95 % of 1 in 2, computed by hand: 0.0945 to 0.9055.
    expect(rates[0]?.own?.low).toBeCloseTo(0.0945, 4)
    expect(rates[0]?.own?.high).toBeCloseTo(0.9055, 4)
  })

  it('shows of renewals only the classes with judged ones, and no study', () => {
    const classes = [ofClass(), ofClass({ class: 'neither', m: 3, x: 3, posterior })]
    expect(ratesOf(ofKind({ kind: 'renewal', classes }))).toMatchObject([
      { class: 'neither', study: null, own: { x: 3, m: 3, rate: 1 } },
    ])
  })
})
