/** Holds local calibration to MODEL.md: what counts, what it does to the study's rates, and forecasts that knew nothing of the end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { outcomeId } from '../../../shared/domain/ids.ts'
import { outcomeFields, outcomeKinds, outcomeResults, type Outcome } from '../../../shared/domain/outcome.ts'
import { calibrate, isSuccess } from '../../../shared/scoring/calibration.ts'
import { calibrationInput, type CalibrationInput } from '../../../shared/scoring/calibration-input.ts'
import type { FrozenAssessment } from '../../../shared/scoring/frozen-assessment.ts'
import { defaultParameters, parameters } from '../../../shared/scoring/parameters.ts'
import { dayFrom, TODAY } from './build-records.ts'
import {
  accountEdit,
  accountNumber,
  answerEdit,
  journalOf,
  outcomeEdit,
  outcomeNumber,
  personEdit,
  type OutcomeSpec,
  type Written,
} from './journal.ts'

type Class = FrozenAssessment['class']
type Ended = OutcomeSpec & { readonly day: string }

function outcomeOf(account: number, number: number, { day, ...spec }: Ended): Outcome {
  const { set } = outcomeEdit(account, number, day, spec)
  return { ...outcomeFields.parse(set), id: outcomeId.parse(outcomeNumber(account, number)) }
}

/** An account placed in a class on a day; its outcomes were written down on their days. */
function placed(
  account: number,
  placedIn: Class | null,
  on: string,
  ended: readonly Ended[],
): CalibrationInput {
  const outcomes = ended.map((each, index) => outcomeOf(account, index + 1, each))
  const days = [...new Set(outcomes.map(({ day }) => day))].sort()
  return {
    account: accountNumber(account),
    outcomes,
    history: days.map((from) => ({ from, outcomes: outcomes.filter(({ day }) => day <= from) })),
    frozen: placedIn && {
      day: dayFrom(on),
      class: placedIn,
      contested: false,
      quadrant: null,
      outlook: null,
    },
  }
}

const good = (day: string): Ended => ({ day, highQuality: true })
const poor = (day: string): Ended => ({ day, highQuality: false })

function kindOf(inputs: readonly CalibrationInput[], kind: Outcome['kind'], given = defaultParameters) {
  return calibrate(inputs, given).kinds.find((each) => each.kind === kind) ?? expect.unreachable()
}
const dealsOf = (inputs: readonly CalibrationInput[], given = defaultParameters) =>
  kindOf(inputs, 'deal', given)
const classOf = (kind: ReturnType<typeof kindOf>, id: Class) =>
  kind.classes.find((each) => each.class === id) ?? expect.unreachable()

describe('success', () => {
  it.each([
    ['deal', 'completed', true, null, true],
    ['deal', 'completed', false, 'yes', false],
    ['deal', 'completed', null, 'yes', null],
    ['deal', 'lost', true, null, null],
    ['deal', 'noDecision', true, null, null],
    ['deal', 'abandoned', true, null, null],
    ['renewal', 'completed', null, null, true],
    ['renewal', 'lost', true, 'yes', false],
    ['renewal', 'noDecision', null, null, false],
    ['renewal', 'abandoned', null, null, null],
    ['initiative', 'completed', null, 'yes', true],
    ['initiative', 'completed', null, 'partly', false],
    ['initiative', 'completed', true, 'no', false],
    ['initiative', 'completed', true, null, null],
    ['initiative', 'lost', null, 'yes', false],
    ['initiative', 'noDecision', null, 'yes', false],
    ['initiative', 'abandoned', null, 'yes', null],
  ] as const)(
    'of a %s: %s, high quality %s, goals %s',
    (kind, result, highQuality, goalsAchieved, success) => {
      expect(
        isSuccess(outcomeOf(1, 1, { day: '2026-01-01', kind, result, highQuality, goalsAchieved })),
      ).toBe(success)
    },
  )
})

