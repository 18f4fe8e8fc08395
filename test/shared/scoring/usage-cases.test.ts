/**
 * The cases of the specification that must come out right: 1, the chargeback, and 2, the silent renewal. Intervals were
 * computed a second time with SciPy's beta.ppf from the a and b that stand beside them.
 */
import { describe, expect, it } from 'vitest'
import { diffScores } from '../../../shared/scoring/diff.ts'
import {
  contractNumber,
  dayFrom,
  motiveNumber,
  observationNumber,
  personNumber,
  readingNumber,
  stepNumber,
  TODAY,
  type RecordsSpec,
} from './build-records.ts'
import { scored } from './scored.ts'

const score = (spec: RecordsSpec, asOf = TODAY) => scored(spec, { asOf })

describe('case 1, the chargeback', () => {
  const policy = 'departments are charged $520 for each hour of use'
  const spec: RecordsSpec = {
    name: 'A large firm',
    people: [
      { name: 'Dana Whitlock', role: 'Head of research', department: 'Research' },
      { name: 'Tom Reyes', role: 'Analyst', department: 'Planning' },
    ],
    steps: [
      { name: 'Research holds the contract', owner: 1 },
      { name: 'A department asks for an hour', policy },
      { name: 'The answer reaches whoever decides' },
    ],
    readings: [{ from: '2026-03-04', to: '2026-06-01', used: 3, entitled: 300 }],
    motives: [
      { reason: 'useValue', view: 'said', of: 1, main: true },
      { reason: 'relationship', view: 'seen', of: 1 },
    ],
    contracts: [{ renewsOn: '2026-07-31', noticeDays: 30 }],
    answers: [
      { question: 'changeReplacing', answer: 'weighs', by: 1 },
      { question: 'changeNewToAll', answer: 'selective', by: 1 },
      { question: 'pathFriction', answer: 'none', by: 2, step: 1 },
      { question: 'pathFriction', answer: 'blocks', by: 2, step: 2 },
      { question: 'pathFriction', answer: 'none', by: 2, step: 3 },
      { question: 'pathCharge', answer: 'charged', by: 2 },
      { question: 'useBreadth', answer: 'hardlyAny', by: 2 },
      { question: 'motiveMatch', answer: 'same', by: 1, about: 1, day: '2026-05-01' },
    ],
  }
  const result = score(spec)
  const path = [
    { step: stepNumber(1), friction: 'none', policy: '', observations: [observationNumber(3)] },
    { step: stepNumber(2), friction: 'blocks', policy, observations: [observationNumber(4)] },
    { step: stepNumber(3), friction: 'none', policy: '', observations: [observationNumber(5)] },
  ]

  it('is use suppressed by policy, the policy named, and a pitch on usage the wrong play', () => {
    expect(result.valuePath).toEqual(path)
    // 3 of 300 hours in exactly the 90 days that end today.
    expect(result.usageDiagnosis).toEqual({
      label: 'suppressedByPolicy',
      labels: ['suppressedByPolicy'],
      use: 0.01,
      units: [{ unit: 'hours', use: 0.01, used: 3, entitled: 300, days: 90, readings: [readingNumber(1)] }],
      missing: [],
      blockers: [path[1]],
      motives: [
        {
          motive: motiveNumber(1),
          person: personNumber(1),
          reason: 'useValue',
          view: 'said',
          main: true,
          belief: null,
        },
        {
          motive: motiveNumber(2),
          person: personNumber(1),
          reason: 'relationship',
          view: 'seen',
          main: false,
          belief: null,
        },
      ],
      play: 'liftPolicy',
      wrongPlay: 'pitchUsage',
    })
  })

  it('has the policy as the top risk, and low use as a consequence with the same play', () => {
    // Utilisation: importance 1 of 3 × (1 − 0).
    expect(result.risks).toEqual([
      {
        id: `step:${stepNumber(2)}`,
        kind: 'step',
        subject: stepNumber(2),
        severity: 0.9,
        rank: 1,
        because: [observationNumber(4)],
        play: 'liftPolicy',
      },
      {
        id: 'construct:utilisation',
        kind: 'construct',
        subject: 'utilisation',
        severity: 0.333333,
        rank: 2,
        because: [observationNumber(7)],
        play: 'liftPolicy',
      },
    ])
  })

  it('is not low value: the outlook leaves use out', () => {
    const known = result.constructs.filter((construct) => construct.known)
    expect(
      known.map(({ id, level, a, b, low, high, mass, voices }) => [id, level, a, b, low, high, mass, voices]),
    ).toEqual([
      // One voice, two answers: M = 1 + ½.
      ['attitudeToChange', 0.67, 2.005, 1.495, 0.242727, 0.877905, 1.5, 1],
      // 2^(−31/180) = 0.887475.
      ['motiveAlignment', 1, 1.887475, 1, 0.295251, 0.945709, 0.887475, 1],
      // Four answers of one voice, half of them favourable: M = 1 + ½ + ¼ + ⅛.
      ['valuePathFlow', 0.5, 1.9375, 1.9375, 0.191567, 0.808433, 1.875, 1],
      ['utilisation', 0, 1, 2, 0.051317, 0.683772, 1, 1],
    ])
    // Outlook (3 · 0.67 + 1 · 1 + 1 · 0.5)/5. Completeness: 2 of 6 of attitude (3), 1 of 5 motives, 2 of 5 path, 1 of 4 use, of 17.
    expect(result.gauges).toEqual({ outlook: 0.702, completeness: 0.108824, confidence: 0.103613 })
  })

  it('has both explanations where both hold, policy first', () => {
    const both = score({
      ...spec,
      motives: [
        { reason: 'reputation', view: 'seen', of: 1, main: true, belief: 'it looks good', beliefIs: 'true' },
      ],
    })
    expect(both.usageDiagnosis).toMatchObject({
      label: 'suppressedByPolicy',
      labels: ['suppressedByPolicy', 'boughtForAnotherReason'],
      play: 'liftPolicy',
      wrongPlay: 'pitchUsage',
    })
  })

  it('is not adopted where neither the path nor a motive explains it', () => {
    const open = score({
      ...spec,
      steps: [{ name: 'A department asks for an hour' }],
      answers: [{ question: 'pathFriction', answer: 'slows', by: 2, step: 1 }],
    })
    expect(open.usageDiagnosis).toMatchObject({
      label: 'notAdopted',
      labels: ['notAdopted'],
      blockers: [{ step: stepNumber(1), friction: 'slows', policy: '' }],
      play: 'pitchUsage',
      wrongPlay: null,
    })
    expect(open.risks.map(({ id, severity, play }) => [id, severity, play])).toEqual([
      [`step:${stepNumber(1)}`, 0.5, 'easeStep'],
    ])
  })

  it.each([
    [0.249999, 'suppressedByPolicy', 'liftPolicy'],
    [0.25, 'partlyUsed', 'widenUse'],
    [0.599999, 'partlyUsed', 'widenUse'],
    [0.6, 'healthy', null],
    [1.7, 'healthy', null],
  ] as const)('at a use of %d is %s', (use, label, play) => {
    const readings = [{ from: '2026-03-04', to: '2026-06-01', used: use * 1_000_000, entitled: 1_000_000 }]
    const { usageDiagnosis, risks } = score({ ...spec, readings })
    expect(usageDiagnosis).toMatchObject({ label, labels: [label], use, play })
    // What people say of use is a risk still; its play follows the diagnosis, and without one there is the pitch.
    expect(risks.find(({ id }) => id === 'construct:utilisation')?.play).toBe(play ?? 'pitchUsage')
  })
})

