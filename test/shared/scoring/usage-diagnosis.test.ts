/** Use in the last 90 days, the standing motives, and the diagnosis that they and the path come to. */
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/day.ts'
import { accountScore } from '../../../shared/scoring/account-score.ts'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  buildRecords,
  contractNumber,
  dayFrom,
  motiveNumber,
  personNumber,
  readingNumber,
  stepNumber,
  TODAY,
  type AnswerSpec,
  type MotiveSpec,
  type ReadingSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }]

function score(spec: RecordsSpec, options: Partial<ScoringOptions> = {}) {
  const result = scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY, ...options })
  expect(accountScore.parse(result)).toEqual(result)
  return result
}

const diagnosis = (spec: RecordsSpec, options: Partial<ScoringOptions> = {}) =>
  score(spec, options).usageDiagnosis

/** A reading over days before the day looked at, both included. */
const reading = (from: number, to: number, used: number, more: Partial<ReadingSpec> = {}): ReadingSpec => ({
  from: addDays(TODAY, -from),
  to: addDays(TODAY, -to),
  used,
  entitled: 100,
  ...more,
})

const using = (use: number): RecordsSpec => ({ readings: [reading(89, 0, use * 100)] })
const path = (friction: string, policy = ''): RecordsSpec => ({
  steps: [{ name: 'Order', policy }],
  answers: [{ question: 'pathFriction', answer: friction, by: 1, step: 1 }],
})
const wants = (reason: MotiveSpec['reason'], more: Partial<MotiveSpec> = {}): RecordsSpec => ({
  motives: [{ reason, view: 'said', of: 1, main: true, ...more }],
})

describe('use', () => {
  it('counts a reading by its days among the 90 that end on the day looked at', () => {
    // 10 of 20 days each side: half of both counts; the third lies before, the fourth after.
    const { use, units } = diagnosis({
      readings: [
        reading(99, 80, 40),
        reading(9, -10, 10, { entitled: 50 }),
        reading(110, 90, 100),
        reading(-1, -30, 100),
      ],
    })
    expect(units).toEqual([
      {
        unit: 'hours',
        use: 0.333333,
        used: 25,
        entitled: 75,
        days: 20,
        readings: [readingNumber(1), readingNumber(2)],
      },
    ])
    expect(use).toBe(0.333333)
  })

  it('takes the whole window and no more from a longer reading, and counts a day once', () => {
    expect(diagnosis({ readings: [reading(364, 0, 365, { entitled: 730 })] }).units).toMatchObject([
      { use: 0.5, used: 90, entitled: 180, days: 90 },
    ])
    expect(diagnosis({ readings: [reading(9, 0, 50), reading(14, 5, 100)] }).units).toMatchObject([
      { use: 0.75, days: 15 },
    ])
    expect(diagnosis({ readings: [reading(89, 89, 7)] }).units).toMatchObject([{ used: 7, days: 1 }])
    expect(diagnosis({ readings: [reading(90, 90, 7)] })).toMatchObject({ use: null, units: [] })
  })

  it('names its readings by their first day, then by content', () => {
    const [unit] = diagnosis({
      readings: [reading(9, 0, 30), reading(9, 0, 20), reading(19, 10, 50)],
    }).units
    expect(unit?.readings).toEqual([3, 2, 1].map(readingNumber))
  })

  it('is taken from the unit that most days are known of, then from the lower use, then by name', () => {
    const of = (...readings: readonly ReadingSpec[]) => diagnosis({ readings }).units.map(({ unit }) => unit)
    expect(of(reading(9, 0, 10), reading(10, 0, 90, { unit: 'seats' }))).toEqual(['seats', 'hours'])
    expect(of(reading(9, 0, 50), reading(9, 0, 40, { unit: 'seats' }))).toEqual(['seats', 'hours'])
    expect(of(reading(9, 0, 50, { unit: 'seats' }), reading(9, 0, 50))).toEqual(['hours', 'seats'])
    expect(of(reading(9, 0, 50), reading(19, 10, 50, { unit: ' hours ' }))).toEqual(['hours'])
  })

  it('may pass the entitlement, and never runs to infinity', () => {
    expect(diagnosis(using(1.5)).use).toBe(1.5)
    const tiny = { entitled: Number.MIN_VALUE }
    expect(diagnosis({ readings: [reading(99, 0, 1e12, tiny)] }).use).toBe(1_000_000)
    expect(diagnosis({ readings: [reading(99, 0, 0, tiny)] }).use).toBe(0)
  })

  it('leaves out what was recorded later, as then believed', () => {
    const recordedAt = Date.parse('2026-07-01')
    const spec = { readings: [reading(89, 0, 70, { recordedAt })] }
    expect(diagnosis(spec, { believedAt: recordedAt - 1 }).use).toBeNull()
    expect(diagnosis(spec, { believedAt: recordedAt }).use).toBe(0.7)
  })
})