describe('without outcomes of one’s own', () => {
  it('deals are the study alone, the others say nothing, and there is no score', () => {
    const { kinds, modelVersion, parametersOffDefault } = calibrate([], defaultParameters)
    expect([modelVersion, parametersOffDefault]).toEqual(['2.0.0', {}])
    expect(
      kinds.map(({ kind, indicative, brier, bins, forecasts }) => ({
        kind,
        indicative,
        brier,
        bins,
        forecasts,
      })),
    ).toEqual(outcomeKinds.map((kind) => ({ kind, indicative: true, brier: null, bins: [], forecasts: [] })))
    const [deals, ...others] = kinds
    const none = { completed: 0, lost: 0, noDecision: 0, abandoned: 0, notJudged: 0 }
    // n₀r with r = 2/46 and not the rounded rate; quantiles: SciPy 1 beta.ppf(0.1 | 0.9, 0.4347826, 9.5652174).
    expect(deals?.classes[0]).toEqual({
      class: 'both',
      counts: none,
      m: 0,
      x: 0,
      posterior: { a: 0.434783, b: 9.565217, mean: 0.043478, low: 0.000409, high: 0.122079 },
    })
    expect(deals?.classes.map(({ class: id, posterior }) => [id, posterior?.mean])).toEqual([
      ['both', 0.043478],
      ['atLeastOne', 0.07],
      ['neither', 0.31],
    ])
    for (const kind of others)
      expect(kind.classes.map(({ posterior }) => posterior)).toEqual([null, null, null])
  })
})

describe('the posterior', () => {
  it.each([
    // a = n₀r + x, b = n₀(1 − r) + m − x; quantiles: SciPy beta.ppf.
    ['both', 10, 3, 1, 1.434783, 11.565217, 0.110368, 0.022186, 0.226399],
    ['neither', 10, 12, 7, 10.1, 11.9, 0.459091, 0.324851, 0.595029],
    ['atLeastOne', 1, 4, 0, 0.07, 4.93, 0.014, 0, 0.033186],
    ['atLeastOne', 46, 4, 0, 3.22, 46.78, 0.0644, 0.025536, 0.110884],
  ] as const)(
    'of %s with n₀ %d and %d judged deals, %d of high quality',
    (id, studyWeight, m, x, a, b, mean, low, high) => {
      const deals = Array.from({ length: m }, (_, index) =>
        index < x ? good('2026-02-01') : poor('2026-02-01'),
      )
      const result = dealsOf([placed(1, id, '2026-01-01', deals)], parameters.parse({ studyWeight }))
      expect(classOf(result, id)).toMatchObject({ m, x, posterior: { a, b, mean } })
      expect(classOf(result, id).posterior?.low).toBeCloseTo(low, 6)
      expect(classOf(result, id).posterior?.high).toBeCloseTo(high, 6)
    },
  )

  it('of renewals and initiatives knows nothing of the study', () => {
    const renewals = [
      { result: 'completed' },
      { result: 'completed' },
      { result: 'completed' },
      { result: 'lost' },
      { result: 'abandoned' },
    ] as const
    const inputs = [
      placed(1, 'both', '2026-01-01', [
        ...renewals.map((each): Ended => ({ ...each, kind: 'renewal', day: '2026-02-01' })),
        { kind: 'initiative', day: '2026-02-01', goalsAchieved: 'partly' },
      ]),
    ]
    // Beta(4, 2): SciPy beta.ppf gives 0.41610963 and 0.88776504.
    expect(classOf(kindOf(inputs, 'renewal'), 'both')).toEqual({
      class: 'both',
      counts: { completed: 3, lost: 1, noDecision: 0, abandoned: 1, notJudged: 0 },
      m: 4,
      x: 3,
      posterior: { a: 4, b: 2, mean: 0.666667, low: 0.41611, high: 0.887765 },
    })
    // Beta(1, 2): 1 − √0.9 and 1 − √0.1.
    expect(classOf(kindOf(inputs, 'initiative'), 'both').posterior).toEqual({
      a: 1,
      b: 2,
      mean: 0.333333,
      low: 0.051317,
      high: 0.683772,
    })
    expect(dealsOf(inputs).classes.map(({ m }) => m)).toEqual([0, 0, 0])
  })

  it('says with which weight of the study, where it is not the default', () => {
    expect(calibrate([], parameters.parse({ studyWeight: 46 })).parametersOffDefault).toEqual({
      studyWeight: 46,
    })
  })
})

