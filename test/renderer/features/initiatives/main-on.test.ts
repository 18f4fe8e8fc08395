/** The page names the main initiative of the scoring model, and the day from which it is that. */
import { describe, expect, it } from 'vitest'
import { mainOn } from '../../../../renderer/features/initiatives/main-on.ts'
import { sampleDay, samplePicture } from '../assessment/sample-pictures.ts'

describe('mainOn', () => {
  it('names it with its day', () => {
    const { records, score } = samplePicture('Halden Freight')
    const main = mainOn(records, sampleDay)
    expect(main?.initiative.id).toBe(score.mainInitiative)
    expect(main?.from).toBe(records.mainInitiatives[0]?.from)
  })

  it('has no day where it is main for being the only one', () => {
    const { records } = samplePicture('Halden Freight')
    const [initiative] = records.initiatives
    const only = {
      ...records,
      initiatives: initiative === undefined ? [] : [initiative],
      mainInitiatives: [],
    }
    expect(mainOn(only, sampleDay)).toEqual({ initiative, from: null })
  })

  it('is none where no initiative is named', () => {
    expect(mainOn(samplePicture('Brandt & Osei Legal').records, sampleDay)).toBeNull()
  })
})