describe('the diagnosis', () => {
  it.each([
    [0.6, 'healthy', null],
    [0.599999, 'partlyUsed', 'widenUse'],
    [0.25, 'partlyUsed', 'widenUse'],
  ] as const)('of a use of %d is %s, whatever else there is', (use, label, play) => {
    const spec = { ...using(use), ...path('blocks', 'charged by the hour'), ...wants('reputation') }
    expect(diagnosis(spec)).toMatchObject({ label, labels: [label], missing: [], play, wrongPlay: null })
  })

  it('is not known without a reading, and names what is missing', () => {
    expect(diagnosis({})).toMatchObject({
      label: 'notKnown',
      labels: [],
      use: null,
      missing: ['reading', 'path', 'motives'],
      play: null,
      wrongPlay: null,
    })
    const all = { ...path('blocks', 'charged by the hour'), ...wants('reputation') }
    expect(diagnosis(all)).toMatchObject({ label: 'notKnown', missing: ['reading'] })
  })

  it.each(['blocks', 'slows'])('is suppressed by a policy that %s', (friction) => {
    expect(diagnosis({ ...using(0.01), ...path(friction, 'charged by the hour') })).toMatchObject({
      label: 'suppressedByPolicy',
      labels: ['suppressedByPolicy'],
      missing: [],
      play: 'liftPolicy',
      wrongPlay: 'pitchUsage',
    })
  })

  it('is not suppressed by a step without a policy, nor by a policy without friction', () => {
    expect(diagnosis({ ...using(0.1), ...path('blocks', '  ') })).toMatchObject({
      label: 'notKnown',
      missing: ['motives'],
    })
    expect(diagnosis({ ...using(0.1), ...path('none', 'charged by the hour') }).label).toBe('notKnown')
  })

  it('is bought for another reason where a witnessed main motive is another one', () => {
    const bought = diagnosis({ ...using(0), ...wants('reputation') })
    expect(bought).toMatchObject({
      label: 'boughtForAnotherReason',
      missing: [],
      play: 'serveReason',
      wrongPlay: 'pitchUsage',
    })
    const seen = diagnosis({ ...using(0), ...wants('leverage', { view: 'seen' }) })
    expect(seen.label).toBe('boughtForAnotherReason')
    const believed = diagnosis({ ...using(0), ...wants('reputation', { view: 'believed' }) })
    expect(believed).toMatchObject({ label: 'notKnown', missing: ['path', 'motives'] })
    const aside = diagnosis({ ...using(0), ...wants('reputation', { main: false }) })
    expect(aside).toMatchObject({ label: 'notKnown', missing: ['path'] })
    expect(diagnosis({ ...using(0), ...wants('useValue') }).label).toBe('notKnown')
  })

  it('corrects the belief where the main motive rests on a false one', () => {
    const rests = (belief: string, beliefIs: MotiveSpec['beliefIs'], main = true) =>
      diagnosis({
        ...using(0),
        motives: [
          { reason: 'reputation', view: 'said', of: 1, main: true },
          { reason: 'compliance', view: 'said', of: 2, main, belief, ...(beliefIs ? { beliefIs } : {}) },
        ],
      }).play
    expect(rests('clients are in the press more', 'false')).toBe('correctBelief')
    expect(rests('clients are in the press more', 'unverified')).toBe('serveReason')
    expect(rests('clients are in the press more', 'true')).toBe('serveReason')
    expect(rests(' ', 'false')).toBe('serveReason')
    expect(rests('clients are in the press more', 'false', false)).toBe('serveReason')
  })

  it('names both where both hold, policy first', () => {
    expect(
      diagnosis({ ...using(0.24), ...path('slows', 'charged'), ...wants('relationship') }),
    ).toMatchObject({
      label: 'suppressedByPolicy',
      labels: ['suppressedByPolicy', 'boughtForAnotherReason'],
      play: 'liftPolicy',
    })
  })

  it('is not adopted where path and motives are known and neither explains it', () => {
    expect(diagnosis({ ...using(0.2), ...path('blocks'), ...wants('useValue') })).toMatchObject({
      label: 'notAdopted',
      missing: [],
      play: 'pitchUsage',
      wrongPlay: null,
    })
    const unknownStep = {
      ...path('none'),
      steps: [{ name: 'Order' }, { name: 'Use' }],
    }
    expect(diagnosis({ ...using(0.2), ...unknownStep, ...wants('useValue') })).toMatchObject({
      label: 'notKnown',
      missing: ['path'],
    })
  })

  it('lists blockers: the worse first, those with a policy before equally bad ones, then along the path', () => {
    const steps = [
      { name: 'a' },
      { name: 'b', policy: 'charged' },
      { name: 'c' },
      { name: 'd', policy: 'approval' },
      { name: 'e' },
      { name: 'f' },
    ]
    const frictions = ['slows', 'slows', 'blocks', 'blocks', 'none', 'blocks']
    const answers = frictions.map((answer, index): AnswerSpec => ({
      question: 'pathFriction',
      answer,
      by: 1,
      step: index + 1,
    }))
    expect(diagnosis({ steps, answers }).blockers.map(({ step }) => step)).toEqual(
      [4, 3, 6, 2, 1].map(stepNumber),
    )
  })

  it('asks for a call before notice while nothing is known and a deadline is near', () => {
    const renewing = (renewsOn: string, noticeDays = 0) => ({
      contracts: [{ renewsOn, noticeDays }],
    })
    expect(diagnosis(renewing('2026-06-02')).play).toBe('callBeforeNotice')
    expect(diagnosis(renewing('2026-06-01')).play).toBe('callBeforeNotice')
    expect(diagnosis(renewing('2026-08-30')).play).toBe('callBeforeNotice')
    expect(diagnosis(renewing('2026-08-31')).play).toBeNull()
    expect(diagnosis(renewing('2026-08-31', 1)).play).toBe('callBeforeNotice')
    expect(diagnosis(renewing('2026-05-31')).play).toBeNull()
    const far = { parameters: parameters.parse({ renewalHorizon: 91 }) }
    expect(diagnosis(renewing('2026-08-31'), far).play).toBe('callBeforeNotice')
    expect(diagnosis({ ...using(0.7), ...renewing('2026-06-02') }).play).toBeNull()
  })
})

