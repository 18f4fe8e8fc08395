/** Holds the trail, the contours and the difference between two scores to what they say they are. */
import { describe, expect, it } from 'vitest'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { contoursOf, nodeMasses } from '../../../shared/scoring/contours.ts'
import { diffScores, isEmptyDiff } from '../../../shared/scoring/diff.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { trailOf } from '../../../shared/scoring/trail.ts'
import { buildRecords, dayFrom, observationNumber, TODAY, type AnswerSpec } from './build-records.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }]
const score = (answers: readonly AnswerSpec[], asOf = TODAY) =>
  scoreAccount(buildRecords({ people, answers }), { asOf })

const goal = (answer: string, day: string, recordedAt = day): AnswerSpec => ({
  question: 'goalWritten',
  answer,
  by: 1,
  day,
  recordedAt: Date.parse(recordedAt),
})
const rank = (answer: string, day: string, recordedAt = day): AnswerSpec => ({
  question: 'priorityRank',
  answer,
  by: 1,
  day,
  recordedAt: Date.parse(recordedAt),
})

describe('the trail', () => {
  const records = buildRecords({
    people,
    answers: [
      goal('none', '2026-01-10'),
      rank('unlisted', '2026-02-10'),
      rank('topThree', '2026-03-10', '2026-05-05'),
      { question: 'changeReplacing', answer: 'seeks', by: 1, day: '2026-03-20' },
    ],
  })

  it('has a point for each day on which something happened and both axes were known, and for today', () => {
    const trail = trailOf(records, { asOf: TODAY, view: 'today' })
    expect(trail.map(({ day, label, y }) => [day, label, y])).toEqual([
      ['2026-02-10', 'wanderer', 0],
      ['2026-03-10', 'soldier', 1],
      ['2026-06-01', 'soldier', 1],
    ])
  })

  it('as then believed, moves when things were recorded', () => {
    const trail = trailOf(records, { asOf: TODAY, view: 'asThenBelieved' })
    expect(trail.map(({ day, label }) => [day, label])).toEqual([
      ['2026-02-10', 'wanderer'],
      ['2026-03-10', 'wanderer'],
      ['2026-05-05', 'soldier'],
      ['2026-06-01', 'soldier'],
    ])
    const before = trailOf(records, { asOf: dayFrom('2026-04-01'), view: 'asThenBelieved' })
    expect(before.map(({ day }) => day)).toEqual(['2026-02-10', '2026-03-10', '2026-04-01'])
  })

  it('is empty where nothing is known', () => {
    expect(trailOf(buildRecords({}), { asOf: TODAY, view: 'today' })).toEqual([])
  })

  it('keeps the days of the initiative that was the main one before, and the day of the change', () => {
    const moved = buildRecords({
      people,
      initiatives: ['Rollout', 'Billing'],
      main: [
        { initiative: 1, from: '2026-01-01' },
        { initiative: 2, from: '2026-04-01' },
        { initiative: 1, from: '2026-07-01' },
      ],
      answers: [
        { ...goal('written', '2026-02-01'), initiative: 1 },
        { ...rank('topThree', '2026-03-01'), initiative: 1 },
        { ...goal('none', '2026-03-05'), initiative: 2 },
        { ...rank('unlisted', '2026-03-06'), initiative: 2 },
        { ...rank('dontKnow', '2026-04-06'), initiative: 2 },
      ],
    })
    const trail = trailOf(moved, { asOf: TODAY, view: 'today' })
    expect(trail.map(({ day, label }) => [day, label])).toEqual([
      ['2026-03-01', 'achiever'],
      ['2026-03-05', 'achiever'],
      ['2026-03-06', 'achiever'],
      ['2026-04-01', 'wanderer'],
      ['2026-06-01', 'wanderer'],
    ])
  })
})

