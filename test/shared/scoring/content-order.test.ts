/** Holds the order by content: what records say decides, and ids only between records that say the same. */
import { describe, expect, it } from 'vitest'
import { observationFields } from '../../../shared/domain/observation.ts'
import { createContentOrder } from '../../../shared/scoring/content-order.ts'
import { groupBy } from '../../../shared/scoring/grouping.ts'
import { buildRecords, initiativeNumber, personNumber, type AnswerSpec } from './build-records.ts'

const answer: AnswerSpec = { question: 'goalWritten', answer: 'written', by: 1 }

function ordered(...specs: readonly Partial<AnswerSpec>[]): number[] {
  const records = buildRecords({
    people: [{ name: 'Zoe' }, { name: 'Anna' }],
    notes: [
      { title: 'Visit', body: 'b' },
      { title: 'Visit', body: 'a' },
    ],
    initiatives: ['Rollout', 'Billing'],
    answers: specs.map((spec) => ({ ...answer, ...spec })),
  })
  const order = createContentOrder(records)
  return records.observations
    .toSorted(order.observations)
    .map(({ id }) => records.observations.findIndex((observation) => observation.id === id))
}

describe('the order of observations', () => {
  it.each<[string, Partial<AnswerSpec>, Partial<AnswerSpec>]>([
    ['who spoke', { by: 1 }, { by: 2 }],
    ['nobody before somebody', { by: 1 }, { by: null }],
    ['somebody not recorded before somebody recorded', { by: 1 }, { by: 9 }],
    ['which initiative', { initiative: 1 }, { initiative: 2 }],
    ['an initiative not recorded last', { initiative: 9 }, { initiative: 1 }],
    ['the note’s words', { note: 1 }, { note: 2 }],
    ['what was not answered', { answer: 'written' }, { answer: 'spoken' }],
  ])('follows %s', (_, later, earlier) => {
    expect(ordered(later, earlier)).toEqual([1, 0])
    expect(ordered(earlier, later)).toEqual([0, 1])
  })

  it('follows ids only where everything said is the same', () => {
    expect(ordered({}, {})).toEqual([0, 1])
    expect(ordered({ note: 1 }, { note: 1 })).toEqual([0, 1])
    expect(ordered({ answer: 'dontKnow' }, { answer: 'dontKnow' })).toEqual([0, 1])
  })

  it('follows the quoted words', () => {
    const records = buildRecords({ answers: [answer, answer] })
    const [first, second] = records.observations.map((observation, index) => ({
      ...observation,
      quotation: observationFields.shape.quotation.parse({ exact: index === 0 ? 'later' : 'earlier' }),
    }))
    const order = createContentOrder(records)
    expect(first && second && order.observations(first, second)).toBe(1)
  })
})

describe('the order of people and initiatives', () => {
  it('follows what they are called, then ids', () => {
    const records = buildRecords({
      people: [{ name: 'B' }, { name: 'A' }, { name: 'A' }],
      initiatives: ['Same', 'Same'],
    })
    const order = createContentOrder(records)
    expect([1, 2, 3].map(personNumber).sort(order.persons)).toEqual([2, 3, 1].map(personNumber))
    expect(
      records.initiatives
        .toReversed()
        .sort(order.initiatives)
        .map(({ id }) => id),
    ).toEqual([1, 2].map(initiativeNumber))
  })
})

describe('grouping', () => {
  it('keeps the order of first appearance', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (number) => number % 2)]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ])
  })
})
