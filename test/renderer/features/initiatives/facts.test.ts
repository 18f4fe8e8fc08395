/** What an initiative's entry tells, and what it says is still to be found out. */
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../../renderer/features/initiatives/facts.ts'

const bare = { goal: '', sort: '', stage: null, agreedBy: '', committed: '' } as const

describe('factsOf', () => {
  it('asks for nobody to agree to a goal that is not written down', () => {
    expect(factsOf(bare)).toEqual({ known: [], missing: ['goal', 'stage', 'committed'] })
    expect(factsOf({ ...bare, goal: 'Every depot by June' }).missing).toEqual([
      'stage',
      'agreedBy',
      'committed',
    ])
  })

  it('tells what is known in the order of the form, and takes blanks for nothing', () => {
    const facts = factsOf({
      goal: 'Every depot by June',
      sort: 'data migration',
      stage: 'rollingOut',
      agreedBy: '  ',
      committed: 'two planners, Fridays',
    })
    expect(facts.known).toEqual([
      { fact: 'sort', value: 'data migration' },
      { fact: 'stage', value: 'rollingOut' },
      { fact: 'committed', value: 'two planners, Fridays' },
    ])
    expect(facts.missing).toEqual(['agreedBy'])
  })
})
