/** The cases of the specification that must come out right: 3, 4 and 5. */
import { describe, expect, it } from 'vitest'
import { accountScore } from '../../../shared/scoring/account-score.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, observationNumber, personNumber, TODAY, type RecordsSpec } from './build-records.ts'

const osei = { name: 'Amara Osei', role: 'IT director' }
const wirth = { name: 'Jonas Wirth', role: 'Warehouse lead' }

function score(spec: RecordsSpec) {
  const result = scoreAccount(buildRecords(spec), { asOf: TODAY })
  expect(accountScore.safeParse(result).success).toBe(true)
  return result
}

describe('case 3, the reference class', () => {
  it('places a person with both answers averse in the group of 2 of 46', () => {
    const { referenceClass } = score({
      people: [osei],
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1 },
        { question: 'changeNewToAll', answer: 'rarely', by: 1 },
      ],
    })
    expect(referenceClass.leading).toBe('both')
    expect(referenceClass.contested).toBe(false)
    expect(referenceClass.persons).toEqual([
      {
        person: personNumber(1),
        class: 'both',
        weight: 1,
        observations: [observationNumber(1), observationNumber(2)],
      },
    ])
    // 2/46; Wilson 95 % as in the issue's own figures: 0.0120 to 0.1453.
    expect(referenceClass.rates[0]).toEqual({
      id: 'both',
      rate: 0.043478,
      k: 2,
      n: 46,
      low: 0.012005,
      high: 0.145323,
      status: 'published',
    })
  })

  it.each([
    ['one averse answer beside another', 'avoids', 'early', 'atLeastOne'],
    ['one averse answer alone', 'avoids', null, 'atLeastOne'],
    ['two answers that are not averse', 'seeks', 'waits', 'neither'],
    ['one answer alone that is not averse', 'seeks', null, null],
    ['an averse answer beside one nobody knew', 'avoids', 'dontKnow', 'atLeastOne'],
  ])('%s', (_, replacing, newToAll, expected) => {
    const { referenceClass } = score({
      people: [osei],
      answers: [
        { question: 'changeReplacing', answer: replacing, by: 1 },
        ...(newToAll === null ? [] : [{ question: 'changeNewToAll', answer: newToAll, by: 1 }]),
      ],
    })
    expect(referenceClass.leading).toBe(expected)
  })

  it('is contested when two people contradict each other, and the more averse leads between equals', () => {
    const { referenceClass, contradictions, askNext } = score({
      people: [wirth, osei, { name: 'Petra Nilsson', role: 'Head of finance' }],
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1, day: '2026-04-01' },
        { question: 'changeNewToAll', answer: 'early', by: 1, day: '2026-04-01' },
        { question: 'changeReplacing', answer: 'avoids', by: 2, day: '2026-04-01' },
      ],
    })
    expect(referenceClass.contested).toBe(true)
    expect(referenceClass.leading).toBe('atLeastOne')
    expect(referenceClass.persons.map((person) => [person.person, person.class])).toEqual([
      [personNumber(2), 'atLeastOne'],
      [personNumber(1), 'neither'],
    ])
    expect(contradictions).toEqual([
      {
        question: 'changeReplacing',
        observations: [observationNumber(3), observationNumber(1)],
        difference: 1,
      },
    ])
    // Ask a third: Nilsson leads something and was not asked.
    expect(askNext.find(({ question }) => question === 'changeReplacing')).toMatchObject({
      because: 'contested',
      person: personNumber(3),
    })
  })

  it('lets the heavier class lead: a fresh answer over an old one', () => {
    const { referenceClass } = score({
      people: [osei, wirth],
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1, day: '2025-06-01' },
        { question: 'changeReplacing', answer: 'seeks', by: 2 },
        { question: 'changeNewToAll', answer: 'early', by: 2, day: '2024-06-01' },
      ],
    })
    expect(referenceClass.leading).toBe('neither')
    expect(referenceClass.contested).toBe(true)
  })

  it('takes a person’s own words before what others report of them', () => {
    const { referenceClass } = score({
      people: [osei, wirth],
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1, kind: 'reported', reportedBy: 2 },
        { question: 'changeReplacing', answer: 'seeks', by: 1, day: '2026-01-01' },
        { question: 'changeNewToAll', answer: 'early', by: 1, day: '2026-01-01' },
      ],
    })
    expect(referenceClass.persons).toMatchObject([
      { class: 'neither', observations: [observationNumber(2), observationNumber(3)] },
    ])
  })

  it('classes nobody from documents and inference', () => {
    const { referenceClass } = score({
      answers: [
        { question: 'changeReplacing', answer: 'avoids', kind: 'document', source: 'IT strategy' },
        { question: 'changeNewToAll', answer: 'rarely', kind: 'inferred' },
      ],
    })
    expect(referenceClass.leading).toBeNull()
    expect(referenceClass.persons).toEqual([])
  })
})

