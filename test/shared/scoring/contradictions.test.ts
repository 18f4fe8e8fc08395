/** Holds contradictions, changes and what to ask next to their rules. */
import { describe, expect, it } from 'vitest'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, observationNumber, personNumber, TODAY, type AnswerSpec } from './build-records.ts'

const people = [
  { name: 'Amara Osei', role: 'IT director' },
  { name: 'Jonas Wirth', role: 'Warehouse lead' },
  { name: 'Petra Nilsson', role: 'Gardener' },
]

function score(answers: readonly AnswerSpec[], team = people) {
  return scoreAccount(buildRecords({ people: team, initiatives: ['A'], answers }), { asOf: TODAY })
}

const replacing = (answer: string, by: number | null, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question: 'changeReplacing',
  answer,
  by,
  ...more,
})

describe('contradictions', () => {
  it.each<[string, AnswerSpec[], boolean]>([
    ['two people, far apart', [replacing('seeks', 1), replacing('avoids', 2)], true],
    ['two people, two options apart', [replacing('seeks', 1), replacing('forced', 2)], true],
    ['two people, neighbouring options', [replacing('seeks', 1), replacing('weighs', 2)], false],
    ['words against what was seen', [replacing('seeks', 1), replacing('avoids', 1, { kind: 'seen' })], true],
    [
      'words against a document',
      [replacing('seeks', 1), replacing('avoids', 1, { kind: 'document' })],
      false,
    ],
    [
      'words against hearsay of the same',
      [replacing('seeks', 1), replacing('avoids', 1, { kind: 'reported' })],
      false,
    ],
    ['a person and a paper', [replacing('seeks', 1), replacing('avoids', null, { kind: 'document' })], false],
    ['inference', [replacing('seeks', 1), replacing('avoids', 2, { kind: 'inferred' })], false],
    ['180 days apart', [replacing('seeks', 1), replacing('avoids', 2, { day: '2025-12-03' })], true],
    ['181 days apart', [replacing('seeks', 1), replacing('avoids', 2, { day: '2025-12-02' })], false],
    [
      'neighbours of three half apart',
      [
        { question: 'goalTrade', answer: 'ready', by: 1 },
        { question: 'goalTrade', answer: 'afterThought', by: 2 },
      ],
      false,
    ],
    [
      'another subject',
      [
        { question: 'goalTrade', answer: 'ready', by: 1, initiative: 1 },
        { question: 'goalTrade', answer: 'everything', by: 2 },
      ],
      false,
    ],
  ])('%s', (_, answers, expected) => {
    expect(score(answers).contradictions.length > 0).toBe(expected)
  })

  it('is a change further apart, the earlier first', () => {
    const { contradictions, changes } = score([
      replacing('seeks', 1),
      replacing('avoids', 2, { day: '2025-10-01' }),
    ])
    expect(contradictions).toEqual([])
    expect(changes).toEqual([
      {
        question: 'changeReplacing',
        observations: [observationNumber(2), observationNumber(1)],
        difference: 1,
      },
    ])
    expect(
      score([replacing('avoids', 2, { day: '2025-10-01' }), replacing('seeks', 1)]).changes,
    ).toHaveLength(1)
  })

  it('takes neighbours where there are only two options', () => {
    const instruments = [
      {
        id: 'own',
        version: 1,
        tier: 1 as const,
        questions: [
          {
            id: 'ownQuestion',
            construct: 'attitudeToChange' as const,
            core: true,
            subjects: ['account' as const],
            options: [
              { id: 'yes', value: 1 },
              { id: 'no', value: 0 },
            ],
            source: 'ours' as const,
          },
        ],
      },
    ]
    const answers = ['yes', 'no'].map((answer, index) => ({ question: 'ownQuestion', answer, by: index + 1 }))
    const records = buildRecords({ people, answers })
    expect(scoreAccount(records, { asOf: TODAY, instruments }).contradictions).toHaveLength(1)
  })

  it('lists the greatest difference first, then in the order of asking, with everything contradictory', () => {
    const answers = ['changeNewToAll', 'changeReplacing'].flatMap((question) => [
      { question, answer: question === 'changeNewToAll' ? 'early' : 'seeks', by: 1 },
      { question, answer: question === 'changeNewToAll' ? 'rarely' : 'avoids', by: 2 },
      { question, answer: question === 'changeNewToAll' ? 'waits' : 'forced', by: 3 },
    ])
    const { contradictions, constructs } = score(answers)
    expect(contradictions.map(({ question, difference }) => [question, difference])).toEqual([
      ['changeReplacing', 1],
      ['changeNewToAll', 1],
      ['changeReplacing', 0.67],
      ['changeNewToAll', 0.67],
    ])
    expect(constructs[0]).toMatchObject({ state: 'known', divided: true, voices: 3 })
  })

  it('lists pairs alike in everything by their content', () => {
    const answers = [
      replacing('seeks', 1),
      replacing('avoids', 3),
      replacing('avoids', 2),
      replacing('seeks', 4),
    ]
    const team = [...people, { name: 'Zoe', role: 'Clerk' }]
    expect(score(answers, team).contradictions.map(({ observations }) => observations)).toEqual([
      [observationNumber(3), observationNumber(1)],
      [observationNumber(3), observationNumber(4)],
      [observationNumber(2), observationNumber(1)],
      [observationNumber(2), observationNumber(4)],
    ])
  })
})

