/** What the quadrant chart is given: a point, a band, or nothing; and the way there, thinned out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionOf } from '../../../../renderer/features/assessment/quadrant-view.ts'
import { stretchesOf } from '../../../../renderer/ui/charts/quadrant-position.ts'
import { samplePicture } from './sample-pictures.ts'

const words = { day: '1 June', notYetKnown: 'not yet known' }

describe('positionOf', () => {
  it('is a point at the levels where both axes are known', () => {
    const { score } = samplePicture('Halden Freight')
    expect(positionOf(score, undefined, words)).toMatchObject({
      state: 'point',
      at: { x: score.quadrant.x, y: score.quadrant.y },
    })
  })

  it('is the hatch where neither is', () => {
    const { score } = samplePicture('Brandt & Osei Legal')
    expect(positionOf(score, undefined, words)).toEqual({ state: 'unknown', label: 'not yet known' })
  })

  it('is a band where one is', () => {
    const { score } = samplePicture('Halden Freight')
    const constructs = score.constructs.map((one) =>
      one.id === 'initiativePriority' ? { ...one, state: 'notKnown' as const, level: null } : one,
    )
    expect(positionOf({ ...score, constructs }, undefined, words)).toMatchObject({ state: 'band', axis: 'x' })
  })
})

describe('stretchesOf', () => {
  it('has the half within the eighty, within 0 to 1', () => {
    const beta = fc.double({ min: 1, max: 12, noNaN: true })
    fc.assert(
      fc.property(beta, beta, (a, b) => {
        const { fifty, eighty } = stretchesOf({ a, b })
        expect(eighty.low).toBeGreaterThanOrEqual(0)
        expect(fifty.low).toBeGreaterThanOrEqual(eighty.low)
        expect(fifty.high).toBeLessThanOrEqual(eighty.high)
        expect(eighty.high).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})
