/**
 * How far people agree: Krippendorff's alpha for ordinal values (Krippendorff, Content Analysis, chapter on reliability). A unit
 * is a question about a subject, a coder is a person; unweighted. 1: perfect, 0: as by chance, below 0: systematically apart.
 */
import type { Agreement } from './account-score.ts'
import { AGREEMENT_HIDDEN, AGREEMENT_WARNED } from './constants.ts'
import type { Answered, Evidence } from './counted.ts'
import { groupBy } from './grouping.ts'
import { ownWordsFirst } from './reference-class.ts'
import { round6, sumOf } from './rounding.ts'

/** One value per person and unit: what they say before what was seen of them, that before hearsay. */
function valuesOf(answers: readonly Answered[]): number[] {
  const spoken = answers.filter(({ person }) => person !== null)
  return [...groupBy(spoken, ({ person }) => person).values()].flatMap((own) =>
    own
      .toSorted((p, q) => ownWordsFirst.indexOf(p.group) - ownWordsFirst.indexOf(q.group))
      .slice(0, 1)
      .map(({ value }) => round6(value)),
  )
}

/** Units with at least two values: only those can be paired. */
export function pairableUnits(counted: readonly Answered[]): number[][] {
  return [...groupBy(counted, ({ position, subject }) => `${position} ${subject}`).values()]
    .map(valuesOf)
    .filter((values) => values.length >= 2)
}

/** Of a list, every two. */
function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const))
}

/**
 * Alpha = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck over pairs of different categories c < k: o_ck counts, in each unit of m
 * values, every pair as 1 / (m − 1); n_c are the values of a category, n all of them. The ordinal δ_ck = n_c + … + n_k −
 * (n_c + n_k) / 2, over the categories between in ascending order, is the distance of the two categories' middle ranks.
 * Units of at least two values. Null where nothing varies.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const all = units.flat()
  const counts = [...groupBy(all, (value) => value)].map(([value, same]) => ({ value, count: same.length }))
  const middleRank = (of: number): number =>
    sumOf(counts.map(({ value, count }) => (value < of ? count : value === of ? count / 2 : 0)))
  const squared = (one: number, other: number): number => (one - other) * (one - other)

  const categories = counts.map(({ value, count }) => ({ rank: middleRank(value), count }))
  const expected = sumOf(pairsOf(categories).map(([c, k]) => c.count * k.count * squared(c.rank, k.rank)))
  if (expected === 0) return null
  const observed = sumOf(
    units.map((values) => {
      const ranks = values.map(middleRank)
      return sumOf(pairsOf(ranks).map(([one, other]) => squared(one, other))) / (values.length - 1)
    }),
  )
  return 1 - ((all.length - 1) * observed) / expected
}

export function agreementOf(evidence: Evidence): Agreement {
  const units = pairableUnits(evidence.counted)
  const pairable = units.flat().length
  if (pairable < AGREEMENT_HIDDEN) return { alpha: null, pairable, standing: 'hidden' }
  const alpha = ordinalAlpha(units)
  return {
    alpha: alpha === null ? null : Math.min(1, round6(alpha)),
    pairable,
    standing: pairable < AGREEMENT_WARNED ? 'warned' : 'shown',
  }
}