describe('the contours', () => {
  it('hold masses that sum to 1 along an axis, for any strength of evidence', () => {
    for (const shape of [
      { a: 1, b: 1 },
      { a: 3, b: 1 },
      { a: 1, b: 9 },
      { a: 2.5, b: 3.25 },
      { a: 4_000, b: 900 },
    ]) {
      expect(nodeMasses(shape).reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12)
    }
    expect(nodeMasses({ a: 3, b: 1 })[0]).toBe(0)
  })

  it('enclose what they say: the share of the nodes’ mass within, as in the level', () => {
    const shapes = [
      { a: 4, b: 3 },
      { a: 2, b: 6 },
    ] as const
    const [columns, rows] = shapes.map(nodeMasses)
    for (const { level, threshold } of contoursOf(...shapes)) {
      const masses = (columns ?? []).flatMap((x) => (rows ?? []).map((y) => x * y))
      const within = masses.filter((mass) => mass >= threshold).reduce((sum, mass) => sum + mass, 0)
      expect(within).toBeGreaterThanOrEqual(level)
      expect(within).toBeLessThan(level + 0.002)
    }
  })

  it('are round about the middle for evidence that is', () => {
    const [inner] = contoursOf({ a: 21, b: 21 }, { a: 21, b: 21 })
    // Nearly normal, σ² = 1/172: the 50 % circle has radius σ·√(2 ln 2) = 0.0898.
    for (const [x, y] of inner?.path ?? []) expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(0.0898, 2)
    expect(inner?.path.length).toBeGreaterThan(40)
  })

  it('run along the edge of the square where the evidence does', () => {
    const [everything] = contoursOf({ a: 1, b: 1 }, { a: 1, b: 1 })
    const corners = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]
    for (const corner of corners) expect(everything?.path).toContainEqual(corner)
    const [corner] = contoursOf({ a: 5, b: 1 }, { a: 5, b: 1 })
    expect(corner?.path).toContainEqual([1, 1])
    expect(corner?.path.some(([x, y]) => x < 0.5 || y < 0.5)).toBe(false)
  })

  it('can be asked for other levels', () => {
    expect(contoursOf({ a: 2, b: 2 }, { a: 2, b: 2 }, [0.95, 1.1]).map(({ level }) => level)).toEqual([
      0.95, 1.1,
    ])
  })
})

describe('the difference', () => {
  const first = [goal('none', '2026-05-01'), rank('topThree', '2026-05-01')]

  it('names what was added, and what it moved', () => {
    const before = score(first)
    const after = score([
      ...first,
      { question: 'goalMeasure', answer: 'number', by: 2 },
      { question: 'soldierNotTold', answer: 'yes', by: 2 },
      { question: 'changeReplacing', answer: 'avoids', by: 2 },
    ])
    const diff = diffScores(before, after)
    expect(diff.observations.added.map(({ observation }) => observation).sort()).toEqual(
      [3, 4, 5].map(observationNumber),
    )
    expect(diff.constructs.map(({ id, level, state }) => [id, level, state])).toMatchObject([
      ['attitudeToChange', { from: null, to: 0 }, { from: 'notKnown', to: 'known' }],
      ['goalClarity', { from: 0 }, { from: 'known', to: 'known' }],
    ])
    expect(diff.referenceClass).toEqual({
      leading: { from: null, to: 'atLeastOne' },
      contested: { from: false, to: false },
    })
    expect(diff.quadrant?.x.from).toBe(0)
    expect(diff.gauges.outlook?.from).toBe(0.5)
    expect(diff.asOf).toBeNull()
    expect(isEmptyDiff(diff)).toBe(false)
    expect(diffScores(after, before).observations.removed).toHaveLength(3)
  })

  it('tells an edited answer from one that only aged', () => {
    const before = score(first)
    const edited = score([goal('written', '2026-05-01'), rank('topThree', '2026-05-01')])
    expect(diffScores(before, edited).observations).toMatchObject({
      added: [],
      removed: [],
      changed: [{ from: { value: 0 }, to: { value: 1, observation: observationNumber(1) } }],
      reweighted: [],
    })
    const later = diffScores(before, score(first, dayFrom('2026-07-01')))
    expect(later.asOf).toEqual({ from: TODAY, to: '2026-07-01' })
    expect(later.observations.changed).toEqual([])
    expect(later.observations.reweighted).toHaveLength(2)
    expect(isEmptyDiff(later)).toBe(false)
  })

  it('sees another main initiative, and constructs that one side lacks', () => {
    const before = score(first)
    const after = scoreAccount(buildRecords({ people, initiatives: ['A'], answers: first }), { asOf: TODAY })
    expect(diffScores(before, after).mainInitiative).toMatchObject({ from: null })
    const without = { ...before, constructs: before.constructs.slice(1) }
    const unknown = { level: { from: null, to: null }, state: { from: 'notKnown', to: 'notKnown' } }
    expect(diffScores(without, before).constructs).toMatchObject([
      { id: 'attitudeToChange', from: null, ...unknown },
    ])
    expect(diffScores(before, without).constructs).toMatchObject([
      { id: 'attitudeToChange', to: null, ...unknown },
    ])
  })

  it('is empty between parameters that change nothing', () => {
    const records = buildRecords({})
    const other = scoreAccount(records, { asOf: TODAY, parameters: parameters.parse({ halfLife: 90 }) })
    expect(isEmptyDiff(diffScores(scoreAccount(records, { asOf: TODAY }), other))).toBe(true)
  })
})
