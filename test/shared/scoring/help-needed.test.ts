/** Which of the five checks needs help, and what holds the decision up. */
import { describe, expect, it } from 'vitest'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, observationNumber, TODAY, type AnswerSpec } from './build-records.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }, { name: 'Petra Nilsson' }]

function help(...answers: readonly AnswerSpec[]) {
  return scoreAccount(buildRecords({ people, answers }), { asOf: TODAY }).helpNeeded
}

const says = (question: string, answer: string, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question,
  answer,
  by: 1,
  ...more,
})

describe('the five checks', () => {
  it('are all there, in their order, and not known without answers', () => {
    const { checks, weakest, plays } = help(says('changeReplacing', 'avoids'))
    expect(checks.map(({ check }) => check)).toEqual(['issues', 'questions', 'people', 'risks', 'choices'])
    expect(checks[2]).toEqual({ check: 'people', known: false, level: null, mass: 0, observations: [] })
    expect(weakest).toEqual([])
    expect(plays).toEqual([])
  })

  it('have the level of their own answers alone, by the mass of the voices', () => {
    const { checks } = help(
      says('decisionIssues', 'cause', { kind: 'reported' }),
      says('decisionIssues', 'solution', { by: 2 }),
      says('decisionRisks', 'answered'),
    )
    expect(checks[0]).toEqual({
      check: 'issues',
      known: true,
      level: 0.333333,
      mass: 1.5,
      observations: [observationNumber(2), observationNumber(1)],
    })
    expect(checks[3]).toMatchObject({ check: 'risks', level: 1, observations: [observationNumber(3)] })
  })

  it('need help where one is known and weakest, together where equally weak', () => {
    expect(help(says('decisionIssues', 'symptom'), says('decisionRisks', 'none')).weakest).toEqual(['risks'])
    const both = help(says('decisionRisks', 'none'), says('decisionQuestions', 'none', { by: 2 }))
    expect(both.weakest).toEqual(['questions', 'risks'])
    expect(both.plays).toEqual(['helpQuestions', 'helpRisks'])
    expect(help(says('decisionIssues', 'likely')).weakest).toEqual([])
  })

  it('are not weak on evidence that has faded, nor at a half', () => {
    // 0.5 of hearsay half a half-life old is above 0.25; a whole one and a day more is below.
    const faded = help(says('decisionRisks', 'none', { kind: 'reported', day: '2025-12-02' }))
    expect(faded.checks[3]).toMatchObject({ known: false, level: 0 })
    expect(faded.weakest).toEqual([])
    const fresh = help(says('decisionRisks', 'none', { kind: 'reported', day: '2025-12-03' }))
    expect(fresh.weakest).toEqual(['risks'])
    const half = help(says('decisionRisks', 'none'), says('decisionRisks', 'answered', { by: 2 }))
    expect(half.checks[3]?.level).toBe(0.5)
    expect(half.weakest).toEqual([])
  })
})

describe('what holds the decision up', () => {
  const fear = (answer: string, more: Partial<AnswerSpec> = {}) => says('stuckIndecision', answer, more)
  const content = (answer: string, more: Partial<AnswerSpec> = {}) => says('stuckStatusQuo', answer, more)

  it('is not known until somebody is asked', () => {
    expect(help()).toMatchObject({ stuck: 'notKnown', stuckObservations: [], plays: [] })
    expect(help(fear('dontKnow')).stuck).toBe('notKnown')
  })

  it('is the stronger of the two, and they call for opposite plays', () => {
    expect(help(fear('yes'))).toMatchObject({ stuck: 'indecision', plays: ['narrowChoice'] })
    expect(help(content('yes'))).toMatchObject({ stuck: 'statusQuo', plays: ['costOfStaying'] })
    expect(help(fear('yes'), content('partly')).stuck).toBe('indecision')
    expect(help(fear('partly'), content('yes', { by: 2 })).stuck).toBe('statusQuo')
  })

  it('is both where equally strong, neither where both were asked and hardly anybody says that it holds', () => {
    expect(help(fear('yes'), content('yes', { by: 2 }))).toMatchObject({
      stuck: 'both',
      plays: ['narrowChoice', 'costOfStaying'],
      stuckObservations: [observationNumber(1), observationNumber(2)],
    })
    expect(help(fear('no'), content('no'))).toMatchObject({ stuck: 'neither', plays: [] })
    expect(help(fear('partly', { kind: 'reported' })).stuck).toBe('indecision')
    expect(help(fear('partly', { kind: 'inferred' }), content('no')).stuck).toBe('neither')
  })

  it('is not known while one of the two was not asked, or not for a long time, and the other does not hold', () => {
    expect(help(fear('no'))).toMatchObject({ stuck: 'notKnown', plays: [] })
    expect(help(content('no')).stuck).toBe('notKnown')
    const old = { day: '2023-01-01' }
    expect(help(fear('yes', old), content('yes', old)).stuck).toBe('notKnown')
    expect(help(fear('no'), content('yes', old)).stuck).toBe('notKnown')
    expect(help(fear('no'), content('yes', old)).stuckObservations).toHaveLength(2)
  })

  it('follows the help for the weakest checks', () => {
    expect(help(says('decisionChoices', 'single'), fear('yes')).plays).toEqual([
      'helpChoices',
      'narrowChoice',
    ])
  })
})
