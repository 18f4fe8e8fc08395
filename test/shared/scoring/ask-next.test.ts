/** What to ask next where questions are about people and steps, are retired, or measure nothing; and whom to ask. */
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import {
  buildRecords,
  personNumber,
  stepNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = [
  { name: 'Amara Osei', role: 'IT director' },
  { name: 'Jonas Wirth', role: 'Warehouse lead' },
]

function score(spec: RecordsSpec, options: Partial<ScoringOptions> = {}) {
  return scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY, ...options })
}

function asked(question: string, spec: RecordsSpec, options: Partial<ScoringOptions> = {}) {
  return score(spec, options).askNext.find((entry) => entry.question === question)
}

const LONG_AGO = '2026-03-01'
const old = (question: string, answer: string, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question,
  answer,
  by: 1,
  day: LONG_AGO,
  ...more,
})

describe('questions about people', () => {
  it('are about the one least asked about, of equally asked ones the first by content', () => {
    expect(asked('motiveMatch', {})?.subject).toBe(personNumber(1))
    const about = old('motiveMatch', 'same', { about: 1 })
    expect(asked('motiveMatch', { answers: [about] })).toMatchObject({
      subject: personNumber(2),
      because: 'neverAsked',
    })
    const both = [about, { ...about, answer: 'dontKnow', by: 2 }, old('motiveMatch', 'near', { about: 2 })]
    expect(asked('motiveMatch', { answers: both })).toMatchObject({
      subject: personNumber(2),
      because: 'unsure',
    })
  })

  it('leave out those whom somebody has answered for of late, and are left out when that is all', () => {
    const fresh = (about: number, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
      question: 'motiveMatch',
      answer: 'same',
      by: 1,
      about,
      day: '2026-05-02',
      ...more,
    })
    const oldOnes = [
      old('motiveMatch', 'same', { about: 2, by: 2 }),
      old('motiveMatch', 'same', { about: 2 }),
    ]
    expect(asked('motiveMatch', { answers: [fresh(1), ...oldOnes] })?.subject).toBe(personNumber(2))
    expect(asked('motiveMatch', { answers: [fresh(1), fresh(2)] })).toBeUndefined()
    expect(asked('motiveMatch', { answers: [fresh(1), fresh(2, { day: '2026-05-01' })] })?.subject).toBe(
      personNumber(2),
    )
    expect(asked('motiveMatch', { answers: [fresh(1), fresh(2, { kind: 'reported' })] })?.subject).toBe(
      personNumber(2),
    )
    expect(asked('motiveMatch', { answers: [fresh(1), fresh(2, { answer: 'declined' })] })?.subject).toBe(
      personNumber(2),
    )
  })

  it('are contested by what is said against each other of that person alone', () => {
    const contrary = (about: number) => [
      old('motiveMatch', 'same', { about, by: 1 }),
      old('motiveMatch', 'other', { about, by: 2 }),
    ]
    const more = [old('motiveMatch', 'same', { about: 2 }), old('motiveMatch', 'same', { about: 2, by: 2 })]
    const third = old('motiveMatch', 'near', { about: 1, by: null, kind: 'document', source: 'Paper' })
    expect(asked('motiveMatch', { answers: [...contrary(2), ...contrary(1), third] })).toMatchObject({
      subject: personNumber(2),
      because: 'contested',
    })
    expect(asked('motiveMatch', { answers: [...more, ...contrary(1), third] })).toMatchObject({
      subject: personNumber(2),
      because: 'unsure',
    })
  })

  it('fall back on the account where nobody is recorded or left', () => {
    expect(asked('motiveMatch', { people: [] })).toMatchObject({ subject: null, person: null })
    const gone = [{ name: 'Amara Osei', leftOn: '2026-06-01' }]
    expect(asked('motiveMatch', { people: gone })).toMatchObject({ subject: null, person: null })
  })
})

describe('questions about steps', () => {
  it('are about the step least asked about, and left out where there is no path', () => {
    expect(asked('pathFriction', {})).toBeUndefined()
    const steps = [{ name: 'Order' }, { name: 'Use' }]
    expect(asked('pathFriction', { steps })?.subject).toBe(stepNumber(1))
    const answers = [old('pathFriction', 'none', { step: 1 })]
    expect(asked('pathFriction', { steps, answers })).toMatchObject({
      subject: stepNumber(2),
      because: 'neverAsked',
    })
  })

  it('count toward completeness only where there is a path', () => {
    const core = (spec: RecordsSpec) =>
      score(spec).constructs.find(({ id }) => id === 'valuePathFlow')?.coreQuestions ?? 0
    expect(core({ steps: [{ name: 'Order' }] }) - core({})).toBe(1)
  })
})

