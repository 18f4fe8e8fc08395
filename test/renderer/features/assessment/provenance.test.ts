/** Every count under the sentence is the number of what it opens. */
import { describe, expect, it } from 'vitest'
import { neverAsked, coreQuestions } from '../../../../renderer/features/assessment/never-asked.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { provenanceOf } from '../../../../renderer/features/assessment/provenance.ts'
import { sampleDay, samplePicture } from './sample-pictures.ts'

describe('provenanceOf', () => {
  it('counts each counted observation once, and everybody behind one', () => {
    const { records, score } = samplePicture('Halden Freight')
    const found = provenanceOf(score, records.observations, sampleDay)
    expect(new Set(found.answers).size).toBe(found.answers.length)
    const speakers = records.observations
      .filter(({ id, speaker }) => found.answers.includes(id) && speaker !== null)
      .map(({ speaker }) => speaker)
    expect([...found.people].sort()).toEqual([...new Set(speakers)].sort())
    expect(found.newestAge).toBeGreaterThanOrEqual(0)
    expect(found.contradictingPeople.length).toBeGreaterThanOrEqual(2)
  })

  it('is empty where nobody was asked', () => {
    const { records, score } = samplePicture('Brandt & Osei Legal')
    expect(provenanceOf(score, records.observations, sampleDay)).toEqual({
      answers: [],
      people: [],
      newestAge: null,
      contradicting: [],
      contradictingPeople: [],
    })
  })
})

describe('neverAsked', () => {
  it('names what the score counts as not asked', () => {
    for (const name of ['Halden Freight', 'Brandt & Osei Legal']) {
      const { records, score } = samplePicture(name)
      const about = { catalogue: shippedCatalogue, records, mainInitiative: score.mainInitiative }
      for (const construct of score.constructs) {
        const unasked = neverAsked(about, sampleDay, construct.id)
        expect(unasked).toHaveLength(construct.coreQuestions - construct.coreAsked)
      }
    }
  })

  it('leaves out what nobody can be asked about: there is no person and no step', () => {
    const { records } = samplePicture('Halden Freight')
    const empty = { ...records, people: [], valueSteps: [], observations: [] }
    const about = { catalogue: shippedCatalogue, records: empty, mainInitiative: null }
    const unasked = neverAsked(about, sampleDay)
    expect(unasked).toEqual(coreQuestions(about))
    for (const { subjects } of unasked) expect(subjects).toContain('account')
  })
})
