/** Placing a past customer by hand, what a look back lacks, and the order of own experience. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listedFactors } from '../../../../renderer/features/library/own-factors.ts'
import {
  accountsNamed,
  toDraft,
  toFields,
  UNSAID,
  WHOLE,
  wrongInDraft,
} from '../../../../renderer/features/library/retrospective-draft.ts'
import {
  countIn,
  fits,
  placeAfterKey,
  quadrantAt,
  withinSquare,
} from '../../../../renderer/features/library/retrospective-place.ts'
import { day } from '../../../../shared/domain/day.ts'
import { accountId, ownFactorId } from '../../../../shared/domain/ids.ts'
import { libraryFields, ownFactorFields } from '../../../../shared/domain/library.ts'
import { idFrom } from '../../../shared/scoring/build-records.ts'

const today = day.parse('2026-06-01')
const nowhere = { clarity: null, priority: null }

describe('a place set by hand', () => {
  it('is in a quadrant only where both axes are known and it lies on no line', () => {
    expect(quadrantAt({ clarity: 0.2, priority: 0.7 })).toBe('soldier')
    expect(quadrantAt({ clarity: 0.9, priority: 0.7 })).toBe('achiever')
    expect(quadrantAt({ clarity: 0.9, priority: 0 })).toBe('dreamer')
    expect(quadrantAt({ clarity: 0, priority: 0 })).toBe('wanderer')
    expect(quadrantAt({ clarity: 0.5, priority: 0.7 })).toBeNull()
    expect(quadrantAt({ clarity: null, priority: 0.7 })).toBeNull()
    expect(countIn([{ clarity: 0.2, priority: 0.7 }, nowhere])).toEqual({
      wanderer: 0,
      dreamer: 0,
      soldier: 1,
      achiever: 0,
    })
  })

  it('is reached by arrow keys, stays within the square, and is taken away', () => {
    expect(placeAfterKey(nowhere, 'ArrowRight', false)).toEqual({ clarity: 0.51, priority: null })
    expect(placeAfterKey(nowhere, 'ArrowDown', true)).toEqual({ clarity: null, priority: 0.4 })
    expect(placeAfterKey({ clarity: 0.3, priority: 1 }, 'Delete', false)).toEqual(nowhere)
    expect(placeAfterKey(nowhere, 'Tab', false)).toBeNull()
    expect(placeAfterKey(nowhere, 'toString', false)).toBeNull()
    expect(withinSquare({ clarity: 7, priority: 0.4 })).toEqual({ clarity: null, priority: 0.4 })
    const keys = fc.array(
      fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(keys, (pressed) => {
        let place: Parameters<typeof placeAfterKey>[0] = nowhere
        for (const [key, far] of pressed) place = placeAfterKey(place, key, far) ?? place
        expect(fits(place.clarity) && fits(place.priority)).toBe(true)
        // Whole hundredths, however often it was moved.
        for (const at of [place.clarity, place.priority]) {
          if (at !== null) expect(at).toBe(Number(at.toFixed(2)))
        }
      }),
    )
  })
})

describe('a look back', () => {
  it('needs a customer where it asks for one, a day up to today, and numbers that fit', () => {
    const draft = toDraft(null, today)
    expect(wrongInDraft(draft, today, false, 0)).toEqual([])
    expect(wrongInDraft(draft, today, true, 0)).toEqual(['customer'])
    expect(wrongInDraft({ ...draft, customer: 'Old Mill' }, today, true, 2)).toEqual(['twice'])
    expect(
      wrongInDraft({ ...draft, day: '2026-06-02', clarity: 1.1, priority: -1 }, today, false, 0),
    ).toEqual(['day', 'clarity', 'priority'])
  })

  it('leaves open what nobody said', () => {
    const draft = toDraft(null, today)
    expect(draft).toMatchObject({ initiative: WHOLE, steered: UNSAID })
    expect(toFields(draft)).toMatchObject({ initiative: null, steered: null, clarity: null, day: today })
    expect(toFields({ ...draft, steered: 'no', initiative: idFrom(3, 1) })).toMatchObject({
      steered: 'no',
      initiative: idFrom(3, 1),
    })
    expect(toFields({ ...draft, day: '' })).toBeNull()
  })

  it('finds the accounts that a typed name may mean', () => {
    const rows = [{ name: 'Old Mill' }, { name: 'OLD MILL ' }, { name: 'Halden' }]
    expect(accountsNamed(rows, ' old mill')).toHaveLength(2)
    expect(accountsNamed(rows, 'halden')).toEqual([{ name: 'Halden' }])
    expect(accountsNamed(rows, 'Hald')).toEqual([])
  })
})

describe('own experience', () => {
  it('is listed by library, what is offered apart from what is retired', () => {
    const factor = (number: number, set: object) => ({
      id: ownFactorId.parse(idFrom(30, number)),
      ...ownFactorFields.parse({ name: `Factor ${number}`, sort: 'success', ...set }),
    })
    const library = (number: number, name: string, factors: readonly ReturnType<typeof factor>[]) => ({
      id: idFrom(31, number),
      mine: number === 1,
      records: {
        library: { id: accountId.parse(idFrom(31, number)), ...libraryFields.parse({ name }) },
        instruments: [],
        questions: [],
        factors,
      },
    })
    const listed = listedFactors([
      library(1, ' Ada ', [
        factor(3, { retired: true }),
        factor(1, {}),
        factor(2, { sort: 'failure' }),
        factor(4, { initiativeSort: 'dataMigration' }),
      ]),
      library(2, 'Bo', []),
    ])
    expect(listed).toHaveLength(1)
    expect(listed[0]).toMatchObject({ owner: 'Ada', mine: true })
    expect(listed[0]?.offered.map(({ name }) => name)).toEqual(['Factor 2', 'Factor 1', 'Factor 4'])
    expect(listed[0]?.retired.map(({ name }) => name)).toEqual(['Factor 3'])
  })
})
