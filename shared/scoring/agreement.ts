/**
 * How far people agree: Krippendorff's alpha for ordinal values (Krippendorff, Content Analysis, chapter on reliability). A unit
 * is a question about a subject, a coder is a person; unweighted. 1: perfect, 0: as by chance, below 0: systematically apart.
 */
import type { Agreement } from './account-score.ts'
import { AGREEMENT_HIDDEN, AGREEMENT_WARNED } from './constants.ts'
import type { Answered, Evidence } from './counted.ts'
import { groupBy } from './grouping.ts'
import { ownWordsFirst } from './reference-class.ts'
import { round6 } from './rounding.ts'

/** One value per person and unit: what they say before what was seen of them, that before hearsay. */
function valuesOf(answers: readonly Answered[]): number[] {
  const spoken = answers.filter(({ person, group }) => person !== null && group !== 'inferred')
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

/**
 * Alpha = 1 − (n − 1) · Σ o_ck δ²_ck / Σ n_c n_k δ²_ck over pairs of different categories c < k, where o_ck counts, per unit of m
 * values, each ordered pair as 1 / (m − 1); δ_ck = n_c + … + n_k − (n_c + n_k) / 2 over the categories between, in ascending
 * order. Units of at least two values. Null where nothing varies.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const all = units.flat()
  const categories = [...new Set(all)].sort((a, b) => a - b)
  const place = new Map(categories.map((category, index) => [category, index]))
  const counts = categories.map((category) => all.filter((value) => value === category).length)

  /** Up to and with each category, how many values: the counts between two are differences of these. */
  let sum = 0
  const upTo = counts.map((count) => (sum += count))
  const distance = (c: number, k: number): number => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)]
    const [first, last] = [counts[low] ?? 0, counts[high] ?? 0]
    const between = (upTo[high] ?? 0) - (upTo[low] ?? 0) + first
    return between - (first + last) / 2
  }

  let expected = 0
  counts.forEach((n, c) => {
    counts.slice(c + 1).forEach((m, further) => {
      const delta = distance(c, c + 1 + further)
      expected += n * m * delta * delta
    })
  })
  if (expected === 0) return null

  // Each unordered pair stands for two ordered ones, of which o_ck with c < k takes one.
  const terms = units.map((values) => {
    let pairs = 0
    values.forEach((one, index) => {
      for (const other of values.slice(index + 1)) {
        const delta = one === other ? 0 : distance(place.get(one) ?? 0, place.get(other) ?? 0)
        pairs += delta * delta
      }
    })
    return pairs / (values.length - 1)
  })
  const observed = terms.sort((a, b) => b - a).reduce((total, term) => total + term, 0)
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
