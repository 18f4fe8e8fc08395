/** How well somebody is known: what counts as known, as asked, and as never asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, screeningAnswers } from '../../../shared/people/coverage.ts'
import { missingParts } from '../../../shared/people/missing-parts.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { anyRecords, asOf, motive, observation, person, recordsOf, relation } from './people-records.ts'

const statesOf = (one: ReturnType<typeof coverageOf>) =>
  Object.fromEntries(one.items.map(({ item, state }) => [item, state]))

describe('coverageOf', () => {
  it('knows nothing of somebody of whom nothing is recorded', () => {
    const coverage = coverageOf(person(1), recordsOf({}), asOf)
    expect(coverage.items).toHaveLength(8)
    expect([coverage.covered, coverage.lastHeard]).toEqual([0, null])
  })

  it('counts each thing once it is known', () => {
    const known = person(1, {
      role: 'Buyer',
      parts: { buyer: true },
      decides: 'Terms',
      uses: 'Quotes',
      support: 'neutral',
    })
    const records = recordsOf({
      people: [known],
      relations: [relation(1, 1, 2)],
      observations: [observation(1, 1), observation(2, 1, { day: '2026-05-07', question: 'pathFriction' })],
      motives: [motive(1, 1)],
    })
    const coverage = coverageOf(known, records, asOf)
    expect(new Set(Object.values(statesOf(coverage)))).toEqual(new Set(['known']))
    expect([coverage.covered, coverage.lastHeard]).toEqual([8, '2026-05-07'])
  })

  it('tells who was asked in vain from who was never asked, and what ended from what holds', () => {
    const asked = person(1, { probed: { serves: true, decides: true, uses: false }, parts: { user: false } })
    const records = recordsOf({
      people: [asked],
      relations: [relation(1, 1, 2, { until: '2026-05-30' }), relation(2, 2, 1)],
      observations: [observation(1, 1, { answer: { without: 'dontKnow' } })],
      motives: [motive(1, 1, { until: '2026-05-30' }), motive(2, 1, { day: addDays(asOf, 1) })],
    })
    expect(statesOf(coverageOf(asked, records, asOf))).toEqual({
      role: 'never',
      parts: 'never',
      serves: 'asked',
      decides: 'asked',
      uses: 'never',
      attitude: 'asked',
      support: 'never',
      motive: 'never',
    })
  })

  it('asks of somebody outside only what there is to know of them', () => {
    const outside = person(1, { place: 'contact', role: 'Reporter' })
    expect(statesOf(coverageOf(outside, recordsOf({}), asOf))).toEqual({
      role: 'known',
      serves: 'never',
      decides: 'never',
      uses: 'never',
    })
  })

  it('never counts more than there is', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const one of records.people) {
          const { items, covered } = coverageOf(one, records, asOf)
          expect(covered).toBe(items.filter(({ state }) => state !== 'never').length)
        }
      }),
    )
  })
})

describe('screeningAnswers', () => {
  it('takes the latest of each question that they themselves answered', () => {
    const observations = [
      observation(1, 1, { day: '2026-05-01' }),
      observation(2, 1, { day: '2026-05-03' }),
      observation(3, 1, { day: '2026-05-03', recordedAt: 2 }),
      observation(4, 2, { day: '2026-05-09' }),
      observation(5, 1, { day: addDays(asOf, 1) }),
      observation(6, 1, { question: 'changeNewToAll', answer: { option: 'early' } }),
    ]
    expect(screeningAnswers(person(1).id, observations, asOf)).toEqual([observations[2], observations[5]])
  })
})

describe('missingParts', () => {
  it('counts those who are there, inside and met; a placeholder is not met', () => {
    const everything = { parts: { sponsor: true, decisionMaker: true, user: true } }
    expect(missingParts([], asOf).map(({ part }) => part)).toEqual(['sponsor', 'decisionMaker', 'user'])
    expect(missingParts([person(1, everything)], asOf)).toEqual([])
    for (const absent of [{ leftOn: '2026-06-01' }, { place: 'theirCustomer' as const }])
      expect(missingParts([person(1, { ...everything, ...absent })], asOf)).toHaveLength(3)
    const placeholder = person(1, { parts: { sponsor: true }, placeholder: true })
    expect(missingParts([placeholder], asOf)[0]).toEqual({ part: 'sponsor', notMet: [placeholder] })
  })
})
