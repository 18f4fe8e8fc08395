/** The ranked risks: what makes one, how grave it is, what it rests on and which play answers it. */
import { describe, expect, it } from 'vitest'
import { accountScore } from '../../../shared/scoring/account-score.ts'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  buildRecords,
  contractNumber,
  motiveNumber,
  observationNumber,
  personNumber,
  stepNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }]

function risks(spec: RecordsSpec, options: Partial<ScoringOptions> = {}) {
  const score = scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY, ...options })
  expect(accountScore.parse(score)).toEqual(score)
  return score.risks
}

const says = (question: string, answer: string, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question,
  answer,
  by: 1,
  ...more,
})

/** The play for the construct that the answers are low on. */
function playOf(construct: string, spec: RecordsSpec) {
  return risks(spec).find(({ id }) => id === `construct:${construct}`)?.play
}

describe('a construct', () => {
  it('is a risk where it is known and below a half, by its importance', () => {
    expect(risks({ answers: [says('changeLeaders', 'late')] })).toEqual([
      {
        id: 'construct:attitudeToChange',
        kind: 'construct',
        subject: 'attitudeToChange',
        severity: 0.67,
        rank: 1,
        because: [observationNumber(1)],
        play: 'changeProgramme',
      },
    ])
    expect(risks({ answers: [says('technologySpend', 'expense')] })[0]?.severity).toBe(0.666667)
    expect(risks({ answers: [says('enableProgramme', 'none')] })[0]?.severity).toBe(0.333333)
  })

  it('is none at a half, nor while it is not known', () => {
    const half = [says('changeLeaders', 'first'), says('changeLeaders', 'exempt', { by: 2 })]
    expect(risks({ answers: half })).toEqual([])
    expect(risks({ answers: [says('changeLeaders', 'exempt', { day: '2024-01-01' })] })).toEqual([])
  })

  it('has a severity of 1 at most, however important', () => {
    const given = parameters.parse({ importance: { other: 10 } })
    expect(risks({ answers: [says('enableProgramme', 'none')] }, { parameters: given })[0]?.severity).toBe(1)
  })

  it.each([
    ['technologySpend', 'expense', 'strategicView', 'linkToStrategy'],
    ['goalWritten', 'none', 'goalClarity', 'writeGoals'],
    ['priorityRank', 'unlisted', 'initiativePriority', 'earnPriority'],
    ['motiveMatch', 'other', 'motiveAlignment', 'matchMotive'],
    ['pathAware', 'hardlyAny', 'valuePathFlow', 'easeStep'],
    ['useBreadth', 'hardlyAny', 'utilisation', 'pitchUsage'],
    ['experienceDone', 'never', 'initiativeExperience', 'lendExperience'],
    ['decisionRisks', 'none', 'decisionConfidence', 'helpRisks'],
    ['enableProgramme', 'none', 'changeEnablement', 'bringEnablement'],
  ])('measured by %s has a play of its own', (question, answer, construct, play) => {
    expect(playOf(construct, { answers: [says(question, answer)] })).toBe(play)
  })

  it('takes the play that the rest of the picture calls for', () => {
    const soldier = [says('goalWritten', 'none'), says('priorityRank', 'topThree')]
    expect(playOf('goalClarity', { answers: soldier })).toBe('tellTheWhy')
    const blocked: RecordsSpec = {
      steps: [{ name: 'Order', policy: 'charged by the hour' }],
      answers: [says('pathFriction', 'blocks', { step: 1 }), says('useBreadth', 'hardlyAny')],
    }
    expect(playOf('valuePathFlow', blocked)).toBe('liftPolicy')
    const renewing = { ...blocked, contracts: [{ renewsOn: '2026-06-10' }] }
    expect(playOf('utilisation', renewing)).toBe('callBeforeNotice')
    // Of equally weak checks, the help begins with the first.
    const weakest = [says('decisionChoices', 'single'), says('decisionIssues', 'solution', { by: 2 })]
    expect(playOf('decisionConfidence', { answers: weakest })).toBe('helpIssues')
  })
})

