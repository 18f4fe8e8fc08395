/** Which observations count and for whom: displacement, voices, subjects, dates and the edges. */
import { describe, expect, it } from 'vitest'
import { accountScore } from '../../../shared/scoring/account-score.ts'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  buildRecords,
  dayFrom,
  initiativeNumber,
  observationNumber,
  personNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = [
  { name: 'Amara Osei', role: 'IT director' },
  { name: 'Jonas Wirth', role: 'Warehouse lead' },
]

function score(spec: RecordsSpec, options: Partial<ScoringOptions> = {}) {
  const result = scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY, ...options })
  expect(accountScore.parse(result)).toEqual(result)
  return result
}

function construct(spec: RecordsSpec, id: string, options: Partial<ScoringOptions> = {}) {
  const found = score(spec, options).constructs.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

/** Numbers of the observations that count for attitude, in the order given. */
function counted(...answers: readonly Partial<AnswerSpec>[]): number[] {
  const { observations } = construct(
    {
      answers: answers.map((answer) => ({ question: 'changeReplacing', answer: 'seeks', by: 1, ...answer })),
    },
    'attitudeToChange',
  )
  return observations
    .map(({ observation }) => Number.parseInt(observation.slice(-12), 16))
    .sort((a, b) => a - b)
}

describe('one voice, one answer', () => {
  it('keeps the latest day, then the latest recorded, then the lower value', () => {
    expect(counted({ day: '2026-05-01' }, { day: '2026-05-02' })).toEqual([2])
    expect(counted({ recordedAt: 2 }, { recordedAt: 1 })).toEqual([1])
    expect(counted({ answer: 'seeks' }, { answer: 'avoids' }, { answer: 'weighs' })).toEqual([2])
  })

  it('keeps own words beside what was seen, reported and inferred', () => {
    expect(
      counted(
        { day: '2026-01-01' },
        { kind: 'seen' },
        { kind: 'document', source: 'Plan', day: '2026-05-01' },
        { kind: 'reported', reportedBy: 2 },
        { kind: 'inferred' },
      ),
    ).toEqual([1, 2, 4, 5])
  })

  it('prefers the lighter kind and then the content where all else ties', () => {
    expect(counted({ kind: 'seen' }, { kind: 'document' })).toEqual([2])
    expect(counted({ remark: 'b' }, { remark: 'a' })).toEqual([2])
    expect(counted({}, {})).toEqual([1])
  })

  it('lets an answer without a value displace nothing', () => {
    expect(counted({ day: '2026-05-01' }, { answer: 'dontKnow' }, { answer: 'declined' })).toEqual([1])
  })
})

describe('voices', () => {
  it('are persons, recorders of what is inferred, documents and notes', () => {
    const { observations, voices } = construct(
      {
        notes: [{ title: 'First visit' }],
        answers: [
          { question: 'changeReplacing', answer: 'seeks', by: 1 },
          { question: 'changeReplacing', answer: 'seeks', by: 1, kind: 'inferred', recorder: 'Brandt' },
          { question: 'changeReplacing', answer: 'seeks', kind: 'document', source: 'IT strategy', note: 1 },
          { question: 'changeReplacing', answer: 'seeks', kind: 'seen', note: 1 },
          { question: 'changeReplacing', answer: 'seeks', kind: 'seen' },
        ],
      },
      'attitudeToChange',
    )
    expect(voices).toBe(5)
    expect(observations.map(({ voice }) => voice).sort()).toEqual([
      'document:',
      'document:IT strategy',
      'note:00000005-0000-4000-8000-000000000001',
      `person:${personNumber(1)}`,
      'recorder:Brandt',
    ])
  })

  it('count after the person was removed, as one source whose role is not known', () => {
    const spec: RecordsSpec = {
      people: people.slice(0, 1),
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1 },
        { question: 'changeReplacing', answer: 'seeks', by: 7 },
      ],
    }
    expect(construct(spec, 'attitudeToChange')).toMatchObject({ voices: 2, singleSource: true, mass: 2 })
  })

  it.each([
    ['different roles', [{ role: 'Head' }, { role: 'Clerk' }], false],
    ['different departments', [{ department: 'IT' }, { department: 'Finance' }], false],
    ['the same role, written otherwise', [{ role: 'Clerk' }, { role: ' clerk ' }], true],
    ['no role written down', [{ role: '' }, { role: 'Clerk' }], true],
  ])('come from more than one source with %s', (_, roles, singleSource) => {
    const spec: RecordsSpec = {
      people: roles.map((role, index) => ({ name: `Person ${index}`, ...role })),
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1 },
        { question: 'changeRelease', answer: 'planned', by: 2 },
      ],
    }
    expect(construct(spec, 'attitudeToChange').singleSource).toBe(singleSource)
    expect(construct(spec, 'goalClarity').singleSource).toBe(false)
  })
})

