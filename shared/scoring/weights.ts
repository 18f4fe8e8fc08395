/** How much one observation weighs: by how we know it, and by how old it is. */
import pow from '@stdlib/math-base-special-pow'
import { daysBetween, type Day } from '../domain/day.ts'
import type { EvidenceKind } from '../domain/observation.ts'
import type { Parameters } from './parameters.ts'

/** Kind weight × 2^(−age / half-life). `day` is not after `asOf`; ages are whole days. 0 to 1. */
export function weightOf(kind: EvidenceKind, day: Day, asOf: Day, parameters: Parameters): number {
  const age = Math.max(0, daysBetween(day, asOf))
  return parameters.kindWeight[kind] * pow(2, -age / parameters.halfLife)
}
