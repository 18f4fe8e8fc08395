/** More edges, to the last figure: use, believed motives, blockers, notice deadlines; and what people overrule, retire and add. */
import { describe, expect, it } from 'vitest'
import { attitudeToChange } from '../../../shared/instruments/attitude-to-change.ts'
import { createCatalogue } from '../../../shared/instruments/catalogue.ts'
import type { Instrument } from '../../../shared/instruments/instrument.ts'
import { parameters } from '../../../shared/scoring/parameters.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  contractNumber,
  dayFrom,
  motiveNumber,
  overrideNumber,
  personNumber,
  readingNumber,
  stepNumber,
  type AnswerSpec,
  type ContractSpec,
  type OverrideSpec,
  type ReadingSpec,
  type RecordsSpec,
} from './build-records.ts'
import { scored, twoPeople } from './scored.ts'

const score = (spec: RecordsSpec, options: Partial<ScoringOptions> = {}) =>
  scored({ people: twoPeople, ...spec }, options)

const friction = (step: number, answer: 'none' | 'slows' | 'blocks'): AnswerSpec => ({
  question: 'pathFriction',
  answer,
  by: 1,
  step,
})

describe('use', () => {
  const units = (...readings: ReadingSpec[]) => score({ readings }).usageDiagnosis.units

  it('is over 100 % where more was used than bought, and is said so', () => {
    const { usageDiagnosis } = score({
      readings: [{ from: '2026-05-01', to: '2026-05-31', used: 62, entitled: 31 }],
    })
    expect(usageDiagnosis).toMatchObject({
      label: 'healthy',
      labels: ['healthy'],
      use: 2,
      missing: [],
      play: null,
    })
  })

  it('adds readings that overlap, used and entitled alike, and counts each day once', () => {
    // 60 of 100 over May, 10 of 100 over its last ten days.
    expect(
      units(
        { from: '2026-05-22', to: '2026-05-31', used: 10, entitled: 100 },
        { from: '2026-05-01', to: '2026-05-31', used: 60, entitled: 100 },
      ),
    ).toEqual([
      {
        unit: 'hours',
        use: 0.35,
        used: 70,
        entitled: 200,
        days: 31,
        readings: [readingNumber(2), readingNumber(1)],
      },
    ])
  })

  it('is not known from readings that end before the 90 days or begin after them', () => {
    const readings = [
      { from: '2026-02-01', to: '2026-03-03', used: 5, entitled: 10 },
      { from: '2026-06-02', to: '2026-06-03', used: 5, entitled: 10 },
    ]
    expect(score({ readings }).usageDiagnosis).toMatchObject({
      label: 'notKnown',
      use: null,
      units: [],
      missing: ['reading', 'path', 'motives'],
    })
    // The first of the 90 days is one of ten of the one, today one of two of the other.
    expect(
      units(
        { from: '2026-02-23', to: '2026-03-04', used: 5, entitled: 10 },
        { from: '2026-06-01', to: '2026-06-02', used: 5, entitled: 10 },
      ),
    ).toMatchObject([{ use: 0.5, used: 3, entitled: 6, days: 2 }])
  })
})

describe('a motive that we only believe', () => {
  it('decides nothing and makes nothing known, but is a risk where it rests on a false belief', () => {
    const { usageDiagnosis, risks } = score({
      readings: [{ from: '2026-03-04', to: '2026-06-01', used: 0, entitled: 10 }],
      motives: [
        { reason: 'reputation', view: 'believed', of: 1, main: true, belief: 'press', beliefIs: 'false' },
      ],
    })
    expect(usageDiagnosis).toMatchObject({
      label: 'notKnown',
      labels: [],
      use: 0,
      missing: ['path', 'motives'],
      play: null,
      wrongPlay: null,
      motives: [{ motive: motiveNumber(1), view: 'believed', main: true, belief: 'false' }],
    })
    expect(risks.map(({ id, severity, rank, play }) => [id, severity, rank, play])).toEqual([
      [`motive:${motiveNumber(1)}`, 0.7, 1, 'correctBelief'],
    ])
  })
})

