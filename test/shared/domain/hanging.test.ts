/** What hangs on a record before it is deleted: everything that names it is counted, once, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hangingOn } from '../../../shared/domain/hanging.ts'
import {
  anyRecords,
  commitment,
  goal,
  motive,
  observation,
  person,
  personIdOf,
  recordsOf,
  relation,
  step,
} from '../people/people-records.ts'

describe('hangingOn', () => {
  it('counts every list by what names the record, as a value, within another, or as a key', () => {
    const records = recordsOf({
      people: [person(1), person(2, { mergedInto: personIdOf(1) })],
      observations: [
        observation(1, 1),
        observation(2, 2, { reportedBy: personIdOf(1) }),
        observation(3, 2, { subject: { kind: 'person', id: personIdOf(1) } }),
        observation(4, 2),
      ],
      motives: [motive(1, 1), motive(2, null)],
      relations: [relation(1, 1, 2), relation(2, 2, 1), relation(3, 2, 3)],
      valueSteps: [step(1, 1)],
      commitments: [commitment(1, 2)],
      goals: [goal(1, [1, 2])],
    })
    expect(hangingOn(records, personIdOf(1))).toEqual({
      people: 1,
      observations: 3,
      motives: 1,
      relations: 2,
      valueSteps: 1,
      goals: 1,
    })
  })

  it('does not count a key that says no', () => {
    const agreed = goal(1, [1])
    const taken = { ...agreed, agreedBy: { [personIdOf(1)]: false } }
    expect(hangingOn(recordsOf({ goals: [agreed] }), personIdOf(1))).toEqual({ goals: 1 })
    expect(hangingOn(recordsOf({ goals: [taken] }), personIdOf(1))).toEqual({})
  })

  it('never counts the record itself, nor more than there is, and nothing on an id that nobody names', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 1, max: 6 }), (records, number) => {
        const hanging = hangingOn({ ...records, people: [person(number)] }, personIdOf(number))
        expect(hanging.people).toBeUndefined()
        for (const [, count] of Object.entries(hanging)) expect(count).toBeGreaterThan(0)
        expect(hanging.relations ?? 0).toBe(
          records.relations.filter(({ from, to }) => [from, to].some((id) => id === personIdOf(number)))
            .length,
        )
        expect(hangingOn(records, personIdOf(99))).toEqual({})
      }),
    )
  })
})
