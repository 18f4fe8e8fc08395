/** The verdict that leads the picture: use or readiness, by the gravest risk; and what a person says instead. */
import { describe, expect, it } from 'vitest'
import { leadOf, overrideOfLead } from '../../../../renderer/features/assessment/lead.ts'
import { day } from '../../../../shared/domain/day.ts'
import { samplePicture } from './sample-pictures.ts'

const override = {
  id: '00000000-0000-4000-8000-000000000001',
  label: 'achiever',
  reason: 'The board wrote it down last week',
  day: day.parse('2026-05-30'),
  recorder: 'Ada Brandt',
} as const

describe('leadOf', () => {
  it('says that nothing is known where nobody was asked', () => {
    const { score, records } = samplePicture('Brandt & Osei Legal')
    expect(leadOf(score, records)).toEqual({ type: 'nothing' })
  })

  it('names the quadrant and its strongest reason', () => {
    const { score, records } = samplePicture('Halden Freight')
    const lead = leadOf(score, records)
    expect(lead).toMatchObject({ type: 'label', quadrant: 'soldier' })
    expect(lead.type === 'label' && lead.reason).toMatch(/^soldier/)
  })

  it('names what is missing, and says of the attitude what is known', () => {
    const { score, records } = samplePicture('Halden Freight')
    const missing = { ...score.quadrant, label: null, candidates: [], missing: ['goalClarity' as const] }
    expect(leadOf({ ...score, quadrant: missing }, records)).toEqual({
      type: 'notYetKnown',
      missing: ['goalClarity'],
      stale: false,
      attitude: 'contested',
    })
  })

  it('names both quadrants on the line', () => {
    const { score, records } = samplePicture('Halden Freight')
    const { quadrant } = score
    const onTheLine = { ...quadrant, onTheLine: true, candidates: ['soldier' as const, 'achiever' as const] }
    expect(leadOf({ ...score, quadrant: onTheLine }, records)).toMatchObject({
      type: 'onTheLine',
      between: ['soldier', 'achiever'],
    })
  })

  it('tells of the policy that keeps them from using it, where that is the gravest risk', () => {
    const { score, records } = samplePicture('Meridian Advisory')
    expect(score.quadrant.label).toBe('achiever')
    expect(leadOf(score, records)).toEqual({
      type: 'suppressed',
      wants: true,
      step: 'A practice calls an analyst',
      policy: 'Each hour is charged to the practice, over 500 dollars',
    })
  })

  it('tells of the quadrant where its risk is graver than that of use', () => {
    const { score, records } = samplePicture('Meridian Advisory')
    const risks = score.risks.map((risk) => ({ ...risk, rank: 2 }))
    expect(leadOf({ ...score, risks }, records)).toMatchObject({ type: 'label', quadrant: 'achiever' })
  })

  it('tells whose motive it is and that it rests on a false belief', () => {
    const { score, records } = samplePicture('Tern Bay Wireless')
    expect(leadOf(score, records)).toEqual({
      type: 'anotherReason',
      person: 'Maren Holt',
      reason: 'reputation',
      belief: 'false',
    })
  })

  it('asks to call first where notice is near and nothing of the use is known', () => {
    const { score, records } = samplePicture('Tern Bay Wireless')
    const usageDiagnosis = {
      ...score.usageDiagnosis,
      label: 'notKnown' as const,
      labels: [],
      play: 'callBeforeNotice' as const,
      wrongPlay: null,
    }
    expect(leadOf({ ...score, usageDiagnosis }, records)).toEqual({
      type: 'callFirst',
      deadline: '2026-06-02',
      days: 1,
    })
  })
})

describe('overrideOfLead', () => {
  it('is the one about what leads, and no other', () => {
    const { score, records } = samplePicture('Halden Freight')
    const lead = leadOf(score, records)
    const ofQuadrant = { ...override, of: 'quadrant' as const }
    const ofUse = { ...override, of: 'usageDiagnosis' as const, label: 'healthy' }
    expect(overrideOfLead(lead, { ...score, overrides: [ofUse, ofQuadrant] })).toBe(ofQuadrant)
    expect(overrideOfLead(lead, { ...score, overrides: [ofUse] })).toBeNull()
    const meridian = samplePicture('Meridian Advisory')
    const useLead = leadOf(meridian.score, meridian.records)
    expect(overrideOfLead(useLead, { ...meridian.score, overrides: [ofUse, ofQuadrant] })).toBe(ofUse)
  })
})