describe('two blockers', () => {
  it('share a rank, and the one with a policy is named first', () => {
    const result = score({
      steps: [{ name: 'Order' }, { name: 'Approve', policy: 'three signatures' }, { name: 'Deliver' }],
      answers: [friction(1, 'blocks'), friction(2, 'blocks'), friction(3, 'slows')],
    })
    expect(result.usageDiagnosis.blockers.map(({ step }) => step)).toEqual([2, 1, 3].map(stepNumber))
    expect(result.risks.map(({ subject, severity, rank, play }) => [subject, severity, rank, play])).toEqual([
      [stepNumber(1), 0.9, 1, 'easeStep'],
      [stepNumber(2), 0.9, 1, 'liftPolicy'],
      [stepNumber(3), 0.5, 3, 'easeStep'],
      // One voice, level (0 + 0 + ½)/3: importance 1 of 3 × ⅚. Its play follows the policy.
      ['valuePathFlow', 0.277778, 4, 'liftPolicy'],
    ])
    expect(result.usageDiagnosis).toMatchObject({ label: 'notKnown', missing: ['reading', 'motives'] })
  })
})

describe('a notice deadline', () => {
  const risky = (contract: ContractSpec, horizon = 90) => {
    const given = parameters.parse({ renewalHorizon: horizon })
    const { contracts, risks, usageDiagnosis } = score({ contracts: [contract] }, { parameters: given })
    return [contracts[0]?.daysToNotice, risks.map(({ id }) => id), usageDiagnosis.play]
  }
  const notice = [`notice:${contractNumber(1)}`]

  it.each<[string, ContractSpec, ReturnType<typeof risky>]>([
    ['today', { renewsOn: '2026-06-01' }, [0, notice, 'callBeforeNotice']],
    ['yesterday', { renewsOn: '2026-05-31' }, [-1, [], null]],
    ['in 90 days', { renewsOn: '2026-08-30' }, [90, notice, 'callBeforeNotice']],
    ['in 91 days', { renewsOn: '2026-08-31' }, [91, [], null]],
    ['that passed, of a renewal to come', { renewsOn: '2026-06-15', noticeDays: 30 }, [-16, [], null]],
    [
      'within the horizon by its notice',
      { renewsOn: '2026-09-01', noticeDays: 30 },
      [62, notice, 'callBeforeNotice'],
    ],
    ['of a contract ended today', { renewsOn: '2026-07-01', endedOn: '2026-06-01' }, [undefined, [], null]],
    [
      'of one that ends tomorrow',
      { renewsOn: '2026-07-01', endedOn: '2026-06-02' },
      [30, notice, 'callBeforeNotice'],
    ],
  ])('%s', (_, contract, expected) => {
    expect(risky(contract)).toEqual(expected)
  })

  it('is near by the horizon that was chosen', () => {
    expect(risky({ renewsOn: '2026-08-31' }, 91)).toEqual([91, notice, 'callBeforeNotice'])
    expect(risky({ renewsOn: '2026-06-02' }, 0)).toEqual([1, [], null])
    expect(risky({ renewsOn: '2026-06-01' }, 0)).toEqual([0, notice, 'callBeforeNotice'])
  })
})

describe('a key person', () => {
  it('who left is a risk from that day on, and is neither asked nor asked about', () => {
    const spec: RecordsSpec = {
      people: [
        { name: 'Amara Osei', key: true, leftOn: '2026-06-01' },
        { name: 'Jonas Wirth', key: true, leftOn: '2026-06-02' },
        { name: 'Petra Nilsson', leftOn: '2026-01-01' },
      ],
    }
    const { risks, askNext } = score(spec)
    expect(risks).toEqual([
      {
        id: `personLeft:${personNumber(1)}`,
        kind: 'personLeft',
        subject: personNumber(1),
        severity: 0.7,
        rank: 1,
        because: [personNumber(1)],
        play: 'meetSuccessor',
      },
    ])
    expect(new Set(askNext.map(({ person }) => person))).toEqual(new Set([personNumber(2)]))
    expect(new Set(askNext.map(({ subject }) => subject))).toEqual(new Set([null, personNumber(2)]))
    expect(score(spec, { asOf: dayFrom('2026-05-31') }).risks).toEqual([])
  })
})