describe('what counts', () => {
  const mixed: readonly Ended[] = [
    good('2026-02-01'),
    poor('2026-02-02'),
    { day: '2026-02-03', highQuality: null },
    { day: '2026-02-04', result: 'lost' },
    { day: '2026-02-05', result: 'noDecision' },
    { day: '2026-02-06', result: 'abandoned', highQuality: true },
  ]

  it('are completed deals that were judged; the others are counted beside them', () => {
    const deals = dealsOf([placed(1, 'neither', '2026-01-01', mixed)])
    expect(classOf(deals, 'neither')).toMatchObject({
      counts: { completed: 3, lost: 1, noDecision: 1, abandoned: 1, notJudged: 1 },
      m: 2,
      x: 1,
    })
    expect(deals.forecasts).toEqual(
      [
        { outcome: outcomeNumber(1, 1), day: '2026-02-01', success: true },
        { outcome: outcomeNumber(1, 2), day: '2026-02-02', success: false },
      ].map((each) => ({
        account: accountNumber(1),
        class: 'neither',
        frozenOn: '2026-01-01',
        forecast: 0.31,
        ...each,
      })),
    )
  })

  it('needs a class from a day before: the same day is too late', () => {
    const inputs = [
      placed(1, 'neither', '2026-02-03', mixed),
      placed(2, null, '', [good('2026-02-01'), { day: '2026-02-01', kind: 'renewal' }]),
    ]
    expect(dealsOf(inputs)).toMatchObject({ withoutClass: 1, assessedTooLate: 3, forecasts: [] })
    expect(classOf(dealsOf(inputs), 'neither').counts).toEqual({
      completed: 0,
      lost: 1,
      noDecision: 1,
      abandoned: 1,
      notJudged: 0,
    })
    expect(kindOf(inputs, 'renewal')).toMatchObject({ withoutClass: 1, assessedTooLate: 0 })
  })
})

