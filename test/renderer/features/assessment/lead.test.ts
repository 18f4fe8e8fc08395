/** The verdict that leads the picture, for the sample accounts and for an account nobody was asked about. */
import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../../renderer/features/assessment/lead.ts'
import { samplePicture } from './sample-pictures.ts'

describe('leadOf', () => {
  it('says that nothing is known where nobody was asked', () => {
    expect(leadOf(samplePicture('Brandt & Osei Legal').score)).toEqual({ type: 'nothing' })
  })

  it('names the quadrant and its strongest reason', () => {
    const lead = leadOf(samplePicture('Halden Freight').score)
    expect(lead).toMatchObject({ type: 'label', quadrant: 'soldier' })
    expect(lead.type === 'label' && lead.reason).toMatch(/^soldier/)
  })

  it('names what is missing, and says of the attitude what is known', () => {
    const { score } = samplePicture('Halden Freight')
    const lead = leadOf({
      ...score,
      quadrant: { ...score.quadrant, label: null, candidates: [], missing: ['goalClarity'] },
    })
    expect(lead).toEqual({
      type: 'notYetKnown',
      missing: ['goalClarity'],
      stale: false,
      attitude: 'contested',
    })
  })

  it('names both quadrants on the line', () => {
    const { score } = samplePicture('Halden Freight')
    const lead = leadOf({
      ...score,
      quadrant: { ...score.quadrant, onTheLine: true, candidates: ['soldier', 'achiever'] },
    })
    expect(lead).toMatchObject({ type: 'onTheLine', between: ['soldier', 'achiever'] })
  })
})
