/** The sentence of the tab follows the diagnosis, and says nothing that the model does not. */
import { describe, expect, it } from 'vitest'
import { asSentenceEnd, usageLead } from '../../../../renderer/features/value-path/usage-lead.ts'
import type { UsageDiagnosis } from '../../../../shared/scoring/account-score.ts'
import { samplePicture } from '../assessment/sample-pictures.ts'

const none: UsageDiagnosis = {
  label: 'notKnown',
  labels: [],
  use: null,
  units: [],
  missing: ['reading', 'path', 'motives'],
  blockers: [],
  motives: [],
  play: null,
  wrongPlay: null,
}

const motive = (fields: Partial<UsageDiagnosis['motives'][number]>): UsageDiagnosis['motives'][number] => ({
  motive: 'm',
  person: null,
  reason: 'useValue',
  view: 'said',
  main: true,
  belief: null,
  ...fields,
})

describe('usageLead', () => {
  it('says that there is no reading before anything else', () => {
    expect(usageLead(none)).toEqual({ type: 'noReading' })
  })

  it('names what nobody has said where the use alone is known', () => {
    const known = { ...none, use: 0.01 }
    expect(usageLead({ ...known, missing: ['path', 'motives'] })).toEqual({
      type: 'noReason',
      missing: 'both',
    })
    expect(usageLead({ ...known, missing: ['path'] })).toEqual({ type: 'noReason', missing: 'path' })
    expect(usageLead({ ...known, missing: ['motives'] })).toEqual({ type: 'noReason', missing: 'motives' })
  })

  it('names the first policy, and that they like it only where somebody said or showed so', () => {
    const blocked: UsageDiagnosis = {
      ...none,
      label: 'suppressedByPolicy',
      labels: ['suppressedByPolicy'],
      use: 0.02,
      missing: [],
      blockers: [
        { step: 'a', friction: 'blocks', policy: '', observations: [] },
        { step: 'b', friction: 'slows', policy: ' every hour is charged ', observations: [] },
      ],
    }
    expect(usageLead({ ...blocked, motives: [motive({ view: 'believed' })] })).toEqual({
      type: 'policy',
      likes: false,
      policy: 'every hour is charged',
    })
    expect(usageLead({ ...blocked, motives: [motive({})] })).toMatchObject({ likes: true })
  })

  it('tells of the false belief before another main motive, and never of what we only believe', () => {
    const bought: UsageDiagnosis = {
      ...none,
      label: 'boughtForAnotherReason',
      labels: ['boughtForAnotherReason'],
      use: 0,
      missing: [],
      motives: [
        motive({ reason: 'leverage', view: 'believed', belief: 'false' }),
        motive({ reason: 'relationship' }),
        motive({ reason: 'reputation', person: 'lisa', belief: 'false' }),
      ],
    }
    expect(usageLead(bought)).toEqual({
      type: 'otherReason',
      reason: 'reputation',
      person: 'lisa',
      falseBelief: true,
    })
    expect(usageLead({ ...bought, motives: bought.motives.slice(0, 2) })).toEqual({
      type: 'otherReason',
      reason: 'relationship',
      person: null,
      falseBelief: false,
    })
  })

  it('gives the share where it is used', () => {
    expect(usageLead({ ...none, label: 'healthy', use: 0.8, missing: [] })).toEqual({
      type: 'healthy',
      use: 0.8,
    })
    expect(usageLead({ ...none, label: 'notAdopted', use: 0.1, missing: [] })).toEqual({ type: 'notAdopted' })
  })

  it('tells the story of the chargeback', () => {
    const { score } = samplePicture('Meridian Advisory')
    expect(usageLead(score.usageDiagnosis)).toEqual({
      type: 'policy',
      likes: true,
      policy: 'Each hour is charged to the practice, over 500 dollars',
    })
  })
})

describe('asSentenceEnd', () => {
  it('adds a full stop where nothing ends the sentence', () => {
    expect(asSentenceEnd('every hour is charged')).toBe('every hour is charged.')
    expect(asSentenceEnd('Every hour is charged!')).toBe('Every hour is charged!')
  })
})
