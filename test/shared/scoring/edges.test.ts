/**
 * The edges of the model, each to the last figure. Intervals and gains were computed a second time from MODEL.md alone, in
 * Python with SciPy's Beta distribution.
 */
import { describe, expect, it } from 'vitest'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import {
  buildRecords,
  dayFrom,
  observationNumber,
  personNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'
import { scored as score, twoPeople as people } from './scored.ts'

/** All that can be asked of an account: everything but what needs a step of the value path. */
const questions: readonly Question[] = instruments
  .flatMap((instrument): readonly Question[] => instrument.questions)
  .filter(({ subjects }) => subjects.some((subject) => subject === 'account'))

const first = ({ options }: Question): string => options[0]?.id ?? ''
const last = ({ options }: Question): string => options.at(-1)?.id ?? ''

describe('everything contradictory', () => {
  const result = score({
    people,
    answers: questions.flatMap((question): AnswerSpec[] => [
      { question: question.id, answer: first(question), by: 1 },
      { question: question.id, answer: last(question), by: 2 },
    ]),
  })

  it('is in the middle of everything, with intervals that narrow a little', () => {
    // n answers of each of two voices: M = 2 − 2^(1 − n) each, Beta(1 + M, 1 + M).
    const six = [0.5, 2.96875, 2.96875, 0.245406, 0.754594, 3.9375]
    const five = [0.5, 2.9375, 2.9375, 0.244159, 0.755841, 3.875]
    const four = [0.5, 2.875, 2.875, 0.241608, 0.758392, 3.75]
    expect(
      result.constructs.map(({ id, level, a, b, low, high, mass }) => [id, level, a, b, low, high, mass]),
    ).toEqual([
      ['attitudeToChange', ...six],
      ['strategicView', ...five],
      ['goalClarity', ...five],
      ['initiativePriority', ...five],
      ['motiveAlignment', ...five],
      ['valuePathFlow', ...four],
      ['utilisation', ...four],
      ['initiativeExperience', ...five],
      ['decisionConfidence', ...five],
      ['changeEnablement', ...five],
    ])
    // Opposed as they are, two voices are too few to call opinions divided.
    expect(result.constructs.some(({ divided, singleSource }) => divided || singleSource)).toBe(false)
    expect(result.gauges).toEqual({ outlook: 0.5, completeness: 1, confidence: 0.360197 })
    expect(result.risks).toEqual([])
  })

  it('is on the line between all four quadrants, the most cautious first', () => {
    expect(result.quadrant).toMatchObject({
      label: 'wanderer',
      candidates: ['wanderer', 'dreamer', 'soldier', 'achiever'],
      onTheLine: true,
      leaning: true,
      probabilities: { wanderer: 0.25, dreamer: 0.25, soldier: 0.25, achiever: 0.25 },
      x: 0.5,
      y: 0.5,
    })
  })

  it('is contested, each question contradicted once, and agreement as bad as it gets', () => {
    expect(result.referenceClass).toMatchObject({ id: 'both', contested: true })
    expect(result.referenceClass.persons.map(({ person, class: id }) => [person, id])).toEqual([
      [personNumber(2), 'both'],
      [personNumber(1), 'neither'],
    ])
    expect(result.contradictions).toHaveLength(questions.length)
    expect(new Set(result.contradictions.map(({ difference }) => difference))).toEqual(new Set([1]))
    // k units of one 0 and one 1, n₀ = n₁ = k: observed kδ², expected k²δ², so 1 − (2k − 1)k/k² = 1/k − 1.
    const k = questions.length
    expect(result.evidenceQuality).toEqual({
      observations: 2 * k,
      voices: 2,
      people: 2,
      newest: TODAY,
      agreement: { alpha: Math.round((1 / k - 1) * 1e6) / 1e6, pairable: 2 * k, standing: 'shown' },
    })
    expect(result.helpNeeded).toMatchObject({
      weakest: [],
      stuck: 'both',
      plays: ['narrowChoice', 'costOfStaying'],
    })
    // All was said today and is not asked again so soon, but what can be about a person was asked about none in particular.
    expect(result.askNext.map(({ question, subject, because }) => [question, subject, because])).toEqual(
      questions
        .filter(({ subjects }) => subjects[0] === 'person')
        .map(({ id }) => [id, personNumber(1), 'neverAsked']),
    )
  })
})

describe('one voice only', () => {
  const result = score({
    people: people.slice(0, 1),
    answers: questions.map((question) => ({
      question: question.id,
      answer: first(question),
      by: 1,
      day: '2026-05-01',
    })),
  })

  it('is believed once, however much it says, and never firmly', () => {
    const today = score({
      people: people.slice(0, 1),
      answers: questions.map((question) => ({ question: question.id, answer: first(question), by: 1 })),
    })
    // Six answers of one voice weigh as 1.96875, and no number of them as 2.
    expect(today.constructs[0]).toMatchObject({
      level: 1,
      a: 2.96875,
      b: 1,
      mean: 0.748031,
      low: 0.460424,
      high: 0.965133,
      mass: 1.96875,
      voices: 1,
      singleSource: true,
      divided: false,
    })
    expect(today.gauges).toEqual({ outlook: 1, completeness: 1, confidence: 0.182285 })
    expect(today.quadrant).toMatchObject({
      label: 'achiever',
      leaning: true,
      onTheLine: false,
      probabilities: { wanderer: 0.017039, dreamer: 0.113495, soldier: 0.113495, achiever: 0.755971 },
    })
    expect(today.constructs.every(({ singleSource }) => singleSource)).toBe(true)
    expect(today.evidenceQuality.agreement).toEqual({ alpha: null, pairable: 0, standing: 'hidden' })
  })

  it('is asked again after a month, as nobody else is there', () => {
    expect(result.askNext.length).toBe(questions.filter(({ construct }) => construct !== null).length)
    expect(new Set(result.askNext.map(({ person }) => person))).toEqual(new Set([personNumber(1)]))
    expect(
      result.askNext.filter(({ because }) => because !== 'unsure').map(({ question }) => question),
    ).toEqual(questions.filter(({ subjects }) => subjects[0] === 'person').map(({ id }) => id))
    expect(result.askNext[0]?.question).toBe('changeReplacing')
  })
})

describe('evidence that is all old', () => {
  it('is not known but stale, classes people still, and is no risk', () => {
    const result = score({
      people,
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1, day: '2023-01-01' },
        { question: 'changeReplacing', answer: 'seeks', by: 2, day: '2023-01-01' },
        { question: 'changeNewToAll', answer: 'early', by: 2, day: '2023-01-01' },
      ],
    })
    // 1,247 days: 2^(−1247/180) = 0.008214.
    expect(result.constructs[0]).toMatchObject({
      known: false,
      state: 'stale',
      level: 0.6,
      mass: 0.020534,
      newest: '2023-01-01',
      voices: 2,
    })
    expect(result.gauges).toEqual({ outlook: null, completeness: 0.058824, confidence: null })
    expect(result.risks).toEqual([])
    // Equal weights: the more averse leads; a class has no age of its own.
    expect(result.referenceClass).toMatchObject({ id: 'atLeastOne', contested: true })
    expect(result.contradictions).toHaveLength(1)
    // Both screening questions gain the same; the one that fewer were asked comes first.
    expect(result.askNext.slice(0, 2)).toMatchObject([
      { question: 'changeNewToAll', because: 'contested', person: personNumber(1) },
      { question: 'changeReplacing', because: 'contested' },
    ])
  })

  it('is known up to two half-lives, and stale the day after', () => {
    const on = (day: string) =>
      score({ people, answers: [{ question: 'changeReplacing', answer: 'seeks', by: 1, day }] }).constructs[0]
    expect(on('2025-06-06')).toMatchObject({ state: 'known', mass: 0.25, low: 0.158489, high: 0.919166 })
    expect(on('2025-06-05')).toMatchObject({ state: 'stale', mass: 0.249039, low: 0.158265, high: 0.919107 })
  })
})

