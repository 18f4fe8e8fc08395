/** Findings and overrides as they stand on a day, and the answers that count beside every construct. */
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  buildRecords,
  dayFrom,
  findingNumber,
  observationNumber,
  overrideNumber,
  TODAY,
  type RecordsSpec,
} from './build-records.ts'

const people = [{ name: 'Amara Osei' }]
const score = (spec: RecordsSpec, options: Partial<ScoringOptions> = {}) =>
  scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY, ...options })

describe('findings', () => {
  const answers = [
    { question: 'goalWritten', answer: 'none', by: 1 },
    { question: 'changeReplacing', answer: 'avoids', by: 1 },
  ]

  it('stand by place, then by content, from the day they were drawn', () => {
    const spec: RecordsSpec = {
      findings: [
        { statement: 'Third', place: 2 },
        { statement: 'Second', place: 1 },
        { statement: 'First', place: 1 },
        { statement: 'Tomorrow', place: 0, day: '2026-06-02' },
      ],
    }
    expect(score(spec).findings.map(({ statement }) => statement)).toEqual(['First', 'Second', 'Third'])
    expect(score(spec, { asOf: dayFrom('2026-06-02') }).findings[0]?.statement).toBe('Tomorrow')
  })

  it('rest on the observations that are still there and were not taken out', () => {
    const finding = {
      statement: 'Nobody knows the goal',
      soWhat: 'They will miss it',
      recommendation: 'Write it down',
      owner: 'Sponsor',
      evidence: [1, 2, 9],
    }
    expect(score({ answers, findings: [finding] }).findings).toEqual([
      {
        id: findingNumber(1),
        statement: 'Nobody knows the goal',
        soWhat: 'They will miss it',
        recommendation: 'Write it down',
        owner: 'Sponsor',
        observations: [observationNumber(2), observationNumber(1)],
      },
    ])
    const dropped = { ...finding, evidence: [1], dropped: [2] }
    expect(score({ answers, findings: [dropped] }).findings[0]?.observations).toEqual([observationNumber(1)])
  })
})

describe('findings beside each other', () => {
  it('may rest on what this version does not count, and are told apart by what they rest on', () => {
    const subject = { kind: 'department', id: 'd1' }
    const result = score({
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1, subject },
        { question: 'changeReplacing', answer: 'avoids', by: 1, subject },
      ],
      findings: [
        { statement: 'Alike', place: 0, evidence: [1] },
        { statement: 'Alike', place: 0, evidence: [2, 1] },
        { statement: 'Alike', place: 0, evidence: [2], dropped: [1] },
      ],
    })
    expect(result.evidenceQuality.observations).toBe(0)
    expect(result.findings.map(({ id, observations }) => [id, observations])).toEqual([
      [findingNumber(2), [observationNumber(2), observationNumber(1)]],
      [findingNumber(3), [observationNumber(2)]],
      [findingNumber(1), [observationNumber(1)]],
    ])
  })
})

describe('overrides', () => {
  const standing = (overrides: RecordsSpec['overrides'] = [], options: Partial<ScoringOptions> = {}) =>
    score({ overrides }, options).overrides.map(({ of, label }) => [of, label])

  it('are the latest of each label by the day looked at', () => {
    expect(
      standing([
        { of: 'usageDiagnosis', label: 'healthy', day: '2026-05-02' },
        { of: 'quadrant', label: 'soldier', day: '2026-05-03' },
        { of: 'quadrant', label: 'dreamer', day: '2026-05-02' },
        { of: 'quadrant', label: 'achiever', day: '2026-06-02' },
      ]),
    ).toEqual([
      ['quadrant', 'soldier'],
      ['usageDiagnosis', 'healthy'],
    ])
    expect(score({ overrides: [{ of: 'quadrant', label: 'soldier', reason: 'seen it' }] }).overrides).toEqual(
      [
        {
          id: overrideNumber(1),
          of: 'quadrant',
          label: 'soldier',
          reason: 'seen it',
          day: TODAY,
          recorder: 'Brandt',
        },
      ],
    )
  })

  it('of one day are told apart by when they were recorded, then by content', () => {
    const at = (label: string | null, recordedAt: number) => ({ of: 'quadrant', label, recordedAt }) as const
    expect(standing([at('soldier', 5), at('dreamer', 6)])).toEqual([['quadrant', 'dreamer']])
    expect(standing([at('dreamer', 6), at('soldier', 5)])).toEqual([['quadrant', 'dreamer']])
    expect(standing([at('soldier', 5), at('dreamer', 5)])).toEqual([['quadrant', 'dreamer']])
    expect(standing([at('dreamer', 6), at('soldier', 5)], { believedAt: 5 })).toEqual([
      ['quadrant', 'soldier'],
    ])
  })

  it('can be taken back, and made again', () => {
    const on = (label: string | null, day: string) => ({ of: 'quadrant', label, day }) as const
    const taken = [on('soldier', '2026-05-01'), on(null, '2026-05-02')]
    expect(standing(taken)).toEqual([])
    expect(standing([...taken, on('dreamer', '2026-05-03')])).toEqual([['quadrant', 'dreamer']])
  })
})

describe('answers beside every construct', () => {
  it('are named with their weight and no share, in the order of asking', () => {
    const kept: Question = {
      id: 'kept',
      construct: null,
      core: false,
      subjects: ['account'],
      options: [
        { id: 'yes', value: 1 },
        { id: 'no', value: 0.25 },
      ],
      source: { own: '' },
    }
    const { instruments } = createCatalogue([{ id: 'own', version: 1, questions: [kept] }])
    const { alsoCounted, constructs } = score(
      {
        initiatives: ['Rollout'],
        answers: [
          { question: 'kept', answer: 'no', by: 1 },
          { question: 'stuckStatusQuo', answer: 'partly', by: 1, kind: 'reported' },
          { question: 'dreamerStretched', answer: 'yes', by: 1 },
        ],
      },
      { instruments },
    )
    expect(
      alsoCounted.map(({ observation, value, weight, share }) => [observation, value, weight, share]),
    ).toEqual([
      [observationNumber(2), 0.5, 0.5, 0],
      [observationNumber(1), 0.25, 1, 0],
    ])
    expect(constructs.every(({ observations }) => observations.length === 0)).toBe(true)
  })
})
