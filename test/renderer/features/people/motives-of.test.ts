/** What a person's row says they come for: what stands on the day, main first, and of equals what we believe first. */
import { describe, expect, it } from 'vitest'
import { motivesOf } from '../../../../renderer/features/people/motives-of.ts'
import { motive, people } from '../value-path/motives.ts'
import { day } from '../../../../shared/domain/day.ts'

describe('motivesOf', () => {
  it('leaves out other people, the customer as a whole, and what does not stand on the day', () => {
    const motives = [
      motive({ person: people.lisa, reason: 'reputation', view: 'said', day: '2026-05-01', main: true }),
      motive({ person: people.lisa, reason: 'useValue', view: 'believed', day: '2026-01-01' }),
      motive({
        person: people.lisa,
        reason: 'leverage',
        view: 'seen',
        day: '2026-01-01',
        until: '2026-03-31',
      }),
      motive({ person: people.jane, reason: 'useValue', view: 'said', day: '2026-01-01' }),
      motive({ person: null, reason: 'compliance', view: 'said', day: '2026-01-01' }),
    ]
    const reasons = (on: string) => motivesOf(people.lisa, motives, day.parse(on)).map(({ reason }) => reason)
    expect(reasons('2026-06-01')).toEqual(['reputation', 'useValue'])
    expect(reasons('2026-03-31')).toEqual(['useValue', 'leverage'])
    expect(reasons('2025-12-31')).toEqual([])
  })
})