describe('what to ask next', () => {
  const asked = (result: ReturnType<typeof score>, question: string) =>
    result.askNext.find((entry) => entry.question === question)

  it('leaves out what somebody said or showed in the last 30 days', () => {
    const left = (more: Partial<AnswerSpec>) =>
      asked(score([replacing('seeks', 1, more)]), 'changeReplacing') === undefined
    expect(left({ day: '2026-05-02' })).toBe(true)
    expect(left({ day: '2026-05-01' })).toBe(false)
    expect(left({ kind: 'seen' })).toBe(true)
    expect(left({ kind: 'reported' })).toBe(false)
    expect(left({ answer: 'dontKnow' })).toBe(false)
  })

  it('says why: never asked, contested or unsure', () => {
    const old = { day: '2026-04-01' }
    const result = score([
      replacing('seeks', 1, old),
      { question: 'goalTrade', answer: 'ready', by: 1, ...old },
      { question: 'goalTrade', answer: 'everything', by: 2, ...old },
    ])
    expect(asked(result, 'changeReplacing')?.because).toBe('unsure')
    expect(asked(result, 'goalTrade')?.because).toBe('contested')
    expect(asked(result, 'goalShared')?.because).toBe('neverAsked')
  })

  it('asks a person who was not asked before one who was, then a fitting role, then who has said least', () => {
    const old = { day: '2026-04-01' }
    expect(asked(score([]), 'changeReplacing')?.person).toBe(personNumber(1))
    expect(asked(score([replacing('seeks', 1, old)]), 'changeReplacing')?.person).toBe(personNumber(2))
    const both = [replacing('seeks', 1, old), replacing('seeks', 2, old)]
    expect(asked(score(both), 'changeReplacing')?.person).toBe(personNumber(3))
    expect(asked(score(both), 'changeLeaders')?.person).toBe(personNumber(3))
    // Hearsay asked nobody.
    const heard = [replacing('seeks', 1, { ...old, kind: 'reported' as const, reportedBy: 2 })]
    expect(asked(score(heard), 'changeReplacing')?.person).toBe(personNumber(1))
    expect(asked(score([], []), 'changeReplacing')?.person).toBeNull()
  })

  it('breaks ties between people by who they are', () => {
    const team = [
      { name: 'Zoe', role: 'Clerk' },
      { name: 'Anna', role: 'Clerk' },
    ]
    expect(asked(score([], team), 'changeLeaders')?.person).toBe(personNumber(2))
  })

  it('counts what an answer would tell of the quadrant', () => {
    // One voice at an end on each axis and a third question of goals: by hand over Beta(2,1), Beta(3,1), Beta(2,2).
    const result = score([
      { question: 'goalWritten', answer: 'written', by: 1, day: TODAY },
      { question: 'priorityRank', answer: 'topThree', by: 1, day: TODAY },
    ])
    const entropy = (p: number, q: number) =>
      [p * q, p * (1 - q), (1 - p) * q, (1 - p) * (1 - q)].reduce((sum, x) => sum - x * Math.log(x), 0)
    const width = (low: number, high: number) => high - low
    const now = width(Math.sqrt(0.1), Math.sqrt(0.9))
    const clearer = width(Math.cbrt(0.1), Math.cbrt(0.9))
    const mixed = 0.804199894 - 0.195800106
    const fall = now - ((2 / 3) * clearer + (1 / 3) * mixed)
    const certainty = entropy(0.75, 0.75) - ((2 / 3) * entropy(0.875, 0.75) + (1 / 3) * entropy(0.5, 0.75))
    expect(asked(result, 'goalMeasure')?.gain).toBeCloseTo(fall / 0.8 + certainty / Math.log(4), 5)
  })

  it('gains nothing from a kind of evidence that weighs nothing', () => {
    const records = buildRecords({ people })
    const given = parameters.parse({ kindWeight: { said: 0 } })
    const [first] = scoreAccount(records, { asOf: TODAY, parameters: given }).askNext
    expect(first).toMatchObject({ question: 'changeReplacing', gain: 1 })
  })

  it('gains nothing more of the quadrant where it is certain to the last bit', () => {
    const team = Array.from({ length: 60 }, (_, index) => ({ name: `Person ${index}`, role: 'Clerk' }))
    const answers = team.flatMap((_, index) => [
      { question: 'goalWritten', answer: 'written', by: index + 1, day: '2026-05-30' },
      { question: 'priorityRank', answer: 'topThree', by: index + 1, day: '2026-05-30' },
    ])
    const result = score(answers, team)
    expect(result.quadrant).toMatchObject({ label: 'achiever', probabilities: { achiever: 1, wanderer: 0 } })
    expect(asked(result, 'goalMeasure')?.gain).toBeCloseTo(0, 3)
  })
})