describe('what does not count', () => {
  it.each<[string, Partial<AnswerSpec>]>([
    ['a later day', { day: '2026-06-02' }],
    ['an unknown question', { question: 'futureQuestion' }],
    ['an unknown option', { answer: 'futureOption' }],
    ['no value', { answer: 'notApplicable' }],
    ['a subject of a newer version', { subject: { kind: 'valuePathStep' } }],
    ['an initiative whose id does not read', { subject: { kind: 'initiative' } }],
    ['a subject that does not fit the question', { initiative: 1 }],
  ])('%s', (_, answer) => {
    const spec: RecordsSpec = {
      initiatives: ['Rollout'],
      answers: [{ question: 'changeReplacing', answer: 'seeks', by: 1, ...answer }],
    }
    expect(construct(spec, 'attitudeToChange')).toMatchObject({
      state: 'notKnown',
      level: null,
      mass: 0,
      voices: 0,
    })
  })

  it('was still asked when the answer has no value, or an option of a newer version', () => {
    const spec: RecordsSpec = {
      answers: [
        { question: 'changeReplacing', answer: 'dontKnow', by: 1 },
        { question: 'changeNewToAll', answer: 'declined', by: 1 },
        { question: 'changeRelease', answer: 'futureOption', by: 1 },
        { question: 'changeLeaders', answer: 'first', by: 1, day: '2026-06-02' },
      ],
    }
    expect(construct(spec, 'attitudeToChange')).toMatchObject({ coreQuestions: 6, coreAsked: 3 })
    const { gauges, askNext } = score(spec)
    // Importances 3, 2, 3, 3 and six of 1; 3 of 6 questions of one of importance 3: 3·½ / 17.
    expect(gauges).toEqual({ outlook: null, completeness: 0.088235, confidence: null })
    // Nobody knew, so the question stays open, and is asked of somebody else.
    expect(askNext.find(({ question }) => question === 'changeReplacing')).toMatchObject({
      because: 'unsure',
      person: personNumber(2),
    })
  })

  it('turns stale rather than low when everything is old', () => {
    const old = { day: '2023-01-01', by: 1 }
    const spec: RecordsSpec = { answers: [{ question: 'changeReplacing', answer: 'avoids', ...old }] }
    expect(construct(spec, 'attitudeToChange')).toMatchObject({
      state: 'stale',
      level: 0,
      newest: '2023-01-01',
    })
    expect(score(spec).gauges).toMatchObject({ outlook: null, confidence: null })
    expect(score(spec).quadrant.label).toBeNull()
  })

  it('weighs nothing at all when a parameter says so', () => {
    const given = parameters.parse({ kindWeight: { said: 0 } })
    const spec: RecordsSpec = { answers: [{ question: 'changeReplacing', answer: 'avoids', by: 1 }] }
    expect(construct(spec, 'attitudeToChange', { parameters: given })).toMatchObject({
      state: 'stale',
      level: null,
      mass: 0,
      observations: [{ weight: 0, share: 0 }],
    })
  })
})

describe('the main initiative', () => {
  const about = (initiative?: number): AnswerSpec => ({
    question: 'goalWritten',
    answer: 'written',
    by: 1,
    ...(initiative === undefined ? {} : { initiative }),
  })
  const main = (spec: RecordsSpec) => score(spec).mainInitiative
  const mass = (spec: RecordsSpec) => construct(spec, 'goalClarity').mass

  it('is the only one there is, or the one named last by that day', () => {
    expect(main({})).toBeNull()
    expect(main({ initiatives: ['A'] })).toBe(initiativeNumber(1))
    expect(main({ initiatives: ['A', 'B'] })).toBeNull()
    const dated = [
      { initiative: 1, from: '2026-01-01' },
      { initiative: 2, from: '2026-03-01' },
      { initiative: 1, from: '2026-09-01' },
    ]
    expect(main({ initiatives: ['A', 'B'], main: dated })).toBe(initiativeNumber(2))
    expect(main({ initiatives: ['A', 'B'], main: dated.slice(2) })).toBeNull()
  })

  it('is not one that was removed, and of two named from one day the first by content', () => {
    expect(main({ initiatives: ['A'], main: [{ initiative: 5, from: '2026-01-01' }] })).toBe(
      initiativeNumber(1),
    )
    const same = [1, 2].map((initiative) => ({ initiative, from: '2026-01-01' }))
    expect(main({ initiatives: ['Warehouse', 'Billing'], main: same })).toBe(initiativeNumber(2))
    expect(main({ initiatives: ['Same', 'Same'], main: same })).toBe(initiativeNumber(1))
  })

  it('takes what is said of the account as well, and nothing of other initiatives', () => {
    expect(mass({ initiatives: ['A'], answers: [about(1)] })).toBe(1)
    expect(mass({ initiatives: ['A'], answers: [about(1), about()] })).toBe(1.5)
    expect(mass({ initiatives: ['A', 'B'], answers: [about(1), about(2), about()] })).toBe(1)
    expect(mass({ answers: [about()] })).toBe(1)
  })

  it('alone takes what an initiative’s question says of the account, in instruments that ask only of initiatives', () => {
    const instruments = [
      {
        id: 'own',
        version: 1,
        tier: 3 as const,
        questions: [
          {
            id: 'ownGoal',
            construct: 'goalClarity' as const,
            core: true,
            subjects: ['initiative' as const],
            options: [
              { id: 'yes', value: 1 },
              { id: 'no', value: 0 },
            ],
            source: 'ours' as const,
          },
        ],
      },
    ]
    const answers = [{ question: 'ownGoal', answer: 'yes', by: 1 }]
    expect(construct({ answers }, 'goalClarity', { instruments })).toMatchObject({
      mass: 0,
      coreQuestions: 0,
    })
    expect(score({ answers }, { instruments }).askNext).toEqual([])
    expect(score({ answers }, { instruments }).gauges.completeness).toBe(0)
    expect(construct({ answers, initiatives: ['A'] }, 'goalClarity', { instruments })).toMatchObject({
      mass: 1,
      coreQuestions: 1,
      coreAsked: 1,
    })
  })
})