describe('a forecast', () => {
  /** Account 2 is assessed on 10 March; what is known of account 1 by then decides. */
  const forecastOn = (first: CalibrationInput, on = '2026-03-10') =>
    dealsOf([first, placed(2, 'neither', on, [poor('2026-05-01')])]).forecasts.find(
      ({ account }) => account === accountNumber(2),
    )?.forecast

  it('knows the outcomes of earlier days, and no others', () => {
    const first = placed(1, 'neither', '2026-01-01', [
      good('2026-03-09'),
      good('2026-03-10'),
      good('2026-03-11'),
    ])
    // (10 · 0.31 + 1) / 11, 2 and 3 with the days; nothing before.
    expect(forecastOn(first)).toBe(0.372727)
    expect(forecastOn(first, '2026-03-11')).toBe(0.425)
    expect(forecastOn(first, '2026-03-12')).toBe(0.469231)
    expect(forecastOn(first, '2026-03-09')).toBe(0.31)
  })

  it('knows nothing of other classes and other kinds, nor of what was not judged or placed too late', () => {
    const others = [
      placed(1, 'both', '2026-01-01', [good('2026-02-01')]),
      placed(1, 'neither', '2026-01-01', [{ day: '2026-02-01', kind: 'renewal' }]),
      placed(1, 'neither', '2026-01-01', [{ day: '2026-02-01', result: 'lost' }, { day: '2026-02-01' }]),
      placed(1, 'neither', '2026-02-01', [good('2026-02-01')]),
      placed(1, null, '', [good('2026-02-01')]),
    ]
    expect(others.map((first) => forecastOn(first))).toEqual([0.31, 0.31, 0.31, 0.31, 0.31])
  })

  it('knows what was recorded by the end of its day, and as it was judged then', () => {
    const outcome = (spec: OutcomeSpec) => outcomeOf(1, 1, { day: '2026-02-01', ...spec })
    const first = placed(1, 'neither', '2026-01-01', [])
    const asOf = (from: string, spec: OutcomeSpec) => ({ from: dayFrom(from), outcomes: [outcome(spec)] })
    const with_ = (...history: CalibrationInput['history']): CalibrationInput => ({
      ...first,
      outcomes: [outcome({ highQuality: true })],
      history,
    })
    expect(forecastOn(with_(asOf('2026-03-11', { highQuality: true })))).toBe(0.31)
    expect(forecastOn(with_(asOf('2026-03-10', { highQuality: true })))).toBe(0.372727)
    // Judged poor at first and good after the forecast: 3.1/11, while the posterior counts it as good.
    const turned = with_(
      asOf('2026-03-01', { highQuality: false }),
      asOf('2026-04-01', { highQuality: true }),
    )
    expect(forecastOn(turned)).toBe(0.281818)
    expect(classOf(dealsOf([turned]), 'neither')).toMatchObject({ m: 1, x: 1 })
    const recordedLater = { highQuality: true, recordedAt: Date.parse('2026-03-11') }
    expect(forecastOn(with_(asOf('2026-03-01', recordedLater)))).toBe(0.31)
    expect(
      forecastOn(with_(asOf('2026-03-01', { ...recordedLater, recordedAt: Date.parse('2026-03-11') - 1 }))),
    ).toBe(0.372727)
  })

  it('of renewals begins in the middle', () => {
    const renewal = (account: number, on: string, day: string, result: 'completed' | 'lost') =>
      placed(account, 'both', on, [{ day, result, kind: 'renewal' }])
    const { forecasts } = kindOf(
      [
        renewal(1, '2026-01-01', '2026-02-01', 'completed'),
        renewal(2, '2026-03-01', '2026-04-01', 'completed'),
        renewal(3, '2026-05-01', '2026-06-01', 'lost'),
      ],
      'renewal',
    )
    expect(forecasts.map(({ forecast, success }) => [forecast, success])).toEqual([
      [0.5, true],
      [0.666667, true],
      [0.75, false],
    ])
  })
})

describe('the forecasts', () => {
  it('stand by the day of the outcome, then by the day of the forecast, by class, failures first, and by height', () => {
    const { forecasts } = dealsOf([
      placed(6, 'neither', '2026-01-02', [good('2026-05-01')]),
      placed(5, 'neither', '2026-01-02', [poor('2026-05-01')]),
      placed(4, 'both', '2026-01-02', [good('2026-05-01')]),
      placed(3, 'neither', '2026-01-01', [good('2026-05-01')]),
      placed(2, 'neither', '2026-03-01', [good('2026-04-30')]),
      placed(1, 'neither', '2026-04-01', [good('2026-04-30')]),
    ])
    expect(forecasts.map(({ account }) => account)).toEqual([2, 1, 3, 4, 5, 6].map(accountNumber))
  })
})

describe('the score of the forecasts', () => {
  /** All placed on one day, so that every forecast is the study's rate. */
  const deals = (successes: number, failures: number) =>
    [...Array<boolean>(successes).fill(true), ...Array<boolean>(failures).fill(false)].map((success, index) =>
      placed(index + 1, 'neither', '2026-01-01', [success ? good('2026-02-01') : poor('2026-02-01')]),
    )

  it.each([
    [5, 14, true],
    [4, 16, true],
    [16, 4, true],
    [5, 15, false],
    [15, 5, false],
  ])('with %d good and %d poor outcomes is indicative only: %s', (successes, failures, indicative) => {
    const result = dealsOf(deals(successes, failures))
    expect(result.indicative).toBe(indicative)
    expect(result.brier === null).toBe(indicative)
    expect(result.bins).toHaveLength(indicative ? 0 : 1)
    expect(result.forecasts).toHaveLength(successes + failures)
  })

  it('is the mean squared distance, with an interval, and one bin with Wilson’s', () => {
    const { brier, bins } = dealsOf(deals(5, 15))
    // (5 · 0.69² + 15 · 0.31²)/20. The limits by the same resampling written a second time in Python: 1 and 9 good ones of 20.
    expect(brier).toEqual({ score: 0.1911, low: 0.1151, high: 0.2671 })
    // Wilson of 5 of 20: SciPy binomtest(5, 20).proportion_ci(method='wilson').
    expect(bins).toEqual([
      { from: 0.3, to: 0.4, n: 20, successes: 5, forecast: 0.31, rate: 0.25, low: 0.111862, high: 0.468701 },
    ])
  })
})

