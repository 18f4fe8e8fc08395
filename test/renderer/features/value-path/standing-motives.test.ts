/** Motives stand between their days, by person, and the gap between belief and what was heard is found. */
import { describe, expect, it } from 'vitest'
import { endedBy, motiveGroups, standsOn } from '../../../../renderer/features/value-path/standing-motives.ts'
import { day } from '../../../../shared/domain/day.ts'
import { motive, people } from './motives.ts'

const asOf = day.parse('2026-06-01')
const everybody = [people.jane, people.lisa]

describe('standsOn', () => {
  it('counts the first and the last day', () => {
    const held = motive({ reason: 'useValue', view: 'said', day: '2026-02-01', until: '2026-03-31' })
    const on = (text: string) => standsOn(held, day.parse(text))
    expect([on('2026-01-31'), on('2026-02-01'), on('2026-03-31'), on('2026-04-01')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('endedBy', () => {
  it('lists what was held before, the last ended first', () => {
    const motives = [
      motive({ reason: 'leverage', view: 'seen', day: '2025-01-01', until: '2025-12-31' }),
      motive({ reason: 'useValue', view: 'said', day: '2026-01-01', until: '2026-05-31' }),
      motive({ reason: 'other', view: 'said', day: '2026-01-01', until: '2026-06-01' }),
      motive({ reason: 'compliance', view: 'said', day: '2026-01-01' }),
    ]
    expect(endedBy(motives, asOf).map(({ reason }) => reason)).toEqual(['useValue', 'leverage'])
  })
})

describe('motiveGroups', () => {
  it('shows the customer first, then people in their order, then who was removed; nobody without a motive', () => {
    const gone = motive({
      reason: 'other',
      view: 'said',
      day: '2026-01-01',
      person: '00000000-0000-4000-8000-00000000000c',
    })
    const motives = [
      gone,
      motive({ reason: 'useValue', view: 'said', day: '2026-01-01', person: people.lisa }),
      motive({ reason: 'useValue', view: 'believed', day: '2026-01-01' }),
    ]
    const groups = motiveGroups(motives, everybody, asOf)
    expect(groups.map(({ person }) => person)).toEqual([null, people.lisa, gone.person])
  })

  it('puts the main motive of a view first, then the newest', () => {
    const motives = [
      motive({ reason: 'useValue', view: 'said', day: '2026-01-01' }),
      motive({ reason: 'compliance', view: 'said', day: '2026-03-01' }),
      motive({ reason: 'reputation', view: 'said', day: '2025-01-01', main: true }),
    ]
    const [group] = motiveGroups(motives, everybody, asOf)
    expect(group?.views.said.map(({ reason }) => reason)).toEqual(['reputation', 'compliance', 'useValue'])
    expect(group?.views.seen).toEqual([])
  })

  it('tells of a gap only against what we believed', () => {
    const said = motive({ reason: 'reputation', view: 'said', day: '2026-05-01' })
    const seen = motive({ reason: 'leverage', view: 'seen', day: '2026-05-01' })
    const believed = motive({ reason: 'useValue', view: 'believed', day: '2026-01-01' })
    const gap = (...motives: Parameters<typeof motiveGroups>[0][number][]) =>
      motiveGroups(motives, everybody, asOf)[0]?.gap
    expect(gap(said, seen)).toBeNull()
    expect(gap(believed)).toBeNull()
    expect(gap(believed, said)).toEqual({ believed: 'useValue', said: 'reputation', seen: null })
    expect(gap(believed, said, seen)).toEqual({ believed: 'useValue', said: 'reputation', seen: 'leverage' })
    const asBelieved = motive({ reason: 'useValue', view: 'said', day: '2026-05-02' })
    expect(gap(believed, asBelieved)).toBeNull()
    expect(gap(believed, asBelieved, seen)).toEqual({ believed: 'useValue', said: null, seen: 'leverage' })
  })
})
