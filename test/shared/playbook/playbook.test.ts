/** The plays: words and a source for each, the right one for each finding, and none that nothing leads to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citations } from '../../../shared/instruments/sources.ts'
import { constructIds, decisionChecks } from '../../../shared/instruments/instrument.ts'
import {
  playForCheck,
  playForConstruct,
  playForQuadrant,
  playForStep,
  playForStuck,
  type PlayContext,
} from '../../../shared/playbook/choose-play.ts'
import { playbookEn } from '../../../shared/playbook/locales/en.ts'
import { playIds, playSources, type PlayId } from '../../../shared/playbook/plays.ts'
import { PLAY_NAME_LIMIT, type PlaybookWords } from '../../../shared/playbook/words.ts'

const words: PlaybookWords = playbookEn
const nothingElse: PlayContext = {
  quadrant: null,
  weakestCheck: null,
  blockedByPolicy: false,
  usagePlay: null,
}
const quadrants = ['wanderer', 'dreamer', 'soldier', 'achiever'] as const
const stuckStates = ['indecision', 'statusQuo', 'both', 'neither', 'notKnown'] as const

/** What no choosing function gives: the diagnosis of use, and risks of motives, notice and people left, name them outright. */
const namedOutright: readonly PlayId[] = [
  'correctBelief',
  'serveReason',
  'widenUse',
  'callBeforeNotice',
  'meetSuccessor',
]

describe('the words of a play', () => {
  it('are there for every play and no other, with a source', () => {
    expect(Object.keys(words)).toEqual([...playIds])
    expect(Object.keys(playSources)).toEqual([...playIds])
    for (const source of Object.values(playSources)) {
      expect(['ours', ...Object.keys(citations)]).toContain(source)
    }
  })

  it('have a short name, one sentence why, two to four short steps, and one sentence for when it is done', () => {
    const sentence = /^[A-Z][^.!?]*\.$/
    for (const { name, why, steps, done } of Object.values(words)) {
      expect(name).toMatch(/^[A-Z].*[^.]$/)
      expect(name.length).toBeLessThanOrEqual(PLAY_NAME_LIMIT)
      expect(why).toMatch(sentence)
      expect(done).toMatch(sentence)
      expect(steps.length).toBeGreaterThanOrEqual(2)
      expect(steps.length).toBeLessThanOrEqual(4)
      for (const step of steps) {
        expect(step).toMatch(sentence)
        expect(step.split(' ').length).toBeLessThanOrEqual(22)
      }
    }
    expect(new Set(Object.values(words).map(({ name }) => name)).size).toBe(playIds.length)
  })

  it('use typographic apostrophes and single spaces throughout', () => {
    expect(JSON.stringify(words)).not.toMatch(/'| {2}|—|\u2013/)
  })

  it('say what the sources ask for', () => {
    const all = (play: PlayId) => [words[play].why, ...words[play].steps, words[play].done].join(' ')
    expect(all('changeProgramme')).toMatch(/part of the product/)
    expect(all('changeProgramme')).toMatch(/new release/)
    expect(words.liftPolicy.name).toBe('Agree a period without that charge or rule')
    expect(all('liftPolicy')).toMatch(/extra allowance .* without the internal charge/)
    expect(words.liftPolicy.steps[0]).toMatch(/^Measure the use before/)
    expect(words.liftPolicy.steps.at(-1)).toMatch(/^Measure the use again/)
    expect(all('correctBelief')).toMatch(/Never use the belief/)
    expect(all('correctBelief')).toMatch(/do not pitch usage/)
  })
})

describe('choosing a play', () => {
  it('answers a low construct', () => {
    expect(constructIds.map((id) => [id, playForConstruct(id, nothingElse)])).toEqual([
      ['attitudeToChange', 'changeProgramme'],
      ['strategicView', 'linkToStrategy'],
      ['goalClarity', 'writeGoals'],
      ['initiativePriority', 'earnPriority'],
      ['motiveAlignment', 'matchMotive'],
      ['valuePathFlow', 'easeStep'],
      ['utilisation', 'pitchUsage'],
      ['initiativeExperience', 'lendExperience'],
      ['decisionConfidence', 'helpIssues'],
      ['changeEnablement', 'bringEnablement'],
    ])
  })

  it('heeds what else is known: the soldier, the policy, the diagnosis, the weakest check', () => {
    expect(playForConstruct('goalClarity', { ...nothingElse, quadrant: 'soldier' })).toBe('tellTheWhy')
    expect(playForConstruct('goalClarity', { ...nothingElse, quadrant: 'wanderer' })).toBe('writeGoals')
    expect(playForConstruct('valuePathFlow', { ...nothingElse, blockedByPolicy: true })).toBe('liftPolicy')
    // A pitch on usage is the wrong play where the diagnosis says why nobody uses it.
    for (const usagePlay of ['liftPolicy', 'correctBelief', 'serveReason'] as const) {
      expect(playForConstruct('utilisation', { ...nothingElse, usagePlay })).toBe(usagePlay)
    }
    for (const weakestCheck of decisionChecks) {
      expect(playForConstruct('decisionConfidence', { ...nothingElse, weakestCheck })).toBe(
        playForCheck(weakestCheck),
      )
    }
  })

  it('trades a policy away, and eases any other step', () => {
    expect(playForStep('departments are charged by the hour')).toBe('liftPolicy')
    expect([playForStep(''), playForStep('  ')]).toEqual(['easeStep', 'easeStep'])
  })

  it('has one play for each quadrant', () => {
    expect(quadrants.map(playForQuadrant)).toEqual([
      'findPurpose',
      'clearTheWay',
      'tellTheWhy',
      'armAndLetRun',
    ])
  })

  it('has one help for each check', () => {
    expect(decisionChecks.map(playForCheck)).toEqual([
      'helpIssues',
      'helpQuestions',
      'helpPeople',
      'helpRisks',
      'helpChoices',
    ])
  })

  it('calls for opposite plays against fear and contentment', () => {
    expect(stuckStates.map(playForStuck)).toEqual([
      ['narrowChoice'],
      ['costOfStaying'],
      ['narrowChoice', 'costOfStaying'],
      [],
      [],
    ])
    // Each warns of the other.
    expect(words.narrowChoice.steps.join(' ')).toMatch(/Leave the cost of staying alone/)
    expect(words.costOfStaying.steps.join(' ')).toMatch(/Keep this away from anybody who fears/)
  })

  it('leaves no play that nothing leads to, and chooses only plays there are', () => {
    const chosen = new Set<PlayId>()
    const context = fc.record({
      quadrant: fc.option(fc.constantFrom(...quadrants)),
      weakestCheck: fc.option(fc.constantFrom(...decisionChecks)),
      blockedByPolicy: fc.boolean(),
      usagePlay: fc.constant(null),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...constructIds),
        context,
        fc.constantFrom('', 'a rule'),
        fc.constantFrom(...quadrants),
        fc.constantFrom(...decisionChecks),
        fc.constantFrom(...stuckStates),
        (construct, known, policy, quadrant, check, stuck) => {
          const plays = [
            playForConstruct(construct, known),
            playForStep(policy),
            playForQuadrant(quadrant),
            playForCheck(check),
            ...playForStuck(stuck),
          ]
          for (const play of plays) {
            expect(playIds).toContain(play)
            chosen.add(play)
          }
        },
      ),
      { numRuns: 500, seed: 1 },
    )
    expect(playIds.filter((play) => !chosen.has(play)).toSorted()).toEqual(namedOutright.toSorted())
  })
})