describe('what was believed then', () => {
  it('leaves out what was recorded later', () => {
    const recorded = Date.parse('2026-05-20T12:00:00Z')
    const spec: RecordsSpec = {
      answers: [
        { question: 'changeReplacing', answer: 'seeks', by: 1, day: '2026-05-01', recordedAt: recorded },
      ],
    }
    expect(construct(spec, 'attitudeToChange', { believedAt: recorded }).voices).toBe(1)
    expect(construct(spec, 'attitudeToChange', { believedAt: recorded - 1 }).voices).toBe(0)
    expect(construct(spec, 'attitudeToChange', { asOf: dayFrom('2026-04-30') }).voices).toBe(0)
  })
})

describe('the report', () => {
  it('gives every observation its share, the greatest first', () => {
    const { observations, level } = construct(
      {
        answers: [
          { question: 'changeReplacing', answer: 'avoids', by: 1, kind: 'reported' },
          { question: 'changeReplacing', answer: 'seeks', by: 1 },
          { question: 'changeRelease', answer: 'planned', by: 2 },
        ],
      },
      'attitudeToChange',
    )
    // By hand: M₁ = 1 + 0.5·0.5 = 1.25 over w 1 and 0.5; M₂ = 1; ΣM = 2.25.
    expect(observations.map(({ observation, share }) => [observation, share])).toEqual([
      [observationNumber(3), 0.444444],
      [observationNumber(2), 0.37037],
      [observationNumber(1), 0.185185],
    ])
    expect(level).toBe(0.814815)
  })

  it('names the parameters that are not the defaults', () => {
    expect(score({}).parametersOffDefault).toEqual({})
    const given = parameters.parse({
      halfLife: 90,
      damping: 0.4,
      kindWeight: { seen: 0.9 },
      importance: { other: 2 },
    })
    expect(score({}, { parameters: given }).parametersOffDefault).toEqual({
      halfLife: 90,
      damping: 0.4,
      'kindWeight.seen': 0.9,
      'importance.other': 2,
    })
  })

  it('computes outlook and confidence over what is known', () => {
    const { gauges, constructs } = score({
      answers: [
        { question: 'changeReplacing', answer: 'weighs', by: 1 },
        { question: 'changeReplacing', answer: 'weighs', by: 2 },
        { question: 'goalWritten', answer: 'none', by: 1 },
      ],
    })
    expect(gauges.outlook).toBe(0.335)
    expect(constructs.filter(({ known }) => known).map(({ id, level }) => [id, level])).toEqual([
      ['attitudeToChange', 0.67],
      ['goalClarity', 0],
    ])
    // Beta(2.34, 1.66) of two voices and Beta(1, 2) of one, SciPy: ((1 − width/0.8) · 1 + (1 − 0.632456/0.8) · ½)/2.
    expect(gauges.confidence).toBe(0.179327)
  })

  it('has no outlook from one axis alone, and has one from both', () => {
    const goal: AnswerSpec = { question: 'goalWritten', answer: 'written', by: 1 }
    const rank: AnswerSpec = { question: 'priorityRank', answer: 'unlisted', by: 1 }
    expect(score({ answers: [goal] }).gauges.outlook).toBeNull()
    expect(score({ answers: [goal, rank] }).gauges.outlook).toBe(0.5)
  })
})
