/** The library of experience is whole, found by its ids and names, and puts the weakest check of a decision first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownFactorId } from '../../../shared/domain/ids.ts'
import { ownFactorFields, type OwnFactor } from '../../../shared/domain/library.ts'
import { factorsOf, helpFor, type CheckStanding } from '../../../shared/experience/help-for.ts'
import { kindNames } from '../../../shared/experience/kind-names.ts'
import { kinds } from '../../../shared/experience/kinds.ts'
import { experienceEn } from '../../../shared/experience/locales/en.ts'
import { kindOfSort, sortKey } from '../../../shared/experience/sorts.ts'
import type { FactorWords } from '../../../shared/experience/words.ts'
import { decisionChecks } from '../../../shared/instruments/instrument.ts'

function own(number: number, set: Partial<OwnFactor>): OwnFactor {
  return {
    id: ownFactorId.parse(`1e000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    ...ownFactorFields.parse({ name: `Factor ${number}`, sort: 'success', ...set }),
  }
}

describe('the shipped experience', () => {
  it('has four of each at least for every kind, each with words and help of its own', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(8)
    const help = new Set<string>()
    for (const { id, factors } of kinds) {
      const words: Readonly<Record<string, FactorWords>> = experienceEn.kinds[id].factors
      expect(Object.keys(words)).toEqual(factors.map((factor) => factor.id))
      for (const sort of ['success', 'failure'] as const) {
        expect(factors.filter((factor) => factor.sort === sort).length).toBeGreaterThanOrEqual(4)
      }
      for (const factor of factors) {
        const { name = '', help: act = '' } = words[factor.id] ?? {}
        expect(name.length).toBeGreaterThan(10)
        expect(act.length).toBeGreaterThan(30)
        // No figure is cited, so none needs a source.
        expect(`${name} ${act}`).not.toMatch(/\d|%|per cent/)
        help.add(act)
      }
      expect(new Set(factors.map(({ check }) => check)).size).toBeGreaterThanOrEqual(3)
    }
    expect(help.size).toBe(kinds.reduce((sum, { factors }) => sum + factors.length, 0))
  })
})

describe('the sort of an initiative', () => {
  it('names a kind by its id or its name, however it is cased and spaced', () => {
    for (const { id } of kinds) {
      for (const words of [id, kindNames[id], kindNames[id].toUpperCase(), ` ${kindNames[id]}  `]) {
        expect(kindOfSort(words)).toBe(id)
        expect(sortKey(words)).toBe(id)
      }
    }
  })

  it('is the user’s own otherwise, the same however it is cased, and nothing where nothing is said', () => {
    expect(kindOfSort('New depots')).toBeNull()
    expect(sortKey('New  Depots')).toBe(sortKey('new depots'))
    expect(sortKey('  ')).toBe('')
    expect(kindOfSort('toString')).toBeNull()
  })
})

describe('helpFor', () => {
  const level = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
  const standings: fc.Arbitrary<readonly CheckStanding[]> = fc
    .tuple(level, level, level, level, level)
    .map((levels) => decisionChecks.map((check, index) => ({ check, level: levels[index] ?? null })))

  it('asks for what is unknown first, then goes from the weakest check up, and loses no factor', () => {
    const mine = [own(1, { check: 'risks' }), own(2, { check: null }), own(3, { check: 'ofTomorrow' })]
    fc.assert(
      fc.property(fc.constantFrom(...kinds), standings, ({ id }, checks) => {
        const groups = helpFor(id, mine, checks)
        const ranks = groups.map(({ check, level: at }) => (check === null ? 2 : (at ?? -1)))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(groups.flatMap(({ factors }) => factors)).toHaveLength(factorsOf(id, mine).length)
        for (const { factors } of groups) {
          const sorts = factors.map(({ sort }) => sort)
          expect(sorts.lastIndexOf('failure')).toBeLessThan(
            sorts.includes('success') ? sorts.indexOf('success') : Infinity,
          )
        }
        expect(groups.at(-1)?.check).toBeNull()
      }),
    )
  })

  it('takes own factors of the sort and those for all, not the retired ones and not another sort’s', () => {
    const mine = [
      own(1, { initiativeSort: 'DATA migration' }),
      own(2, { initiativeSort: '' }),
      own(3, { initiativeSort: 'dataMigration', retired: true }),
      own(4, { initiativeSort: 'New depots' }),
    ]
    const names = (sort: string) =>
      factorsOf(sort, mine).flatMap((factor) => (factor.type === 'own' ? [factor.factor.name] : []))
    expect(names('dataMigration')).toEqual(['Factor 1', 'Factor 2'])
    expect(names('new depots')).toEqual(['Factor 2', 'Factor 4'])
    expect(factorsOf('new depots', mine)).toHaveLength(2)
    expect(factorsOf('', mine)).toHaveLength(1)
  })
})
