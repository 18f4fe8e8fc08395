/** The records as they had been written down by a moment: what the model counts of them is what it counts as then believed. */
import { describe, expect, it } from 'vitest'
import { believedAtOf } from '../../../../renderer/features/assessment/time-address.ts'
import { believedBy } from '../../../../renderer/features/assessment/time-believed.ts'
import { addDays } from '../../../../shared/domain/day.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { endOfDay } from '../../../../shared/scoring/trail.ts'
import { sampleDay, sampleNames, samplePicture } from './sample-pictures.ts'

describe('believedBy', () => {
  it('is the very same object where all that is known today counts', () => {
    const { records } = samplePicture('Halden Freight')
    expect(believedBy(records, null)).toBe(records)
  })

  it.each(sampleNames())('scores %s as the model does that is told the moment', (name) => {
    const { records } = samplePicture(name)
    for (const ago of [1, 30, 90, 400]) {
      const asOf = addDays(sampleDay, -ago)
      const believedAt = endOfDay(asOf)
      expect(scoreAccount(believedBy(records, believedAt), { asOf, believedAt })).toEqual(
        scoreAccount(records, { asOf, believedAt }),
      )
    }
  })
})

describe('believedAtOf', () => {
  it('is the end of an earlier day, and nothing for today or with all that is known', () => {
    const earlier = addDays(sampleDay, -1)
    expect(believedAtOf(earlier, sampleDay, true)).toBe(endOfDay(earlier))
    expect(believedAtOf(sampleDay, sampleDay, true)).toBeNull()
    expect(believedAtOf(earlier, sampleDay, false)).toBeNull()
  })
})