describe('case 2, the silent renewal', () => {
  const spec: RecordsSpec = {
    people: [{ name: 'Ines Marchetti', role: 'Marketing lead', department: 'Marketing' }],
    readings: [{ from: '2026-01-01', to: '2026-05-31', used: 0, entitled: 50, unit: 'analyst hours' }],
    contracts: [{ name: 'Subscription', renewsOn: '2026-06-02' }],
    motives: [
      { reason: 'useValue', view: 'believed', of: 1, main: true, day: '2026-01-10', until: '2026-05-31' },
      {
        reason: 'reputation',
        view: 'said',
        of: 1,
        main: true,
        belief: 'clients are written about in the press',
        beliefIs: 'false',
        day: '2026-06-01',
      },
    ],
  }
  const contract = (daysToNotice: number) => ({
    contract: contractNumber(1),
    renewsOn: '2026-06-02',
    noticeDeadline: '2026-06-02',
    daysToNotice,
    autoRenew: false,
  })
  const before = score(spec, dayFrom('2026-05-31'))
  const after = score(spec)

  it('is not known before the call, and says what is missing and to call', () => {
    expect(before.usageDiagnosis).toEqual({
      label: 'notKnown',
      labels: [],
      use: 0,
      // 90 of the 151 days of the reading lie within the window: 50 · 90/151.
      units: [
        {
          unit: 'analyst hours',
          use: 0,
          used: 0,
          entitled: 29.801325,
          days: 90,
          readings: [readingNumber(1)],
        },
      ],
      missing: ['path', 'motives'],
      blockers: [],
      motives: [
        {
          motive: motiveNumber(1),
          person: personNumber(1),
          reason: 'useValue',
          view: 'believed',
          main: true,
          belief: null,
        },
      ],
      play: 'callBeforeNotice',
      wrongPlay: null,
    })
    expect(before.contracts).toEqual([contract(2)])
    expect(before.risks).toEqual([
      {
        id: `notice:${contractNumber(1)}`,
        kind: 'notice',
        subject: contractNumber(1),
        severity: 0.6,
        rank: 1,
        because: [contractNumber(1)],
        play: 'callBeforeNotice',
      },
    ])
  })

  it('was bought for another reason after it: reputation, on a false belief, and a pitch on usage is wrong', () => {
    expect(after.usageDiagnosis).toEqual({
      label: 'boughtForAnotherReason',
      labels: ['boughtForAnotherReason'],
      use: 0,
      // Today is not read yet: 89 of 151 days.
      units: [
        {
          unit: 'analyst hours',
          use: 0,
          used: 0,
          entitled: 29.470199,
          days: 89,
          readings: [readingNumber(1)],
        },
      ],
      missing: [],
      blockers: [],
      motives: [
        {
          motive: motiveNumber(2),
          person: personNumber(1),
          reason: 'reputation',
          view: 'said',
          main: true,
          belief: 'false',
        },
      ],
      play: 'correctBelief',
      wrongPlay: 'pitchUsage',
    })
    expect(after.contracts).toEqual([contract(1)])
    // The deadline is no risk any more: now it is known why. The false belief is one, to be handled honestly.
    expect(after.risks).toEqual([
      {
        id: `motive:${motiveNumber(2)}`,
        kind: 'motive',
        subject: motiveNumber(2),
        severity: 0.7,
        rank: 1,
        because: [motiveNumber(2)],
        play: 'correctBelief',
      },
    ])
  })

  it('is told by the difference', () => {
    const { usageDiagnosis, risks } = diffScores(before, after)
    expect(usageDiagnosis).toEqual({ from: 'notKnown', to: 'boughtForAnotherReason' })
    expect(risks.added.map(({ id }) => id)).toEqual([`motive:${motiveNumber(2)}`])
    expect(risks.removed.map(({ id }) => id)).toEqual([`notice:${contractNumber(1)}`])
  })

  it.each([
    ['true', 'serveReason', 0],
    ['unverified', 'serveReason', 0],
    ['false', 'correctBelief', 1],
  ] as const)('serves a reason that rests on a belief that is %s by %s', (beliefIs, play, risks) => {
    const [, reputation] = spec.motives ?? []
    if (reputation === undefined) return expect.unreachable()
    const result = score({ ...spec, motives: [{ ...reputation, beliefIs }] })
    expect(result.usageDiagnosis).toMatchObject({ label: 'boughtForAnotherReason', play })
    expect(result.usageDiagnosis.motives[0]?.belief).toBe(beliefIs)
    expect(result.risks).toHaveLength(risks)
  })
})
