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
    expect(referenceClass.id).toBe('both')
    expect(referenceClass).toMatchObject({ rate: 0.043478, n: 46, low: 0.012005, high: 0.145323, papers: [] })
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

  it('has the rest of the picture say so: the lowest level, the gravest risk, and a programme as the play', () => {
    const { constructs, gauges, risks, quadrant } = score({
      people: [osei],
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1 },
        { question: 'changeNewToAll', answer: 'rarely', by: 1 },
      ],
    })
    // One voice, two answers: M = 1 + ½, Beta(1, 2.5); quantiles SciPy.
    expect(constructs[0]).toMatchObject({
      id: 'attitudeToChange',
      tier: 1,
      known: true,
      state: 'known',
      level: 0,
      a: 1,
      b: 2.5,
      mean: 0.285714,
      low: 0.041268,
      high: 0.601893,
      mass: 1.5,
      voices: 1,
      newest: TODAY,
      divided: false,
      singleSource: true,
      coreQuestions: 6,
      coreAsked: 2,
    })
    // Completeness 3 · 2/6 of 17; confidence (1 − 0.560625/0.8) · ½.
    expect(gauges).toEqual({ outlook: 0, completeness: 0.058824, confidence: 0.14961 })
    expect(risks).toEqual([
      {
        id: 'construct:attitudeToChange',
        kind: 'construct',
        subject: 'attitudeToChange',
        severity: 1,
        rank: 1,
        because: [observationNumber(1), observationNumber(2)],
        play: 'changeProgramme',
      },
    ])
    expect(quadrant.label).toBeNull()
  })

  it.each([
    // The published or derived rate, its n, and what may be said of how sure it is (Wilson of 16 of 233).
    ['one averse answer beside another', 'avoids', 'early', ['atLeastOne', 0.07, 233, 0.042707, 0.108624]],
    ['one averse answer alone', 'avoids', null, ['atLeastOne', 0.07, 233, 0.042707, 0.108624]],
    ['two answers that are not averse', 'seeks', 'waits', ['neither', 0.31, null, 0.3, 0.32]],
    ['one answer alone that is not averse', 'seeks', null, [null, null, null, null, null]],
    [
      'an averse answer beside one nobody knew',
      'avoids',
      'dontKnow',
      ['atLeastOne', 0.07, 233, 0.042707, 0.108624],
    ],
  ])('%s', (_, replacing, newToAll, expected) => {
    const { referenceClass } = score({
      people: [osei],
      answers: [
        { question: 'changeReplacing', answer: replacing, by: 1 },
        ...(newToAll === null ? [] : [{ question: 'changeNewToAll', answer: newToAll, by: 1 }]),
      ],
    })
    const { id, rate, n, low, high } = referenceClass
    expect([id, rate, n, low, high]).toEqual(expected)
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
    expect(referenceClass.id).toBe('atLeastOne')
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
    expect(referenceClass.id).toBe('neither')
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

  it('classes nobody from documents and inference, which stand beside the class', () => {
    const { referenceClass } = score({
      answers: [
        { question: 'changeReplacing', answer: 'avoids', kind: 'document', source: 'IT strategy' },
        { question: 'changeNewToAll', answer: 'rarely', kind: 'inferred' },
      ],
    })
    expect(referenceClass.id).toBeNull()
    expect(referenceClass.persons).toEqual([])
    expect(referenceClass.papers).toEqual([
      { observation: observationNumber(1), question: 'changeReplacing', averse: true },
      { observation: observationNumber(2), question: 'changeNewToAll', averse: true },
    ])
  })
})