describe('the laws of calibration', () => {
  const anyEnded = fc.record({
    kind: fc.constantFrom(...outcomeKinds),
    result: fc.constantFrom(...outcomeResults),
    day: fc.integer({ min: 0, max: 300 }).map((days) => addDays(TODAY, -days)),
    highQuality: fc.constantFrom(true, false, null),
    goalsAchieved: fc.constantFrom('yes', 'no', null),
  })
  const anyInputs = fc
    .array(
      fc.record({
        placedIn: fc.constantFrom<(Class | null)[]>('both', 'atLeastOne', 'neither', null),
        on: fc.integer({ min: 0, max: 400 }).map((days): Day => addDays(TODAY, -days)),
        ended: fc.array(anyEnded, { maxLength: 5 }),
      }),
      { maxLength: 30 },
    )
    .map((accounts) =>
      accounts.map(({ placedIn, on, ended }, index) => placed(index + 1, placedIn, on, ended)),
    )

  it('the order of accounts and outcomes makes no difference', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const turned = inputs
          .toReversed()
          .map((input) => ({ ...input, outcomes: input.outcomes.toReversed() }))
        expect(JSON.stringify(calibrate(turned, defaultParameters))).toBe(
          JSON.stringify(calibrate(inputs, defaultParameters)),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('every outcome is counted once, and everything is in its range', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { kind, classes, forecasts, withoutClass, assessedTooLate, brier, bins } of calibrate(
          inputs,
          defaultParameters,
        ).kinds) {
          const all = inputs.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome.kind === kind)
          const counted = classes.map(
            ({ counts }) => counts.completed + counts.lost + counts.noDecision + counts.abandoned,
          )
          expect(counted.reduce((sum, count) => sum + count, withoutClass + assessedTooLate)).toBe(all.length)
          expect(classes.reduce((sum, { m }) => sum + m, 0)).toBe(forecasts.length)
          expect(classes.reduce((sum, { x }) => sum + x, 0)).toBe(
            forecasts.filter(({ success }) => success).length,
          )
          for (const { posterior, m, x } of classes) {
            expect(x).toBeLessThanOrEqual(m)
            if (posterior === null) continue
            expect(posterior.low).toBeGreaterThanOrEqual(0)
            expect(posterior.low).toBeLessThan(posterior.high)
            expect(posterior.high).toBeLessThanOrEqual(1)
            expect(posterior.mean).toBeCloseTo(posterior.a / (posterior.a + posterior.b), 4)
          }
          for (const { frozenOn, day } of forecasts) expect(frozenOn < day).toBe(true)
          expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(brier === null ? 0 : forecasts.length)
          if (brier === null) continue
          expect(brier.low).toBeLessThanOrEqual(brier.score)
          expect(brier.high).toBeGreaterThanOrEqual(brier.score)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('what comes after an account’s first assessment never moves its forecast', () => {
    fc.assert(
      fc.property(anyInputs, fc.array(anyEnded, { minLength: 1, maxLength: 5 }), (inputs, more) => {
        const forecastsOf = (those: readonly CalibrationInput[]) =>
          new Map(
            calibrate(those, defaultParameters)
              .kinds.flatMap(({ forecasts }) => forecasts)
              .map((each) => [each.outcome, each]),
          )
        const before = forecastsOf(inputs)
        const latest = inputs.map(({ frozen }) => frozen?.day ?? '').reduce((p, q) => (p > q ? p : q), '')
        const later = more.filter(({ day }) => day >= latest)
        const after = forecastsOf([...inputs, placed(999, 'neither', '2020-01-01', later)])
        for (const [outcome, forecast] of before) expect(after.get(outcome)).toEqual(forecast)
      }),
      { numRuns: 40 },
    )
  })
})

describe('from the journal', () => {
  const account = (number: number, ...written: readonly Written[]) =>
    calibrationInput(
      journalOf(number, [
        { on: '2026-01-05', edit: accountEdit(number) },
        { on: '2026-01-05', edit: personEdit(1) },
        ...written,
      ]),
      { parameters: defaultParameters },
    )
  const averse: Written = { on: '2026-01-10', edit: answerEdit(1, 'changeReplacing', 'avoids', '2026-01-10') }
  const judged = (on: string, highQuality: boolean): Written => ({
    on,
    edit: { record: outcomeNumber(1, 1), kind: 'outcome', set: { highQuality } },
  })

  it('are the outcomes as they stand, as they stood, and the first assessment', () => {
    const input = account(
      1,
      averse,
      { on: '2026-03-01', edit: outcomeEdit(1, 1, '2026-03-01') },
      judged('2026-03-01', false),
      judged('2026-04-01', true),
      { on: '2026-05-01', edit: personEdit(2) },
    )
    expect(input).toMatchObject({
      account: accountNumber(1),
      outcomes: [{ id: outcomeNumber(1, 1), highQuality: true }],
      history: [
        { from: '2026-03-01', outcomes: [{ highQuality: false }] },
        { from: '2026-04-01', outcomes: [{ highQuality: true }] },
      ],
      frozen: { day: '2026-01-10', class: 'atLeastOne' },
    })
    expect(input?.history).toHaveLength(2)
    const [deals] = calibrate(input === null ? [] : [input], defaultParameters).kinds
    expect(deals?.forecasts).toMatchObject([{ forecast: 0.07, success: true, frozenOn: '2026-01-10' }])
  })

  it('a deleted outcome is gone from the day on which it was deleted, and one that cannot be read was never there', () => {
    const input = account(
      1,
      averse,
      { on: '2026-03-01', edit: outcomeEdit(1, 1, '2026-03-01') },
      { on: '2026-03-02', edit: { record: outcomeNumber(1, 1), kind: 'outcome', set: { deleted: true } } },
      { on: '2026-03-03', edit: { record: outcomeNumber(1, 2), kind: 'outcome', set: { kind: 'wager' } } },
    )
    expect(input?.outcomes).toEqual([])
    expect(input?.history.map(({ from, outcomes }) => [from, outcomes.length])).toEqual([
      ['2026-03-01', 1],
      ['2026-03-02', 0],
      ['2026-03-03', 0],
    ])
  })

  it('are read from the last millisecond of a day, from changes in any order that touch other records too', () => {
    const changes = journalOf(1, [
      { on: '2026-01-05', edit: accountEdit(1) },
      averse,
      { on: '2026-03-01', edit: outcomeEdit(1, 1, '2026-03-01') },
      judged('2026-04-01', true),
    ])
    const [account, answer, outcome, later] = changes
    if (account === undefined || answer === undefined || outcome === undefined || later === undefined)
      return expect.unreachable()
    const both = { ...outcome, wall: Date.parse('2026-03-02') - 1, ops: [...outcome.ops, ...answer.ops] }
    const input = calibrationInput([later, both, account], { parameters: defaultParameters })
    expect(
      input?.history.map(({ from, outcomes }) => [from, outcomes.map((each) => each.highQuality)]),
    ).toEqual([
      ['2026-03-01', [null]],
      ['2026-04-01', [true]],
    ])
  })

  it('nothing is looked for where there are no outcomes, and a deleted account is none', () => {
    expect(account(1, averse)).toMatchObject({ outcomes: [], history: [], frozen: null })
    const remove = { record: accountNumber(1), kind: 'account', set: { deleted: true } }
    expect(account(1, averse, { on: '2026-03-01', edit: remove })).toBeNull()
  })
})