describe('future dates', () => {
  it('are as if nothing had been recorded, until their day', () => {
    const tomorrow = '2026-06-02'
    const future: RecordsSpec = {
      people: [{ name: 'Amara Osei', key: true, leftOn: tomorrow }],
      initiatives: ['Rollout', 'Billing'],
      main: [{ initiative: 2, from: tomorrow }],
      steps: [{ name: 'Order' }],
      answers: [
        { question: 'changeReplacing', answer: 'avoids', by: 1, day: tomorrow },
        { question: 'pathFriction', answer: 'blocks', by: 1, step: 1, day: tomorrow },
      ],
      motives: [
        { reason: 'reputation', view: 'said', main: true, belief: 'x', beliefIs: 'false', day: tomorrow },
      ],
      readings: [{ from: tomorrow, to: '2026-06-30', used: 0, entitled: 10 }],
      findings: [{ statement: 'They will not', day: tomorrow }],
      overrides: [{ of: 'quadrant', label: 'dreamer', day: tomorrow }],
    }
    const none: RecordsSpec = {
      people: [{ name: 'Amara Osei', key: true, leftOn: tomorrow }],
      initiatives: ['Rollout', 'Billing'],
      steps: [{ name: 'Order' }],
    }
    expect(score(future)).toEqual(score(none))
    const then = scoreAccount(buildRecords(future), { asOf: dayFrom(tomorrow) })
    expect(then.risks.map(({ id }) => id.split(':')[0])).toEqual([
      'construct',
      'step',
      'motive',
      'personLeft',
      'construct',
    ])
    expect(then.usageDiagnosis).toMatchObject({ label: 'boughtForAnotherReason', use: 0 })
    expect(then.usageDiagnosis.units).toMatchObject([{ days: 1, entitled: 0.344828 }])
    expect([then.findings.length, then.overrides.length, then.mainInitiative === null]).toEqual([1, 1, false])
  })
})