describe('case 4, a new account', () => {
  const result = score({ people: [{ name: 'somebody in procurement', placeholder: true }] })

  it('knows nothing, and does not show that as bad', () => {
    expect(
      result.constructs.map(({ state, level, low, high, mass }) => ({ state, level, low, high, mass })),
    ).toEqual(Array(10).fill({ state: 'notKnown', level: null, low: 0.1, high: 0.9, mass: 0 }))
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
    expect(result.referenceClass).toMatchObject({
      id: null,
      rate: null,
      n: null,
      low: null,
      high: null,
      contested: false,
      persons: [],
    })
    expect(result.usageDiagnosis).toEqual({
      label: 'notKnown',
      labels: [],
      use: null,
      units: [],
      missing: ['reading', 'path', 'motives'],
      blockers: [],
      motives: [],
      play: null,
      wrongPlay: null,
    })
    expect(result.helpNeeded).toMatchObject({
      weakest: [],
      stuck: 'notKnown',
      stuckObservations: [],
      plays: [],
    })
    expect(
      result.helpNeeded.checks.map(({ check, known, level, mass }) => [check, known, level, mass]),
    ).toEqual(['issues', 'questions', 'people', 'risks', 'choices'].map((check) => [check, false, null, 0]))
    expect(result.evidenceQuality).toEqual({
      observations: 0,
      voices: 0,
      people: 0,
      newest: null,
      agreement: { alpha: null, pairable: 0, standing: 'hidden' },
    })
    const { risks, contracts, valuePath, contradictions, changes, findings, overrides, alsoCounted } = result
    expect([risks, contracts, valuePath, contradictions, changes, findings, overrides, alsoCounted]).toEqual(
      Array(8).fill([]),
    )
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
      subject: null,
      because: 'neverAsked',
    })
    // Then tier 2, how technology is viewed, and the rest: two thirds and one third of the gain.
    expect(result.askNext.map(({ gain }) => gain)).toEqual([
      ...Array<number>(2).fill(1.628292),
      ...Array<number>(4).fill(0.628292),
      ...Array<number>(5).fill(0.418861),
      ...Array<number>(38).fill(0.209431),
    ])
    expect(new Set(result.askNext.map(({ because }) => because))).toEqual(new Set(['neverAsked']))
    // What is about people is asked about the one there is; nothing is asked about steps that nobody has drawn.
    expect(result.askNext.filter(({ subject }) => subject !== null).map(({ question }) => question)).toEqual([
      'motiveMatch',
      'motiveValueSeen',
      'motiveActs',
      'motiveBelief',
      'motiveRenew',
    ])
    expect(result.askNext.map(({ question }) => question)).not.toContain('pathFriction')
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
    expect([quadrant.x, quadrant.y]).toEqual([
      expected === 'dreamer' || expected === 'achiever' ? 1 : 0,
      expected === 'soldier' || expected === 'achiever' ? 1 : 0,
    ])
    expect(quadrant).toMatchObject({ onTheLine: false, leaning: false, missing: [] })
    // Two voices at an end on each axis: Beta(3,1), P(> ½) = 1 − ½³ = 0.875; 0.875² = 0.765625.
    expect(quadrant.probabilities[expected]).toBe(0.765625)
  })

  it('is a soldier to the last figure: on time, and past the mark', () => {
    const { quadrant, constructs, gauges, risks } = score({ people, answers: [...unclear, ...urgent] })
    // Above ½ with 0.125 on x and 0.875 on y, taken as independent.
    expect(quadrant.probabilities).toEqual({
      wanderer: 0.109375,
      dreamer: 0.015625,
      soldier: 0.765625,
      achiever: 0.109375,
    })
    const axes = constructs.filter(({ known }) => known)
    expect(axes.map(({ id, level, a, b, mean, low, high }) => [id, level, a, b, mean, low, high])).toEqual([
      // Beta(1, 3): 1 − ∛0.9 and 1 − ∛0.1; Beta(3, 1) mirrored.
      ['goalClarity', 0, 1, 3, 0.25, 0.034511, 0.535841],
      ['initiativePriority', 1, 3, 1, 0.75, 0.464159, 0.965489],
    ])
    // (3 · 0 + 3 · 1)/6; two constructs of importance 3 with 2 of 5 asked, of 17; 1 − 0.50133/0.8 with two voices.
    expect(gauges).toEqual({ outlook: 0.5, completeness: 0.141176, confidence: 0.373337 })
    // The remedy for a soldier is to be told why; for anybody else, to write the goals down.
    expect(risks.map(({ id, severity, rank, play }) => [id, severity, rank, play])).toEqual([
      ['construct:goalClarity', 1, 1, 'tellTheWhy'],
    ])
    const lost = score({ people, answers: [...unclear, ...idle] })
    expect(lost.risks.map(({ id, severity, rank, play }) => [id, severity, rank, play])).toEqual([
      ['construct:goalClarity', 1, 1, 'writeGoals'],
      ['construct:initiativePriority', 1, 1, 'earnPriority'],
    ])
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