describe('case 4, a new account', () => {
  const result = score({ people: [{ name: 'somebody in procurement', placeholder: true }] })

  it('knows nothing, and does not show that as bad', () => {
    expect(
      result.constructs.map(({ state, level, low, high, mass }) => ({ state, level, low, high, mass })),
    ).toEqual(Array(3).fill({ state: 'notKnown', level: null, low: 0.1, high: 0.9, mass: 0 }))
    expect(result.gauges).toEqual({ outlook: null, completeness: 0, confidence: null })
    expect(result.quadrant).toEqual({
      label: null,
      candidates: [],
      onTheLine: false,
      leaning: false,
      probabilities: { wanderer: 0.25, dreamer: 0.25, soldier: 0.25, achiever: 0.25 },
      x: null,
      y: null,
      missing: ['goalClarity', 'initiativePriority'],
      reasons: [],
    })
    expect(result.referenceClass).toMatchObject({ leading: null, contested: false, persons: [] })
  })

  it('asks about attitude toward change first, screening questions before the others', () => {
    expect(result.askNext.slice(0, 6).map(({ question }) => question)).toEqual([
      'changeReplacing',
      'changeNewToAll',
      'changeRelease',
      'changeFirstWords',
      'changeLeaders',
      'changeAfterFailure',
    ])
    // By hand: Beta(1,1) has width 0.8; Beta(2,1) from √0.1 to √0.9 is 0.632456 wide, and Beta(1,2) as wide.
    expect(result.askNext[0]).toEqual({
      question: 'changeReplacing',
      gain: 1.628292,
      person: personNumber(1),
      because: 'neverAsked',
    })
    expect(result.askNext[2]?.gain).toBe(0.628292)
    expect(result.askNext[6]?.gain).toBe(0.209431)
    expect(result.askNext).toHaveLength(16)
  })
})

describe('case 5, priority and clarity', () => {
  const people = [osei, wirth]
  const clear = [
    { question: 'goalWritten', answer: 'written', by: 1 },
    { question: 'goalMeasure', answer: 'number', by: 2 },
  ]
  const unclear = [
    { question: 'goalWritten', answer: 'none', by: 1 },
    { question: 'goalMeasure', answer: 'nothing', by: 2 },
  ]
  const urgent = [
    { question: 'priorityRank', answer: 'topThree', by: 1 },
    { question: 'priorityDate', answer: 'hard', by: 2 },
  ]
  const idle = [
    { question: 'priorityRank', answer: 'unlisted', by: 1 },
    { question: 'priorityDate', answer: 'open', by: 2 },
  ]

  it.each([
    ['high priority and unclear goals', [...unclear, ...urgent], 'soldier'],
    ['clear goals and low priority', [...clear, ...idle], 'dreamer'],
    ['neither', [...unclear, ...idle], 'wanderer'],
    ['both', [...clear, ...urgent], 'achiever'],
  ] as const)('%s', (_, answers, expected) => {
    const { quadrant } = score({ people, answers })
    expect(quadrant.label).toBe(expected)
    expect(quadrant.candidates).toEqual([expected])
    expect(quadrant).toMatchObject({ onTheLine: false, leaning: false, missing: [] })
    // Two voices at an end on each axis: Beta(3,1), P(> ½) = 1 − ½³ = 0.875; 0.875² = 0.765625.
    expect(quadrant.probabilities[expected]).toBe(0.765625)
  })

  it('names the strongest reason within the quadrant', () => {
    const { quadrant } = score({
      people,
      answers: [
        ...unclear,
        ...urgent,
        { question: 'soldierDateOnly', answer: 'yes', by: 1 },
        { question: 'soldierNotTold', answer: 'yes', by: 1 },
        { question: 'soldierNotTold', answer: 'partly', by: 2 },
        { question: 'wandererAssigned', answer: 'no', by: 2 },
      ],
    })
    expect(quadrant.reasons.map(({ question, strength }) => [question, strength])).toEqual([
      ['soldierNotTold', 1.5],
      ['soldierDateOnly', 1],
      ['wandererAssigned', 0],
    ])
  })

  it('leans with one voice on an axis, and does not know with one axis unknown', () => {
    const one = score({ people, answers: [unclear[0], ...urgent].flatMap((answer) => answer ?? []) })
    expect(one.quadrant).toMatchObject({ label: 'soldier', leaning: true })
    const none = score({ people, answers: urgent })
    expect(none.quadrant).toMatchObject({
      label: null,
      missing: ['goalClarity'],
      x: null,
      y: 1,
      leaning: false,
    })
  })

  it('stands on the line when the best two are close, and says so of all that tie', () => {
    const half = { question: 'goalBusiness', answer: 'plausible' }
    const line = score({ people, answers: [{ ...half, by: 1 }, { ...half, by: 2 }, ...urgent] })
    expect(line.quadrant).toMatchObject({
      onTheLine: true,
      leaning: true,
      label: 'soldier',
      candidates: ['soldier', 'achiever'],
    })
    const money = { question: 'priorityMoney', answer: 'likely' }
    const middle = score({
      people,
      answers: [half, money].flatMap((answer) => [1, 2].map((by) => ({ ...answer, by }))),
    })
    expect(middle.quadrant).toMatchObject({
      onTheLine: true,
      label: 'wanderer',
      candidates: ['wanderer', 'dreamer', 'soldier', 'achiever'],
    })
  })
})