describe('what a newer version wrote', () => {
  it('an unknown option: asked, not answered, and the friction of the step is not known', () => {
    const result = score({
      people,
      steps: [{ name: 'Order' }],
      answers: [
        { question: 'changeReplacing', answer: 'futureOption', by: 1 },
        { question: 'pathFriction', answer: 'melts', by: 1, step: 1 },
      ],
    })
    expect(result.constructs[0]).toMatchObject({ state: 'notKnown', level: null, mass: 0, coreAsked: 1 })
    expect(result.valuePath).toMatchObject([{ friction: null, observations: [] }])
    expect(result.usageDiagnosis.missing).toEqual(['reading', 'path', 'motives'])
    // 3 · 1/6 + 1 · 1/5 of 17.
    expect(result.gauges).toEqual({ outlook: null, completeness: 0.041176, confidence: null })
    expect(result.askNext.find(({ question }) => question === 'changeReplacing')).toMatchObject({
      because: 'unsure',
      person: personNumber(2),
    })
  })

  it('an unknown question or kind of subject: kept, and as if it were not there', () => {
    const answers: AnswerSpec[] = [
      { question: 'futureQuestion', answer: 'seeks', by: 1 },
      { question: 'changeReplacing', answer: 'seeks', by: 1, subject: { kind: 'contract' } },
    ]
    expect(score({ people, answers })).toEqual(score({ people }))
  })
})