describe('an override', () => {
  const early: OverrideSpec = { of: 'quadrant', label: 'dreamer', day: '2026-05-01', recordedAt: 5 }
  const overridden = (...overrides: OverrideSpec[]) => score({ overrides }).overrides

  it('stands beside the model’s own label, and is gone when it is taken back', () => {
    const { overrides, quadrant } = score({ overrides: [early] })
    expect(overrides).toEqual([
      {
        id: overrideNumber(1),
        of: 'quadrant',
        label: 'dreamer',
        reason: 'we know better',
        day: '2026-05-01',
        recorder: 'Brandt',
      },
    ])
    expect(quadrant.label).toBeNull()
    expect(overridden(early, { ...early, label: null, day: '2026-05-02', recordedAt: 1 })).toEqual([])
    expect(overridden(early, { ...early, label: null, day: '2026-04-30', recordedAt: 9 })).toHaveLength(1)
    expect(overridden(early, { ...early, label: 'soldier', recordedAt: 6 })).toMatchObject([
      { label: 'soldier' },
    ])
  })
})

describe('what is retired', () => {
  const retiring = (question: boolean): Instrument => ({
    ...attitudeToChange,
    questions: attitudeToChange.questions.map((each) => {
      if (each.id !== 'changeRelease') return each
      const options = each.options.map((option) =>
        option.id === 'refused' ? { ...option, retired: true as const } : option,
      )
      return question ? { ...each, options, retired: true as const } : { ...each, options }
    }),
  })
  const spec: RecordsSpec = {
    answers: [{ question: 'changeRelease', answer: 'refused', by: 1, day: '2026-01-01' }],
  }
  const before = score(spec, { instruments: [attitudeToChange] })

  it('as an option, counts as ever', () => {
    expect(score(spec, { instruments: [retiring(false)] })).toEqual(before)
  })

  it('as a question, counts too, and is neither asked any more nor missed', () => {
    const result = score(spec, { instruments: [retiring(true)] })
    expect(before.constructs[0]).toMatchObject({ level: 0, coreQuestions: 6, coreAsked: 1 })
    expect(result.constructs[0]).toEqual({ ...before.constructs[0], coreQuestions: 5, coreAsked: 0 })
    expect([before, result].map(({ gauges }) => gauges.completeness)).toEqual([0.166667, 0])
    expect(
      [before, result].map(({ askNext }) => askNext.some(({ question }) => question === 'changeRelease')),
    ).toEqual([true, false])
  })
})

describe('a question of one’s own', () => {
  const mine = '00000031-0000-4000-8000-000000000001'
  const options = [
    { id: 'future', value: 1 },
    { id: 'enabler', value: 0.67 },
    { id: 'tool', value: 0.33 },
    { id: 'expense', value: 0 },
  ]
  const own: Instrument = {
    id: 'own',
    version: 1,
    questions: [
      {
        id: mine,
        construct: 'strategicView',
        core: true,
        subjects: ['account'],
        options,
        source: { own: 'Osei' },
      },
      {
        id: 'changeReplacing',
        construct: null,
        core: false,
        subjects: ['account'],
        options,
        source: { own: '' },
      },
    ],
  }
  const { instruments } = createCatalogue([own])
  const answered = (question: string): RecordsSpec => ({
    answers: [
      { question, answer: 'tool', by: 1 },
      { question, answer: 'future', by: 2, day: '2026-01-01' },
    ],
  })

  it('is scored like a shipped one', () => {
    const [result, shipped] = [
      score(answered(mine), { instruments }),
      score(answered('technologySpend'), { instruments }),
    ]
    const parts = ({ constructs, gauges, risks, contradictions, evidenceQuality }: typeof result) =>
      JSON.stringify([constructs, gauges, risks, contradictions, evidenceQuality])
    expect(parts(result).replaceAll(mine, 'technologySpend')).toBe(parts(shipped))
    // 2^(−151/180) = 0.559074: level (0.33 + 0.559074)/1.559074. Five shipped questions, and this one.
    expect(result.constructs[1]).toMatchObject({
      id: 'strategicView',
      level: 0.570258,
      coreQuestions: 6,
      coreAsked: 1,
    })
    expect(result.contradictions).toMatchObject([{ question: mine, difference: 0.67 }])
  })

  it('never takes the place of a shipped one, and is unknown without its instrument', () => {
    const averse: RecordsSpec = { answers: [{ question: 'changeReplacing', answer: 'avoids', by: 1 }] }
    expect(score(averse, { instruments }).referenceClass.id).toBe('atLeastOne')
    expect(score(answered(mine))).toEqual(score({}))
  })
})
