/** What leaves with a person, and when it stops being said. */
import { describe, expect, it } from 'vitest'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { leavingAlerts } from '../../../shared/people/leaving.ts'
import { addDays } from '../../../shared/domain/day.ts'
import {
  asOf,
  commitment,
  goal,
  motive,
  observation,
  person,
  personIdOf,
  recordsOf,
  relation,
  step,
} from './people-records.ts'

const gone = { leftOn: '2026-05-20' }

function reasonsIn(lists: Partial<Omit<AccountRecords, 'account'>>): readonly string[] {
  return leavingAlerts(recordsOf(lists), asOf).flatMap(({ reasons }) => reasons.map(({ type }) => type))
}

describe('leavingAlerts', () => {
  it('names key people who left, first, whatever else hangs on them; nobody who is there or leaves later', () => {
    const people = [
      person(1, { leftOn: '2026-06-02', key: true }),
      person(2, { key: true }),
      person(3, { ...gone }),
      person(4, { leftOn: '2026-05-25', parts: { sponsor: true } }),
      person(5, { leftOn: '2026-06-01', key: true }),
      person(6, { ...gone, key: true }),
    ]
    const alerts = leavingAlerts(recordsOf({ people }), asOf)
    expect(alerts.map((alert) => [alert.person.id, alert.key, alert.leftOn])).toEqual([
      [personIdOf(5), true, '2026-06-01'],
      [personIdOf(6), true, '2026-05-20'],
      [personIdOf(4), false, '2026-05-25'],
    ])
    expect(alerts[0]?.reasons).toEqual([])
  })

  it('says a part until somebody who was met and is there fills it', () => {
    const left = person(1, { ...gone, parts: { sponsor: true, user: true, champion: false } })
    const sponsor = { parts: { sponsor: true } }
    expect(leavingAlerts(recordsOf({ people: [left] }), asOf)[0]?.reasons).toEqual([
      { type: 'part', part: 'sponsor' },
      { type: 'part', part: 'user' },
    ])
    for (const who of [
      person(2, { ...sponsor, placeholder: true }),
      person(2, { ...sponsor, place: 'contact' }),
      person(2, { ...sponsor, ...gone }),
    ])
      expect(reasonsIn({ people: [left, who] }).filter((type) => type === 'part').length).toBeGreaterThan(1)
    expect(leavingAlerts(recordsOf({ people: [left, person(2, sponsor)] }), asOf)[0]?.reasons).toEqual([
      { type: 'part', part: 'user' },
    ])
  })

  it('says on what nobody else was heard: answers with a value, not hearsay, up to the day', () => {
    const people = [person(1, gone), person(2)]
    const only = observation(1, 1)
    expect(leavingAlerts(recordsOf({ people, observations: [only] }), asOf)[0]?.reasons).toEqual([
      { type: 'onlyVoice', construct: 'attitudeToChange' },
    ])
    expect(reasonsIn({ people, observations: [only, observation(2, 2)] })).toEqual([])
    expect(reasonsIn({ people, observations: [only, observation(2, 2, { kind: 'reported' })] })).toEqual([
      'onlyVoice',
    ])
    expect(
      reasonsIn({ people, observations: [only, observation(2, 2, { answer: { without: 'dontKnow' } })] }),
    ).toEqual(['onlyVoice'])
    expect(reasonsIn({ people, observations: [only, observation(2, 2, { day: addDays(asOf, 1) })] })).toEqual(
      ['onlyVoice'],
    )
    expect(reasonsIn({ people, observations: [observation(1, 1, { day: addDays(asOf, 1) })] })).toEqual([])
  })

  it('says what they own, committed, agreed to and came for, until it ends or passes on', () => {
    const people = [person(1, gone), person(2)]
    expect(
      reasonsIn({
        people,
        valueSteps: [step(1, 1), step(2, 2)],
        commitments: [commitment(1, 1), commitment(2, 1, { until: '2026-05-31' }), commitment(3, 2)],
        motives: [
          motive(1, 1, { main: true }),
          motive(2, 1),
          motive(3, 1, { main: true, until: '2026-05-31' }),
        ],
        goals: [goal(1, [1]), goal(2, [1, 2]), goal(3, [1], { state: 'met' }), goal(4, [2])],
      }),
    ).toEqual(['owns', 'commitment', 'motive', 'goal'])
  })

  it('counts relations with those who are there, which alone are no alert', () => {
    const people = [person(1, { ...gone, key: true }), person(2), person(3, gone), person(4, { ...gone })]
    const relations = [
      relation(1, 1, 2),
      relation(2, 2, 1),
      relation(3, 1, 3),
      relation(4, 1, 2, { until: '2026-05-19' }),
      relation(5, 1, 2, { since: '2026-05-21' }),
      relation(6, 4, 2),
    ]
    const alerts = leavingAlerts(recordsOf({ people, relations }), asOf)
    expect(alerts.map(({ reasons }) => reasons)).toEqual([[{ type: 'relations', count: 2 }]])
  })
})