describe('somebody or something that was removed', () => {
  it('still speaks, as a voice whose role nobody knows', () => {
    const result = score({
      people: people.slice(0, 1),
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1 },
        { question: 'changeReplacing', answer: 'avoids', by: 2 },
      ],
    })
    expect(result.constructs[0]).toMatchObject({
      level: 0.5,
      a: 2,
      b: 2,
      low: 0.1958,
      high: 0.8042,
      voices: 2,
      singleSource: true,
    })
    expect(result.evidenceQuality).toMatchObject({ observations: 2, voices: 2, people: 1 })
    expect(result.referenceClass.persons).toMatchObject([{ person: personNumber(2), class: 'atLeastOne' }])
  })

  it('is nobody to say something about: the answer is kept and not counted, and neither is a motive', () => {
    const about = (others: RecordsSpec): RecordsSpec => ({
      ...others,
      answers: [
        { question: 'motiveMatch', answer: 'other', by: 1, about: 2 },
        { question: 'pathFriction', answer: 'blocks', by: 1, step: 1 },
      ],
      motives: [{ reason: 'leverage', view: 'seen', of: 2, main: true, belief: 'x', beliefIs: 'false' }],
    })
    const gone = score(about({ people: people.slice(0, 1) }))
    expect(gone).toEqual(score({ people: people.slice(0, 1) }))
    const there = score(about({ people, steps: [{ name: 'Order' }] }))
    expect(there.risks.map(({ id, severity }) => [id.split(':')[0], severity])).toEqual([
      ['step', 0.9],
      ['motive', 0.7],
      ['construct', 0.333333],
      ['construct', 0.333333],
    ])
  })
})

describe('answers without a value', () => {
  it('are complete and say nothing, where everybody answered that they do not know', () => {
    const result = score({
      people,
      answers: questions.flatMap(({ id }): AnswerSpec[] => [
        { question: id, answer: 'dontKnow', by: 1 },
        { question: id, answer: 'declined', by: 2 },
      ]),
    })
    expect(result.gauges).toEqual({ outlook: null, completeness: 1, confidence: null })
    expect(
      new Set(result.constructs.map(({ state, mass, low, high }) => `${state} ${mass} ${low} ${high}`)),
    ).toEqual(new Set(['notKnown 0 0.1 0.9']))
    expect(result.referenceClass.id).toBeNull()
    expect(result.quadrant).toMatchObject({ label: null, reasons: [] })
    expect([result.risks, result.contradictions]).toEqual([[], []])
    expect(result.helpNeeded.stuck).toBe('notKnown')
    expect(result.evidenceQuality).toMatchObject({ observations: 0, voices: 0, people: 0, newest: null })
    // Nothing was learnt, so everything is still worth asking, beginning with the two of the screening.
    expect(result.askNext).toHaveLength(questions.filter(({ construct }) => construct !== null).length)
    expect(result.askNext[0]).toMatchObject({
      question: 'changeReplacing',
      gain: 1.628292,
      because: 'unsure',
    })
  })
})

describe('an account without people', () => {
  it('has nobody to ask, and papers and inferences that count', () => {
    const result = score({
      answers: [
        { question: 'changeReplacing', answer: 'avoids', kind: 'document', source: 'IT strategy' },
        { question: 'changeReplacing', answer: 'seeks', kind: 'inferred' },
      ],
    })
    // 0.8 against, 0.4 for: level 0.4/1.2.
    expect(result.constructs[0]).toMatchObject({
      level: 0.333333,
      a: 1.4,
      b: 1.8,
      voices: 2,
      singleSource: true,
    })
    expect(result.referenceClass).toMatchObject({ id: null, papers: [{ averse: true }, { averse: false }] })
    // A contradiction is between people.
    expect(result.contradictions).toEqual([])
    expect(new Set(result.askNext.map(({ person }) => person))).toEqual(new Set([null]))
    expect(new Set(result.askNext.map(({ subject }) => subject))).toEqual(new Set([null]))
    // Importance 3 of 3 × (1 − ⅓).
    expect(result.risks).toMatchObject([
      {
        id: 'construct:attitudeToChange',
        severity: 0.666667,
        because: [observationNumber(1), observationNumber(2)],
      },
    ])
  })
})
