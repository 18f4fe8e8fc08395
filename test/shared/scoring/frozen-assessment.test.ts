/** Holds the first assessment to what was known on its day, whatever is written later. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../shared/changes/change.ts'
import { seal } from '../../../shared/changes/seal.ts'
import { addDays, dayOf } from '../../../shared/domain/day.ts'
import { dayOfWall, frozenAssessment } from '../../../shared/scoring/frozen-assessment.ts'
import { defaultParameters } from '../../../shared/scoring/parameters.ts'
import { endOfDay } from '../../../shared/scoring/trail.ts'
import { dayFrom, idFrom, initiativeNumber, observationNumber, TODAY } from './build-records.ts'
import { accountEdit, answerEdit, journalOf, personEdit, type Written } from './journal.ts'

const mainNumber = (number: number) => idFrom(4, number)
const options = { parameters: defaultParameters }
const frozenIn = (written: readonly Written[]) => frozenAssessment(journalOf(1, written), options)

const start: readonly Written[] = [
  { on: '2026-01-05', edit: accountEdit(1) },
  { on: '2026-01-05', edit: personEdit(1) },
]
const averse = (on: string, day = on): Written => ({
  on,
  edit: answerEdit(1, 'changeReplacing', 'avoids', day, { recordedAt: Date.parse(on) + 43_200_000 }),
})

describe('the first assessment', () => {
  it('is of the day on which a class was first known', () => {
    expect(frozenIn([...start, averse('2026-02-03')])).toEqual({
      day: '2026-02-03',
      class: 'atLeastOne',
      contested: false,
      quadrant: null,
      outlook: 0,
    })
  })

  it('waits for the second answer where one alone places nobody', () => {
    const written: Written[] = [
      ...start,
      { on: '2026-02-03', edit: answerEdit(1, 'changeReplacing', 'seeks', '2026-02-03') },
      { on: '2026-02-20', edit: answerEdit(2, 'changeRelease', 'planned', '2026-02-20') },
      { on: '2026-03-01', edit: answerEdit(3, 'changeNewToAll', 'early', '2026-03-01') },
    ]
    expect(frozenIn(written.slice(0, 4))).toBeNull()
    expect(frozenIn(written)).toMatchObject({ day: '2026-03-01', class: 'neither' })
  })

  it('takes the whole of that day, and what else was known by its end', () => {
    const written: Written[] = [
      ...start,
      { on: '2026-01-06', edit: answerEdit(5, 'goalWritten', 'written', '2026-01-06') },
      { on: '2026-01-06', edit: answerEdit(6, 'priorityRank', 'unlisted', '2026-01-06') },
      { ...averse('2026-02-03'), hour: 9 },
      { on: '2026-02-03', hour: 23, edit: answerEdit(2, 'changeNewToAll', 'rarely', '2026-02-03') },
      { on: '2026-02-04', hour: 0, edit: answerEdit(3, 'changeReplacing', 'seeks', '2026-02-04') },
    ]
    expect(frozenIn(written)).toMatchObject({ day: '2026-02-03', class: 'both', quadrant: 'dreamer' })
  })

  it('is of the day on which it was written down, not the day on which it is said to have happened', () => {
    expect(frozenIn([...start, averse('2026-02-03', '2025-06-01')])?.day).toBe('2026-02-03')
  })

  it('waits for the day of an answer that is dated ahead, though nothing is written on it', () => {
    expect(frozenIn([...start, averse('2026-02-03', '2026-02-10')])?.day).toBe('2026-02-10')
    const late = answerEdit(1, 'changeReplacing', 'avoids', '2026-02-03', {
      recordedAt: Date.parse('2026-02-05T08:00:00Z'),
    })
    expect(frozenIn([...start, { on: '2026-02-03', edit: late }])?.day).toBe('2026-02-05')
  })

  it('waits for the account itself, and for an initiative that a question is about', () => {
    const [account, person] = start
    if (account === undefined || person === undefined) return expect.unreachable()
    const later = { ...account, on: '2026-04-01' }
    expect(frozenIn([person, averse('2026-02-03'), later])).toBeNull()
    const again = { on: '2026-04-02', edit: answerEdit(2, 'changeNewToAll', 'rarely', '2026-04-02') }
    expect(frozenIn([person, averse('2026-02-03'), later, again])).toMatchObject({
      day: '2026-04-02',
      class: 'both',
    })

    const screening = {
      id: 'ours',
      version: 1,
      questions: [
        {
          id: 'changeReplacing',
          construct: 'attitudeToChange',
          screening: true,
          core: true,
          subjects: ['initiative'],
          options: [
            { id: 'seeks', value: 1 },
            { id: 'avoids', value: 0, averse: true },
          ],
          source: 'ours',
        },
      ],
    } as const
    const initiative: Written = {
      on: '2026-03-03',
      edit: { record: initiativeNumber(1), kind: 'initiative', set: { name: 'Rollout' } },
    }
    const changes = journalOf(1, [...start, averse('2026-02-03'), initiative])
    expect(frozenAssessment(changes, { ...options, instruments: [screening] })?.day).toBe('2026-03-03')
    // Of two initiatives none is the main one until the day from which one was chosen, though it was chosen before.
    const second: Written = {
      on: '2026-02-04',
      edit: { record: initiativeNumber(2), kind: 'initiative', set: { name: 'Billing' } },
    }
    const chosen: Written = {
      on: '2026-03-04',
      edit: {
        record: mainNumber(1),
        kind: 'mainInitiative',
        set: { initiative: initiativeNumber(1), from: '2026-03-20' },
      },
    }
    const two = journalOf(1, [
      ...start,
      second,
      { ...initiative, on: '2026-02-03' },
      averse('2026-02-04'),
      chosen,
    ])
    expect(frozenAssessment(two, { ...options, instruments: [screening] })?.day).toBe('2026-03-20')
  })

  it('stands though the answer was deleted or turned round afterwards, and is none where it went on the same day', () => {
    const remove: Written = {
      on: '2026-02-04',
      edit: { record: observationNumber(1), kind: 'observation', set: { deleted: true } },
    }
    const turned: Written = {
      on: '2026-02-04',
      edit: {
        record: observationNumber(1),
        kind: 'observation',
        set: { answer: { option: 'seeks' }, day: '2025-01-01' },
      },
    }
    for (const later of [remove, turned])
      expect(frozenIn([...start, averse('2026-02-03'), later])).toMatchObject({
        day: '2026-02-03',
        class: 'atLeastOne',
      })
    expect(frozenIn([...start, averse('2026-02-03'), { ...remove, on: '2026-02-03', hour: 13 }])).toBeNull()
  })

  it('is none without answers to the screening questions, and none from a clock beyond all days', () => {
    expect(frozenIn(start)).toBeNull()
    expect(
      frozenIn([...start, { on: '2026-02-03', edit: answerEdit(1, 'goalWritten', 'none', '2026-02-03') }]),
    ).toBeNull()
    const [last] = journalOf(1, [averse('2026-02-03')])
    if (last === undefined) return expect.unreachable()
    expect(frozenAssessment([...journalOf(1, start), { ...last, wall: 9e15 }], options)).toBeNull()
    expect([dayOfWall(9e15), dayOfWall(-9e15), dayOfWall(0)]).toEqual([null, null, '1970-01-01'])
    expect(dayOfWall(endOfDay(dayFrom('2999-12-31')))).toBe('2999-12-31')
    expect(dayOfWall(endOfDay(dayFrom('2999-12-31')) + 1)).toBeNull()
  })

  it('takes what was written in the last millisecond of a day, and nothing of the next', () => {
    const [account, person, answer] = journalOf(1, [...start, averse('2026-02-03')])
    if (account === undefined || person === undefined || answer === undefined) return expect.unreachable()
    const end = endOfDay(dayFrom('2026-02-03'))
    const frozenAt = (wall: number) => frozenAssessment([account, person, { ...answer, wall }], options)?.day
    expect([frozenAt(end), frozenAt(end + 1)]).toEqual(['2026-02-03', '2026-02-04'])
  })

  it('reads sealed changes as open ones, in any order', () => {
    const changes = journalOf(1, [...start, averse('2026-02-03'), { on: '2026-03-01', edit: personEdit(2) }])
    let chain: ReturnType<typeof seal> | null = null
    const sealed = changes.map((change) => (chain = seal(change, chain)))
    expect(frozenAssessment(sealed.toReversed(), options)).toEqual(frozenAssessment(changes, options))
  })
})

describe('no later change', () => {
  const screening: readonly (readonly [string, readonly string[]])[] = [
    ['changeReplacing', ['seeks', 'weighs', 'forced', 'avoids']],
    ['changeNewToAll', ['early', 'selective', 'waits', 'rarely']],
    ['changeRelease', ['planned', 'refused']],
    ['goalWritten', ['written', 'none']],
  ]
  const anyAnswer = fc.constantFrom(...screening).chain(([question, answers]) =>
    fc.record({
      ago: fc.integer({ min: 0, max: 60 }),
      ahead: fc.integer({ min: -90, max: 20 }),
      number: fc.integer({ min: 1, max: 5 }),
      by: fc.integer({ min: 1, max: 2 }),
      question: fc.constant(question),
      answer: fc.constantFrom(...answers),
      remove: fc.boolean(),
    }),
  )
  const writtenFrom = (
    answers: readonly (typeof anyAnswer extends fc.Arbitrary<infer Of> ? Of : never)[],
  ): Written[] => [
    { on: addDays(TODAY, -100), edit: accountEdit(1) },
    { on: addDays(TODAY, -100), edit: personEdit(1) },
    ...answers
      .toSorted((p, q) => q.ago - p.ago)
      .map(({ ago, ahead, number, by, question, answer, remove }, index): Written => {
        const on = addDays(TODAY, -ago)
        const edit = answerEdit(number, question, answer, addDays(on, ahead), {
          by,
          recordedAt: Date.parse(on),
        })
        return {
          on,
          hour: 1 + (index % 20),
          edit: remove && index > 2 ? { ...edit, set: { deleted: true } } : edit,
        }
      }),
  ]

  it('moves it: what is written after its day makes no difference, on whatever days it says it happened', () => {
    let known = 0
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 10 }), (answers) => {
        const all: Change[] = journalOf(1, writtenFrom(answers))
        const frozen = frozenAssessment(all, options)
        if (frozen === null) return
        known += 1
        const until = all.filter(({ wall }) => dayOf(wall) <= frozen.day)
        expect(frozenAssessment(until, options)).toEqual(frozen)
        for (let count = until.length; count <= all.length; count += 1) {
          const some = [
            ...until,
            ...all.filter(({ wall }) => dayOf(wall) > frozen.day).slice(0, count - until.length),
          ]
          expect(frozenAssessment(some, options)).toEqual(frozen)
        }
      }),
      { numRuns: 60 },
    )
    expect(known).toBeGreaterThan(10)
  })
})
