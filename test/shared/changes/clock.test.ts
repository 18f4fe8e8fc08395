/** The hybrid clock: never backwards here, never far ahead because of somebody else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hybridTime } from '../../../shared/changes/change.ts'
import { CLOCK_START, receive, tick } from '../../../shared/changes/clock.ts'

const anyWall = fc.oneof(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.constantFrom(0, 2 ** 48 - 1, -5))

describe('tick', () => {
  it('only ever goes forward, in text order, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(anyWall, { maxLength: 30 }), (walls) => {
        let clock = CLOCK_START
        for (const wall of walls) {
          const next = tick(clock, wall)
          expect(hybridTime.safeParse(next).success).toBe(true)
          expect(next >= clock).toBe(true)
          if (!clock.startsWith('ffffffffffff')) expect(next > clock).toBe(true)
          clock = next
        }
      }),
    )
  })

  it('goes on to the next millisecond when the counter is full, and stands still at the end of time', () => {
    expect(tick('000000000005-ffff', 3)).toBe('000000000006-0000')
    expect(tick('ffffffffffff-ffff', 3)).toBe('ffffffffffff-ffff')
  })
})

describe('receive', () => {
  it('takes over a later time of another device, and keeps its own where that is later', () => {
    const wall = 0x1_0000
    expect(receive('000000010000-0000', '000000010001-0003', wall)).toBe('000000010001-0003')
    expect(receive('000000010002-0000', '000000010001-0003', wall)).toBe('000000010002-0000')
  })

  it('is not dragged along by a clock that is over a day ahead', () => {
    const wall = 1_780_000_000_000
    const own = tick(CLOCK_START, wall)
    const day = 86_400_000
    expect(receive(own, tick(CLOCK_START, wall + day), wall)).toBe(tick(CLOCK_START, wall + day))
    expect(receive(own, tick(CLOCK_START, wall + day + 1), wall)).toBe(own)
  })
})
