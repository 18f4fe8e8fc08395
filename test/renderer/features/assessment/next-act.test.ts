/** What to do next follows the gravest risk; what would be wrong is never proposed; without a play a question is asked. */
import { describe, expect, it } from 'vitest'
import { nextActs } from '../../../../renderer/features/assessment/next-act.ts'
import { sampleNames, samplePicture } from './sample-pictures.ts'

describe('nextActs', () => {
  it('is the play of the gravest risk, and then those of the diagnosis and the quadrant', () => {
    const { score } = samplePicture('Halden Freight')
    const [top] = score.risks
    const { first, then } = nextActs(score)
    expect(first).toEqual({ type: 'play', play: top?.play, risk: top?.id })
    expect(then).toEqual(['widenUse', 'helpPeople'])
  })

  it('names the wrong play, and proposes it nowhere', () => {
    for (const name of ['Meridian Advisory', 'Tern Bay Wireless']) {
      const { score } = samplePicture(name)
      const { first, then, wrong } = nextActs(score)
      expect(wrong).toBe('pitchUsage')
      expect(first.type === 'play' && first.play).not.toBe('pitchUsage')
      expect(then).not.toContain('pitchUsage')
    }
  })

  it('takes the next risk where the gravest would call for what is wrong', () => {
    const { score } = samplePicture('Tern Bay Wireless')
    const risks = score.risks.map((risk) => ({ ...risk, play: 'pitchUsage' as const }))
    expect(nextActs({ ...score, risks }).first).toEqual({ type: 'play', play: 'correctBelief', risk: null })
  })

  it('starts with the two questions where nobody was asked, and asks on where nothing is at risk', () => {
    const { score } = samplePicture('Brandt & Osei Legal')
    expect(nextActs(score).first).toEqual({ type: 'screening' })
    const [next] = score.askNext
    const asked = { ...score, referenceClass: { ...score.referenceClass, id: 'neither' as const } }
    expect(nextActs(asked).first).toEqual({ type: 'ask', next })
    expect(nextActs({ ...asked, askNext: [] }).first).toEqual({ type: 'nothing' })
  })

  it('repeats nothing', () => {
    for (const name of sampleNames()) {
      const { first, then } = nextActs(samplePicture(name).score)
      const all = [...(first.type === 'play' ? [first.play] : []), ...then]
      expect(new Set(all).size).toBe(all.length)
    }
  })
})
