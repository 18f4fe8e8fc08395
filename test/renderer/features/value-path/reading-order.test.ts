/** The readings shown on a day, the window of the diagnosis, and the bars beside their entitlement. */
import { describe, expect, it } from 'vitest'
import { barOf, readingsOn, windowOf } from '../../../../renderer/features/value-path/reading-order.ts'
import { day, daysBetween } from '../../../../shared/domain/day.ts'
import { samplePicture, sampleDay } from '../assessment/sample-pictures.ts'

describe('windowOf', () => {
  it('ends on the day and has 90 days', () => {
    const { from, to } = windowOf(sampleDay)
    expect(to).toBe(sampleDay)
    expect(daysBetween(from, to)).toBe(89)
  })
})

describe('readingsOn', () => {
  it('shows the latest period first and none that had not begun', () => {
    const { readings } = samplePicture('Meridian Advisory').records
    const shown = readingsOn(readings, sampleDay)
    expect(shown.map(({ to }) => to)).toEqual(
      readings
        .map(({ to }) => to)
        .toSorted()
        .toReversed(),
    )
    const [first] = shown
    expect(readingsOn(readings, day.parse('2000-01-01'))).toEqual([])
    expect(first && readingsOn(readings, first.from)).toHaveLength(readings.length)
  })
})

describe('barOf', () => {
  it('puts the entitlement at the end until more than that is used', () => {
    const low = { used: 5, entitled: 100 }
    expect(barOf(low, [low])).toEqual({ used: 0.05, entitled: 1 })
    const over = { used: 200, entitled: 100 }
    expect(barOf(low, [low, over])).toEqual({ used: 0.025, entitled: 0.5 })
    expect(barOf(over, [low, over])).toEqual({ used: 1, entitled: 0.5 })
  })
})