describe('the motives', () => {
  it('stand from their day to their last, as recorded, and with their person', () => {
    const spec: RecordsSpec = {
      motives: [
        { reason: 'useValue', view: 'said', day: '2026-06-02' },
        { reason: 'useValue', view: 'said', day: '2026-06-01' },
        { reason: 'useValue', view: 'said', until: '2026-05-31' },
        { reason: 'useValue', view: 'said', until: '2026-06-01' },
        { reason: 'useValue', view: 'said', of: 3 },
      ],
    }
    const standing = (options: Partial<ScoringOptions> = {}) =>
      diagnosis(spec, options)
        .motives.map(({ motive }) => motive)
        .sort()
    expect(standing()).toEqual([motiveNumber(2), motiveNumber(4)])
    expect(standing({ asOf: dayFrom('2026-06-02') })).toEqual([motiveNumber(1), motiveNumber(2)])
    expect(standing({ believedAt: Date.parse('2026-06-01') - 1 })).toEqual([motiveNumber(4)])
  })

  it('come main ones first, then by how they are known, by reason and by content', () => {
    const { motives } = diagnosis({
      motives: [
        { reason: 'useValue', view: 'believed' },
        { reason: 'other', view: 'said' },
        { reason: 'compliance', view: 'said', of: 2, day: '2026-05-02' },
        { reason: 'compliance', view: 'said', of: 1, day: '2026-05-01' },
        { reason: 'reputation', view: 'seen' },
        { reason: 'leverage', view: 'believed', main: true, of: 1, belief: 'it saves tax' },
      ],
    })
    expect(motives.map(({ motive }) => motive)).toEqual([6, 5, 4, 3, 2, 1].map(motiveNumber))
    expect(motives[0]).toEqual({
      motive: motiveNumber(6),
      person: personNumber(1),
      reason: 'leverage',
      view: 'believed',
      main: true,
      belief: 'unverified',
    })
    expect(motives[1]).toMatchObject({ person: null, belief: null })
  })
})

describe('the contracts', () => {
  it('are those that run: deadlines to come first, then passed ones, the nearest first', () => {
    const { contracts } = score({
      contracts: [
        { renewsOn: '2026-05-01' },
        { renewsOn: '2026-09-01', noticeDays: 30, autoRenew: true },
        { renewsOn: '2026-05-20' },
        { renewsOn: '2026-06-10' },
        { renewsOn: '2026-06-10', endedOn: '2026-06-01' },
        { renewsOn: '2026-12-31', endedOn: '2026-06-02' },
      ],
    })
    expect(contracts.map(({ contract }) => contract)).toEqual([4, 2, 6, 3, 1].map(contractNumber))
    expect(contracts[1]).toEqual({
      contract: contractNumber(2),
      renewsOn: '2026-09-01',
      noticeDeadline: '2026-08-02',
      daysToNotice: 62,
      autoRenew: true,
    })
    expect(contracts[3]?.daysToNotice).toBe(-12)
  })

  it('of one deadline stand by content', () => {
    const named = (...names: string[]) =>
      score({ contracts: names.map((name) => ({ name, renewsOn: '2026-07-01' })) }).contracts.map(
        ({ contract }) => contract,
      )
    expect(named('Support', 'Licence')).toEqual([2, 1].map(contractNumber))
    expect(named('Licence', 'Support')).toEqual([1, 2].map(contractNumber))
  })

  it('have a deadline even where the notice is longer than time', () => {
    const { contracts } = score({ contracts: [{ renewsOn: '1901-01-01', noticeDays: 3_650 }] })
    expect(contracts[0]?.noticeDeadline).toBe('1900-01-01')
  })
})
