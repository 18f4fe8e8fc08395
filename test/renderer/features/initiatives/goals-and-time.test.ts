/** Goals in their order with what they lack, who agreed, and how much time is committed on a day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { committedTime, runningOn } from '../../../../renderer/features/initiatives/committed-time.ts'
import {
  agreedTo,
  agreementEdits,
  goalsInOrder,
  missingInGoal,
  placeAfter,
} from '../../../../renderer/features/initiatives/goal-words.ts'
import { day, type Day } from '../../../../shared/domain/day.ts'
import {
  commitmentFields,
  goalFields,
  isMeasurable,
  type Commitment,
  type Goal,
} from '../../../../shared/domain/goal.ts'
import { commitmentId, goalId } from '../../../../shared/domain/ids.ts'
import { idFrom } from '../../../shared/scoring/build-records.ts'
import { samplePicture } from '../assessment/sample-pictures.ts'

const INITIATIVE = idFrom(3, 1)
const today = day.parse('2026-06-01')

function goal(number: number, set: Partial<Goal> = {}): Goal {
  return {
    id: goalId.parse(idFrom(20, number)),
    ...goalFields.parse({ initiative: INITIATIVE, name: `Goal ${number}`, ...set }),
  }
}

function commitment(
  number: number,
  set: { readonly daysPerMonth?: number | null; readonly from?: Day | null; readonly until?: Day | null },
): Commitment {
  return {
    id: commitmentId.parse(idFrom(21, number)),
    ...commitmentFields.parse({ initiative: INITIATIVE, name: `Team ${number}`, ...set }),
  }
}

describe('goals', () => {
  it('stand by their place, and a new one after all others', () => {
    const goals = [goal(1, { place: 2 }), goal(2, { place: 0.5 }), goal(3, { place: 2 })]
    expect(goalsInOrder(goals).map(({ name }) => name)).toEqual(['Goal 2', 'Goal 1', 'Goal 3'])
    expect(placeAfter(goals)).toBe(3)
    expect(placeAfter([])).toBe(0)
  })

  it('lack something exactly where they cannot be measured', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ' ', 'days'), fc.constantFrom('', '  ', '5'), (measure, target) => {
        expect(missingInGoal({ measure, target }).length === 0).toBe(isMeasurable({ measure, target }))
      }),
    )
    expect(missingInGoal({ measure: 'days', target: '' })).toEqual(['missingTarget'])
  })

  it('name who agreed and is still there', () => {
    const { records } = samplePicture('Halden Freight')
    const [first, second] = records.people
    if (first === undefined || second === undefined) throw new Error('nobody')
    const agreedBy = { [first.id]: true, [second.id]: false, [idFrom(1, 99)]: true }
    expect(agreedTo({ agreedBy }, records.people)).toEqual([first])
  })

  it('change who agreed entry by entry, and only what changes', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()),
        names,
        (before, after) => {
          const edits = agreementEdits(before, new Set(after))
          const merged = new Map(Object.entries(before))
          for (const [path, yes] of Object.entries(edits)) merged.set(path.replace('agreedBy/', ''), yes)
          expect([...merged].flatMap(([name, yes]) => (yes ? [name] : [])).sort()).toEqual(after.toSorted())
          expect(agreementEdits(Object.fromEntries(merged), new Set(after))).toEqual({})
        },
      ),
    )
  })
})

describe('committed time', () => {
  it('is summed of what runs on the day, with how many nobody put a figure to', () => {
    const commitments = [
      commitment(1, { daysPerMonth: 4 }),
      commitment(2, { daysPerMonth: 2.5, from: today, until: today }),
      commitment(3, { daysPerMonth: 8, until: day.parse('2026-05-31') }),
      commitment(4, { daysPerMonth: 8, from: day.parse('2026-06-02') }),
      commitment(5, {}),
    ]
    expect(committedTime(commitments, today)).toEqual({ days: 6.5, open: 1 })
    expect(runningOn(commitments, today).map(({ name }) => name)).toEqual(['Team 1', 'Team 2', 'Team 5'])
  })

  it('is not known where nobody said, which is not none', () => {
    expect(committedTime([commitment(1, {})], today)).toEqual({ days: null, open: 1 })
    expect(committedTime([commitment(1, { daysPerMonth: 0 })], today)).toEqual({ days: 0, open: 0 })
    expect(committedTime([], today)).toEqual({ days: null, open: 0 })
  })
})