describe('whom to ask', () => {
  it('goes to people inside the account before anybody around it, however little those were asked', () => {
    const spec = { people, answers: [old('changeReplacing', 'seeks', { by: 2 })] }
    const records = buildRecords(spec)
    const personIn = (places: readonly ('inside' | 'theirCustomer' | 'contact')[]) => {
      const placed = records.people.map((one, index) => ({ ...one, place: places[index] ?? 'inside' }))
      const { askNext } = scoreAccount({ ...records, people: placed }, { asOf: TODAY })
      return askNext.find(({ question }) => question === 'changeReplacing')?.person
    }
    expect(personIn(['inside', 'inside'])).toBe(personNumber(1))
    expect(personIn(['theirCustomer', 'inside'])).toBe(personNumber(2))
    expect(personIn(['contact', 'inside'])).toBe(personNumber(2))
    expect(personIn(['contact', 'theirCustomer'])).toBe(personNumber(1))
  })

  it('is nobody who has left, and of equals the one whom it is about', () => {
    const gone = [{ name: 'Amara Osei', role: 'IT director', leftOn: '2026-06-01' }, { name: 'Jonas Wirth' }]
    expect(asked('changeReplacing', { people: gone })?.person).toBe(personNumber(2))
    expect(asked('changeReplacing', {})?.person).toBe(personNumber(1))
    const about = old('motiveValueSeen', 'unasked', { about: 1, by: 3 })
    expect(asked('motiveValueSeen', { people, answers: [about] })).toMatchObject({
      subject: personNumber(2),
      person: personNumber(2),
    })
  })

  it('is first somebody who was not asked that about the same subject, hearsay aside', () => {
    const spoken = old('motiveValueSeen', 'unasked', { about: 1, by: 1 })
    const twice = [spoken, old('motiveValueSeen', 'unasked', { about: 2, by: 2 })]
    expect(asked('motiveValueSeen', { answers: twice })).toMatchObject({
      subject: personNumber(1),
      person: personNumber(2),
    })
    const hearsay = [{ ...spoken, kind: 'reported' as const }, ...twice.slice(1)]
    expect(asked('motiveValueSeen', { answers: hearsay })).toMatchObject({
      subject: personNumber(1),
      person: personNumber(1),
    })
  })
})

describe('what is never asked', () => {
  const question = (id: string, more: Partial<Question> = {}): Question => ({
    id,
    construct: 'changeEnablement',
    core: true,
    subjects: ['account'],
    options: [
      { id: 'yes', value: 1 },
      { id: 'no', value: 0 },
    ],
    source: { own: '' },
    ...more,
  })
  const own = (...questions: Question[]) => ({
    instruments: createCatalogue([{ id: 'own', version: 1, questions }]).instruments,
  })

  it('are reasons, what holds a decision up, and what is only kept', () => {
    const ids = score({ initiatives: ['Rollout'] }, own(question('kept', { construct: null }))).askNext.map(
      (entry) => entry.question,
    )
    expect(ids).toContain('goalWritten')
    expect(ids).not.toContain('kept')
    expect(ids.filter((id) => /^(stuck|wanderer|dreamer|soldier|achiever)/.test(id))).toEqual([])
  })

  it('are retired questions, whose answers still count', () => {
    const retired = own(question('asked'), question('before', { retired: true }))
    const spec = { answers: [old('before', 'no')] }
    expect(asked('asked', spec, retired)).toBeDefined()
    expect(asked('before', spec, retired)).toBeUndefined()
    const enablement = score(spec, retired).constructs.find(({ id }) => id === 'changeEnablement')
    const without = score({}, own(question('asked'))).constructs.find(({ id }) => id === 'changeEnablement')
    expect(enablement).toMatchObject({ level: 0, coreAsked: 0, coreQuestions: without?.coreQuestions })
  })

  it('are questions about people where everybody has left, though answers about them still count', () => {
    const about = own(question('ofPeople', { subjects: ['person'] }))
    const gone: RecordsSpec = { people: [{ name: 'Amara Osei', leftOn: '2026-05-01' }] }
    expect(asked('ofPeople', gone, about)).toBeUndefined()
    expect(asked('ofPeople', {}, about)?.subject).toBe(personNumber(1))
    const answers = [old('ofPeople', 'yes', { about: 1 })]
    const enablement = score({ ...gone, answers }, about).constructs.find(
      ({ id }) => id === 'changeEnablement',
    )
    expect(enablement).toMatchObject({ level: 1, coreAsked: 1 })
  })

  it('are questions that take the id of an earlier one', () => {
    const taken = own(question('changeReplacing', { construct: 'changeEnablement' }))
    const answers = [{ question: 'changeReplacing', answer: 'seeks', by: 1 }]
    const attitude = score({ answers }, taken).constructs.find(({ id }) => id === 'attitudeToChange')
    expect(attitude?.level).toBe(1)
  })
})