describe('what is no construct', () => {
  it('is a step that blocks or slows', () => {
    const found = risks({
      steps: [
        { name: 'Order', policy: 'charged by the hour' },
        { name: 'Learn' },
        { name: 'Use' },
        { name: 'Pay' },
      ],
      answers: [
        says('pathFriction', 'slows', { step: 1 }),
        says('pathFriction', 'blocks', { step: 2 }),
        says('pathFriction', 'none', { step: 3, by: 2 }),
        // keeps the construct from being low
        says('pathAware', 'nearlyAll', { by: 2 }),
      ],
    }).filter(({ kind }) => kind === 'step')
    expect(found).toEqual([
      {
        id: `step:${stepNumber(2)}`,
        kind: 'step',
        subject: stepNumber(2),
        severity: 0.9,
        rank: 1,
        because: [observationNumber(2)],
        play: 'easeStep',
      },
      {
        id: `step:${stepNumber(1)}`,
        kind: 'step',
        subject: stepNumber(1),
        severity: 0.5,
        rank: 2,
        because: [observationNumber(1)],
        play: 'liftPolicy',
      },
    ])
  })

  it('is a standing motive that rests on a false belief, even where we only believe in it', () => {
    const motive = {
      reason: 'reputation',
      view: 'believed',
      belief: 'clients get press',
      beliefIs: 'false',
    } as const
    expect(risks({ motives: [motive] })).toEqual([
      {
        id: `motive:${motiveNumber(1)}`,
        kind: 'motive',
        subject: motiveNumber(1),
        severity: 0.7,
        rank: 1,
        because: [motiveNumber(1)],
        play: 'correctBelief',
      },
    ])
    expect(
      risks({
        motives: [
          { ...motive, beliefIs: 'unverified' },
          { ...motive, belief: '' },
        ],
      }),
    ).toEqual([])
    expect(risks({ motives: [{ ...motive, until: '2026-05-31' }] })).toEqual([])
  })

  it('is a notice deadline within the horizon while the diagnosis is not known, until it has passed', () => {
    const renewing = (renewsOn: string, more: RecordsSpec = {}) =>
      risks({ contracts: [{ renewsOn, noticeDays: 10 }], ...more })
    expect(renewing('2026-06-11')).toEqual([
      {
        id: `notice:${contractNumber(1)}`,
        kind: 'notice',
        subject: contractNumber(1),
        severity: 0.6,
        rank: 1,
        because: [contractNumber(1)],
        play: 'callBeforeNotice',
      },
    ])
    expect(renewing('2026-09-09')).toHaveLength(1)
    expect(renewing('2026-09-10')).toEqual([])
    expect(renewing('2026-06-10')).toEqual([])
    const readings = [{ from: '2026-05-01', to: '2026-05-31', used: 70, entitled: 100 }]
    expect(renewing('2026-06-11', { readings })).toEqual([])
  })

  it('is a key person who has left by the day looked at', () => {
    const left = (key: boolean, leftOn: string | null) =>
      risks({ people: [{ name: 'Amara Osei', key, leftOn }] })
    expect(left(true, '2026-06-01')).toEqual([
      {
        id: `personLeft:${personNumber(1)}`,
        kind: 'personLeft',
        subject: personNumber(1),
        severity: 0.7,
        rank: 1,
        because: [personNumber(1)],
        play: 'meetSuccessor',
      },
    ])
    expect(left(true, '2026-06-02')).toEqual([])
    expect(left(false, '2026-05-01')).toEqual([])
    expect(left(true, null)).toEqual([])
  })
})

describe('the ranking', () => {
  it('is by severity; equal ones share a rank and stand in a fixed order, whatever that of the records', () => {
    const found = risks({
      people: [
        { name: 'Jonas Wirth', key: true, leftOn: '2026-05-01' },
        { name: 'Amara Osei', key: true, leftOn: '2026-05-01' },
      ],
      motives: [{ reason: 'reputation', view: 'said', of: 2, belief: 'it gets press', beliefIs: 'false' }],
      contracts: [{ renewsOn: '2026-06-30' }],
      answers: [says('changeReplacing', 'avoids', { by: null, kind: 'inferred' })],
    })
    expect(found.map(({ id, rank }) => [id, rank])).toEqual([
      ['construct:attitudeToChange', 1],
      [`motive:${motiveNumber(1)}`, 2],
      [`personLeft:${personNumber(2)}`, 2],
      [`personLeft:${personNumber(1)}`, 2],
      [`notice:${contractNumber(1)}`, 5],
    ])
  })
})
