/** Instruments are listed by owner and name, questions in the order of asking, and a move writes as few places as it can. */
import { describe, expect, it } from 'vitest'
import type { LibraryView } from '../../../../renderer/data/data.ts'
import { movedPlaces, ownList, placeAfter } from '../../../../renderer/features/library/own-list.ts'
import { accountId, instrumentId } from '../../../../shared/domain/ids.ts'
import { libraryFields, type OwnInstrument, type OwnQuestion } from '../../../../shared/domain/library.ts'
import { INSTRUMENT, instrument, question } from './questions.ts'

const OTHER = instrumentId.parse('1c000000-0000-4000-8000-000000000002')

function library(
  n: number,
  name: string,
  mine: boolean,
  instruments: readonly OwnInstrument[],
  questions: readonly OwnQuestion[] = [],
): LibraryView {
  const id = accountId.parse(`aa000000-0000-4000-8000-00000000000${n}`)
  return {
    id,
    mine,
    stored: [],
    records: { library: { ...libraryFields.parse({ name }), id }, instruments, questions, factors: [] },
  }
}

describe('ownList', () => {
  it('lists mine first, and leaves out libraries without instruments', () => {
    const listed = ownList([
      library(1, ' Ada ', false, [instrument()]),
      library(2, 'Ben', true, [instrument({ id: OTHER })]),
      library(3, 'Cleo', false, []),
    ])
    expect(listed.map(({ owner, mine }) => ({ owner, mine }))).toEqual([
      { owner: 'Ben', mine: true },
      { owner: 'Ada', mine: false },
    ])
  })

  it('puts instruments by name, and questions by place with retired ones last', () => {
    const [listed] = ownList([
      library(
        1,
        'Ada',
        true,
        [instrument({ name: 'Tender' }), instrument({ id: OTHER, name: 'Audit' })],
        [question(3), question(1, { retired: true }), question(2), question(4, { instrument: OTHER })],
      ),
    ])
    expect(listed?.instruments.map((one) => one.instrument.name)).toEqual(['Audit', 'Tender'])
    expect(listed?.instruments[1]?.questions.map(({ title }) => title)).toEqual([
      'Question 2',
      'Question 3',
      'Question 1',
    ])
    expect(listed?.instruments[0]?.questions.every((one) => one.instrument !== INSTRUMENT)).toBe(true)
  })
})

describe('places', () => {
  it('adds after the last, whole even where a place is not', () => {
    expect(placeAfter([])).toBe(0)
    expect(placeAfter([question(2), question(1, { place: 4.5 })])).toBe(5)
    expect(placeAfter([question(1, { place: -3 })])).toBe(0)
  })

  it('moves among those that are asked', () => {
    const questions = [0, 1, 2].map((n) => question(n + 1, { place: n }))
    const [first, second, third] = questions
    expect(movedPlaces(questions, second?.id ?? '', -1)).toEqual([
      { id: second?.id, place: 0 },
      { id: first?.id, place: 1 },
    ])
    expect(movedPlaces(questions, second?.id ?? '', 1)).toEqual([
      { id: third?.id, place: 1 },
      { id: second?.id, place: 2 },
    ])
    expect(movedPlaces(questions, first?.id ?? '', -1)).toEqual([])
    expect(movedPlaces(questions, third?.id ?? '', 1)).toEqual([])
  })

  it('parts questions that share a place, and passes retired ones over', () => {
    const [a, b, c] = [question(1), question(2, { retired: true }), question(3)].map((one) => ({
      ...one,
      place: 0,
    }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('no questions')
    expect(movedPlaces([a, c, b], c.id, -1)).toEqual([{ id: a.id, place: 1 }])
    expect(movedPlaces([a, c, b], b.id, -1)).toEqual([])
  })
})
