/** How much one observation weighs: by how we know it, and by how old it is. */
import pow from '@stdlib/math-base-special-pow'
import { daysBetween, type Day } from '../domain/day.ts'
import type { EvidenceKind } from '../domain/observation.ts'
import type { Parameters } from './parameters.ts'

/** Kind weight × 2^(−age / half-life). `day` is not after `asOf`; ages are whole days. 0 to 1. */
export function weightOf(kind: EvidenceKind, day: Day, asOf: Day, parameters: Parameters): number {
  return createWeigh(parameters)(kind, day, asOf)
}

/** The weight of an observation of a kind and day on the day looked at. */
export type Weigh = (kind: EvidenceKind, day: Day, asOf: Day) => number

/** Remembers each age: a power costs as much as all the rest of counting an answer, and many answers share a day. */
export function createWeigh({ kindWeight, halfLife }: Parameters): Weigh {
  const byAge = new Map<number, number>()
  const ageing = (age: number): number => {
    const known = byAge.get(age)
    if (known !== undefined) return known
    const weight = pow(2, -age / halfLife)
    byAge.set(age, weight)
    return weight
  }
  return (kind, day, asOf) => kindWeight[kind] * ageing(Math.max(0, daysBetween(day, asOf)))
}
