/** Where the focus goes: steps stay on the board, and a search comes round to every cell that fits. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mirrored,
  nextContradiction,
  nextUnknown,
  stepFrom,
} from '../../../../renderer/features/assessment/board-moves.ts'
import { linesOf } from '../../../../renderer/features/assessment/board-shown.ts'
import { day } from '../../../../shared/domain/day.ts'
import { answer, board, catalogueWith, ownQuestion, person } from './board-records.ts'

const size = { lines: 10, columns: 4, page: 3 }

describe('stepFrom', () => {
  it('moves by one, by a page and to the ends', () => {
    const from = { line: 4, column: 2 }
    expect(stepFrom(from, 'up', size)).toEqual({ line: 3, column: 2 })
    expect(stepFrom(from, 'right', size)).toEqual({ line: 4, column: 3 })
    expect(stepFrom(from, 'pageDown', size)).toEqual({ line: 7, column: 2 })
    expect(stepFrom(from, 'start', size)).toEqual({ line: 4, column: 0 })
    expect(stepFrom(from, 'end', size)).toEqual({ line: 4, column: 3 })
    expect(stepFrom(from, 'first', size)).toEqual({ line: 0, column: 0 })
    expect(stepFrom(from, 'last', size)).toEqual({ line: 9, column: 3 })
  })

  it('stays on the board from wherever it starts', () => {
    const steps = [
      'up',
      'down',
      'left',
      'right',
      'start',
      'end',
      'pageUp',
      'pageDown',
      'first',
      'last',
    ] as const
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 3 }), fc.constantFrom(...steps), (line, column, step) => {
        const to = stepFrom({ line, column }, step, size)
        expect(to.line).toBeGreaterThanOrEqual(0)
        expect(to.line).toBeLessThan(size.lines)
        expect(to.column).toBeGreaterThanOrEqual(0)
        expect(to.column).toBeLessThan(size.columns)
      }),
    )
  })

  it('is mirrored from right to left', () => {
    expect(mirrored('left')).toBe('right')
    expect(mirrored('right')).toBe('left')
    expect(mirrored('up')).toBe('up')
  })
})

const [one, two] = [ownQuestion(81), ownQuestion(82)]
const catalogue = catalogueWith(one, two)
const [ada, ben] = [person(11, { name: 'Ada' }), person(12, { name: 'Ben', role: 'Other' })]
const gone = person(13, { name: 'Cy', leftOn: day.parse('2026-01-01') })

function searched(observations: ReturnType<typeof answer>[], people = [ada, ben, gone]) {
  const of = board({ people, observations }, catalogue)
  const lines = linesOf(of.groups).filter(({ question }) => question === one.id || question === two.id)
  return { lines, columns: of.columns }
}
const all = (...skipped: string[]) =>
  [one, two].flatMap(({ id }) =>
    [ada, ben]
      .filter((by) => !skipped.includes(`${id} ${by.name}`))
      .map((by) => answer(id, 'good', { speaker: by.id })),
  )

describe('nextUnknown', () => {
  it('goes line by line, and around the end', () => {
    const search = searched([])
    expect(nextUnknown({ ...search, from: { line: 0, column: 0 } })).toEqual({ line: 0, column: 1 })
    expect(nextUnknown({ ...search, from: { line: 0, column: 1 } })).toEqual({ line: 1, column: 0 })
    expect(nextUnknown({ ...search, from: { line: 1, column: 1 } })).toEqual({ line: 0, column: 0 })
  })

  it('passes over whoever has left, papers and ours', () => {
    const search = searched(all(`${two.id} Ben`))
    expect(nextUnknown({ ...search, from: { line: 0, column: 0 } })).toEqual({ line: 1, column: 1 })
    expect(nextUnknown({ ...searched(all()), from: { line: 0, column: 0 } })).toBeNull()
  })

  it('stops at what is old', () => {
    const old = answer(two.id, 'good', { speaker: ben.id, on: '2024-01-01' })
    const search = searched([...all(`${two.id} Ben`), old])
    expect(nextUnknown({ ...search, from: { line: 0, column: 0 } })).toEqual({ line: 1, column: 1 })
  })

  it('takes any column where nobody can be asked', () => {
    const search = searched([], [])
    expect(nextUnknown({ ...search, from: { line: 0, column: 0 } })).toEqual({ line: 0, column: 1 })
  })

  it('passes over lines that take no answer', () => {
    const search = searched([])
    const closed = search.lines.map((line) => ({ ...line, closed: 'retired' as const }))
    expect(nextUnknown({ columns: search.columns, lines: closed, from: { line: 0, column: 0 } })).toBeNull()
  })
})

describe('nextContradiction', () => {
  it('goes from one side to the other, and is null where nobody disagrees', () => {
    const search = searched([
      answer(two.id, 'good', { speaker: ada.id }),
      answer(two.id, 'poor', { speaker: ben.id }),
    ])
    expect(nextContradiction({ ...search, from: { line: 0, column: 0 } })).toEqual({ line: 1, column: 0 })
    expect(nextContradiction({ ...search, from: { line: 1, column: 0 } })).toEqual({ line: 1, column: 1 })
    expect(nextContradiction({ ...search, from: { line: 1, column: 1 } })).toEqual({ line: 1, column: 0 })
    expect(nextContradiction({ ...searched([]), from: { line: 0, column: 0 } })).toBeNull()
  })
})
