/** The users' own instruments: from a library's records to what is asked, scored and shown, whatever the records hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountId, instrumentId, questionId } from '../../../shared/domain/ids.ts'
import {
  libraryFields,
  ownInstrumentFields,
  ownQuestionFields,
  type OwnInstrument,
  type OwnQuestion,
} from '../../../shared/domain/library.ts'
import type { LibraryRecords } from '../../../shared/domain/live-records.ts'
import { createCatalogue, shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import { ownWords, toInstruments, toQuestion } from '../../../shared/instruments/own-instruments.ts'
import { idFrom } from '../scoring/build-records.ts'

function instrument(number: number, input: Partial<OwnInstrument> = {}): OwnInstrument {
  const fields = ownInstrumentFields.parse({ name: `Instrument ${number}`, ...input })
  return { id: instrumentId.parse(idFrom(1, number)), ...fields }
}

function question(number: number, of: OwnInstrument, input: Partial<OwnQuestion> = {}): OwnQuestion {
  const fields = ownQuestionFields.parse({
    instrument: of.id,
    title: `Question ${number}?`,
    probe: `How about ${number}?`,
    construct: 'goalClarity',
    options: [
      { id: 'a', label: 'Yes', short: 'yes', value: 1 },
      { id: 'b', label: 'No', short: 'no', value: 0 },
    ],
    ...input,
  })
  return { id: questionId.parse(idFrom(2, number)), ...fields }
}

function library(
  number: number,
  instruments: readonly OwnInstrument[],
  questions: readonly OwnQuestion[],
): LibraryRecords {
  return {
    library: { id: accountId.parse(idFrom(3, number)), ...libraryFields.parse({}) },
    instruments,
    questions,
    factors: [],
  }
}

const titles = (libraries: readonly LibraryRecords[]) => {
  const words = ownWords(libraries)
  return toInstruments(libraries).map(({ questions }) => questions.map(({ id }) => words.get(id)?.title))
}

describe('an own question', () => {
  const mine = instrument(1)

  it('is asked and scored like a shipped one', () => {
    expect(toQuestion(question(1, mine, { core: true, source: 'A field guide' }))).toEqual({
      id: idFrom(2, 1),
      construct: 'goalClarity',
      core: true,
      subjects: ['account'],
      options: [
        { id: 'a', value: 1 },
        { id: 'b', value: 0 },
      ],
      source: { own: 'A field guide' },
    })
  })

  it('may be about an initiative, which stands for the account too, a person or a step', () => {
    const subjects = (['account', 'initiative', 'person', 'valueStep'] as const).map(
      (subject) => toQuestion(question(1, mine, { subject })).subjects,
    )
    expect(subjects).toEqual([['account'], ['initiative', 'account'], ['person'], ['valueStep']])
  })

  it('of a construct that this build does not know, or of none, is kept and measures nothing', () => {
    for (const construct of ['weather', 'toString', null]) {
      const asked = toQuestion(question(1, mine, { construct, core: true }))
      expect([asked.construct, asked.core]).toEqual([null, false])
    }
  })

  it('keeps what is retired, marked, so that given answers count', () => {
    const asked = toQuestion(
      question(1, mine, {
        retired: true,
        options: [
          { id: 'a', label: 'Yes', short: 'yes', value: 1, retired: false },
          { id: 'b', label: 'No', short: 'no', value: 0, retired: true },
        ],
      }),
    )
    expect(asked.retired).toBe(true)
    expect(asked.options).toEqual([
      { id: 'a', value: 1 },
      { id: 'b', value: 0, retired: true },
    ])
  })
})

describe('the instruments of libraries', () => {
  it('are asked by name, their questions by place and title', () => {
    const first = instrument(1, { name: 'Zeal' })
    const second = instrument(2, { name: 'Ardour' })
    const libraries = [
      library(
        1,
        [first, second],
        [
          question(1, first, { place: 2 }),
          question(2, first, { place: 1, title: 'B?' }),
          question(3, first, { place: 1, title: 'A?' }),
          question(4, second),
        ],
      ),
    ]
    expect(titles(libraries)).toEqual([['Question 4?'], ['A?', 'B?', 'Question 1?']])
  })

  it('without questions yet are there, and a question without its instrument is only worded', () => {
    const gone = instrument(2)
    const libraries = [library(1, [instrument(1)], [question(1, gone)])]
    expect(toInstruments(libraries)).toEqual([{ id: idFrom(1, 1), version: 1, questions: [] }])
    expect(ownWords(libraries).get(idFrom(2, 1))?.probe).toBe('How about 1?')
  })

  it('take no question from another library that names the same instrument', () => {
    const mine = instrument(1)
    const libraries = [library(1, [mine], [question(1, mine)]), library(2, [], [question(2, mine)])]
    expect(titles(libraries)).toEqual([['Question 1?']])
  })

  it('are worded with their options, retired ones too', () => {
    const mine = instrument(1)
    const options = [
      { id: 'a', label: 'Yes, always', short: 'always', value: 1, retired: false },
      { id: 'b', label: 'No, never', short: 'never', value: 0, retired: true },
    ]
    const words = ownWords([library(1, [mine], [question(1, mine, { retired: true, options })])])
    expect(words.get(idFrom(2, 1))).toEqual({
      title: 'Question 1?',
      probe: 'How about 1?',
      options: { a: { label: 'Yes, always', short: 'always' }, b: { label: 'No, never', short: 'never' } },
    })
  })

  it('in two states go by the newer version, in what is asked as in the words', () => {
    const older = instrument(1, { name: 'Same', version: 1 })
    const newer = instrument(1, { name: 'Same', version: 2 })
    const states = [
      library(1, [older], [question(1, older, { title: 'Old?', construct: null })]),
      library(2, [newer], [question(1, newer, { title: 'New?' })]),
    ]
    for (const libraries of [states, states.toReversed()]) {
      const catalogue = createCatalogue(toInstruments(libraries))
      expect(catalogue.questions.get(idFrom(2, 1))?.construct).toBe('goalClarity')
      expect(ownWords(libraries).get(idFrom(2, 1))?.title).toBe('New?')
      expect(catalogue.questions.size).toBe(shippedCatalogue.questions.size + 1)
    }
  })

  it('are the same whatever the order of libraries, instruments and questions', () => {
    const few = fc.integer({ min: 1, max: 3 })
    const drawn = fc.array(
      fc.record({
        instruments: fc.array(
          fc.record({ number: few, name: fc.constantFrom('Same', 'Other'), version: few }),
          { maxLength: 3 },
        ),
        questions: fc.array(
          fc.record({ number: few, of: few, place: few, title: fc.constantFrom('Same?', 'Other?') }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(drawn, (shapes) => {
        // Within one library ids are unique, as they are in storage.
        const unique = <T extends { readonly number: number }>(list: readonly T[]) => [
          ...new Map(list.map((one) => [one.number, one])).values(),
        ]
        const libraries = shapes.map((shape, index) =>
          library(
            index,
            unique(shape.instruments).map(({ number, name, version }) =>
              instrument(number, { name, version }),
            ),
            unique(shape.questions).map(({ number, of, place, title }) =>
              question(number, instrument(of), { place, title }),
            ),
          ),
        )
        const turned = libraries
          .map(({ instruments, questions, ...rest }) => ({
            ...rest,
            instruments: instruments.toReversed(),
            questions: questions.toReversed(),
          }))
          .toReversed()
        expect(toInstruments(turned)).toEqual(toInstruments(libraries))
        const catalogue = createCatalogue(toInstruments(libraries))
        const inCatalogue = (records: readonly LibraryRecords[]) =>
          [...ownWords(records)].filter(([id]) => catalogue.questions.has(id)).toSorted()
        expect(inCatalogue(turned)).toEqual(inCatalogue(libraries))
        expect(inCatalogue(libraries)).toHaveLength(
          catalogue.questions.size - shippedCatalogue.questions.size,
        )
      }),
      { numRuns: 200 },
    )
  })
})
