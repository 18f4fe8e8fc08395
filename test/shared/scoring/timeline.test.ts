/** The account day by day: which days, and that each says what the score of that day says. */
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/day.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { timelineOf } from '../../../shared/scoring/timeline.ts'
import { endOfDay } from '../../../shared/scoring/trail.ts'
import { buildRecords, dayFrom, TODAY } from './build-records.ts'
import { generatedAccount } from './generated-accounts.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }]

const records = buildRecords({
  people,
  initiatives: ['Rollout', 'Billing'],
  main: [
    { initiative: 1, from: '2026-01-10' },
    { initiative: 2, from: '2026-05-10' },
    { initiative: 1, from: '2026-07-01' },
  ],
  answers: [
    {
      question: 'changeReplacing',
      answer: 'avoids',
      by: 1,
      day: '2026-02-01',
      recordedAt: Date.parse('2026-02-05T22:00:00Z'),
    },
    { question: 'goalWritten', answer: 'written', by: 1, day: '2026-03-01', initiative: 1 },
    {
      question: 'priorityRank',
      answer: 'topThree',
      by: 2,
      day: '2026-03-01',
      recordedAt: Date.parse('2026-08-01'),
    },
    { question: 'goalShared', answer: 'dontKnow', by: 2, day: '2026-04-01' },
    { question: 'notOfThisVersion', answer: 'yes', by: 2, day: '2026-04-15' },
    { question: 'goalShared', answer: 'same', by: 2, day: '2026-06-02' },
  ],
})

describe('the timeline', () => {
  it('has a point for each day on which a question was asked or the main initiative changed, and the last day', () => {
    const days = timelineOf(records, { asOf: TODAY, view: 'today' })
    expect(days.map(({ day }) => day)).toEqual([
      '2026-01-10',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-10',
      '2026-06-01',
    ])
    expect(days[0]).toEqual({
      day: '2026-01-10',
      outlook: null,
      completeness: 0,
      confidence: null,
      quadrant: null,
      referenceClass: null,
    })
    expect(days[2]).toMatchObject({ quadrant: 'achiever', referenceClass: 'atLeastOne' })
    // The goal was that of the initiative that is not the main one any more.
    expect(days[4]?.quadrant).toBeNull()
  })

  it('as then believed, also has the days on which something was written down, and knows no more than then', () => {
    const days = timelineOf(records, { asOf: TODAY, view: 'asThenBelieved' })
    expect(days.map(({ day }) => day)).toEqual([
      '2026-01-10',
      '2026-02-01',
      '2026-02-05',
      '2026-03-01',
      '2026-04-01',
      '2026-05-10',
      '2026-06-01',
    ])
    expect(days.slice(1, 4).map(({ referenceClass }) => referenceClass)).toEqual([
      null,
      'atLeastOne',
      'atLeastOne',
    ])
    expect(days.map(({ quadrant }) => quadrant)).not.toContain('achiever')
    const later = timelineOf(records, { asOf: dayFrom('2026-08-01'), view: 'asThenBelieved' }).at(-1)
    expect(later).toMatchObject({ day: '2026-08-01', quadrant: 'achiever' })
  })

  it.each(['today', 'asThenBelieved'] as const)('says what the score of each day says (%s)', (view) => {
    for (const number of [7, 23, 40]) {
      const account = generatedAccount(number)
      const points = timelineOf(account, { asOf: TODAY, view })
      expect(points.at(-1)?.day).toBe(TODAY)
      for (const { day, quadrant, referenceClass, ...gauges } of points) {
        const score = scoreAccount(account, {
          asOf: day,
          ...(view === 'today' ? {} : { believedAt: endOfDay(day) }),
        })
        expect({ quadrant, referenceClass, gauges }).toEqual({
          quadrant: score.quadrant.label,
          referenceClass: score.referenceClass.id,
          gauges: score.gauges,
        })
      }
    }
  })

  it('ends a day with its last millisecond', () => {
    expect(endOfDay(TODAY) + 1).toBe(Date.parse(addDays(TODAY, 1)))
  })
})
