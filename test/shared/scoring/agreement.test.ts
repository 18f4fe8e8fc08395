/** Krippendorff's alpha: against published and independently computed values, and which answers are paired. */
import { describe, expect, it } from 'vitest'
import { ordinalAlpha } from '../../../shared/scoring/agreement.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, TODAY, type AnswerSpec } from './build-records.ts'

const people = Array.from({ length: 8 }, (_, index) => ({ name: `Person ${index}` }))

function agreement(answers: readonly AnswerSpec[]) {
  return scoreAccount(buildRecords({ people, answers }), { asOf: TODAY }).evidenceQuality.agreement
}

/** The same answer of each of the first so many people. */
function all(question: string, answer: string, count: number): AnswerSpec[] {
  return Array.from({ length: count }, (_, index) => ({ question, answer, by: index + 1 }))
}

describe('alpha, ordinal', () => {
  it('comes to the published value of the example of four observers and twelve units', () => {
    // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C with missing data: ordinal 0.815, of 40
    // pairable values; the twelfth unit has one value. To six decimals by a separate program in exact fractions.
    const units = [
      [1, 1, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [5, 5, 5],
      [1, 1],
    ]
    expect(ordinalAlpha(units)).toBeCloseTo(0.815388, 6)
    expect(ordinalAlpha(units.toReversed().map((values) => values.toReversed()))).toBe(ordinalAlpha(units))
  })

  it('is 1 where all agree, below 0 where they are systematically apart, and null where nothing varies', () => {
    expect(
      ordinalAlpha([
        [1, 1],
        [0, 0],
      ]),
    ).toBe(1)
    expect(
      ordinalAlpha([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(-0.5)
    expect(
      ordinalAlpha([
        [1, 1],
        [1, 1, 1],
      ]),
    ).toBeNull()
    expect(ordinalAlpha([])).toBeNull()
  })
})

describe('which answers are paired', () => {
  const five = [...all('changeReplacing', 'seeks', 5), ...all('changeNewToAll', 'rarely', 5)]

  it('is hidden under ten pairable values, warned under thirty, then shown', () => {
    expect(agreement(five.slice(1))).toEqual({ alpha: null, pairable: 9, standing: 'hidden' })
    expect(agreement(five)).toEqual({ alpha: 1, pairable: 10, standing: 'warned' })
    const more = [...five, ...all('changeRelease', 'planned', 7), ...all('changeLeaders', 'first', 6)]
    expect(agreement([...more, ...all('goalTrade', 'ready', 6)])).toMatchObject({
      pairable: 29,
      standing: 'warned',
    })
    expect(agreement([...more, ...all('goalTrade', 'ready', 7)])).toEqual({
      alpha: 1,
      pairable: 30,
      standing: 'shown',
    })
  })

  it('leaves out what nobody else answered, what is inferred and what no person said', () => {
    const lone: AnswerSpec[] = [
      { question: 'changeFirstWords', answer: 'resist', by: 1 },
      { question: 'changeFirstWords', answer: 'welcome', by: 2, kind: 'inferred' },
      { question: 'changeFirstWords', answer: 'welcome', kind: 'document', source: 'Board paper' },
    ]
    expect(agreement([...five, ...lone])).toEqual(agreement(five))
  })

  it('takes one value per person: own words before what was seen, that before hearsay', () => {
    const other = (kind: 'seen' | 'reported'): AnswerSpec => ({
      question: 'changeReplacing',
      answer: 'avoids',
      by: 1,
      kind,
    })
    expect(agreement([other('seen'), ...five, other('reported')])).toEqual(agreement(five))
    const seen = [other('seen'), ...five.slice(1)]
    expect(agreement([{ ...other('reported'), answer: 'seeks' }, ...seen])).toEqual(agreement(seen))
    expect(agreement(seen).alpha).toBeLessThan(1)
  })

  it('keeps answers about different people apart', () => {
    const about = (person: number): AnswerSpec[] =>
      all('motiveMatch', person === 1 ? 'same' : 'other', 5).map((answer) => ({ ...answer, about: person }))
    expect(agreement([...about(1), ...about(2)])).toEqual({ alpha: 1, pairable: 10, standing: 'warned' })
  })
})
