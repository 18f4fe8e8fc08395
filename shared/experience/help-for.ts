/** The help an initiative needs, drawn from experience: shipped and own factors of its kind, the weakest check first. */
import { decisionChecks, type DecisionCheck } from '../instruments/instrument.ts'
import type { OwnFactor } from '../domain/library.ts'
import type { ExperienceKindId } from './kind-names.ts'
import { kinds, type FactorSort } from './kinds.ts'
import { kindOfSort, sortKey } from './sorts.ts'

/** How a check stands. `level`: null where it is not known. */
export type CheckStanding = { readonly check: DecisionCheck; readonly level: number | null }

export type HelpFactor =
  | {
      readonly type: 'shipped'
      readonly kind: ExperienceKindId
      readonly id: string
      readonly sort: FactorSort
      readonly check: DecisionCheck
    }
  | {
      readonly type: 'own'
      readonly factor: OwnFactor
      readonly sort: FactorSort
      /** Null where it speaks to none of the five. */
      readonly check: DecisionCheck | null
    }

export type HelpGroup = {
  /** Null: what speaks to none of the checks, last. */
  readonly check: DecisionCheck | null
  readonly level: number | null
  /** Causes of failure before what helps; own experience first. */
  readonly factors: readonly HelpFactor[]
}

/** All factors of a sort: those shipped with its kind, own ones for it, and own ones that hold for all. Retired ones are left out. */
export function factorsOf(sort: string, own: readonly OwnFactor[]): readonly HelpFactor[] {
  const kind = kindOfSort(sort)
  const key = sortKey(sort)
  const shipped = kinds.flatMap(({ id, factors }) =>
    id === kind ? factors.map((factor): HelpFactor => ({ type: 'shipped', kind: id, ...factor })) : [],
  )
  const mine = own
    .filter(({ retired, initiativeSort }) => {
      const of = sortKey(initiativeSort)
      return !retired && (of === '' || of === key)
    })
    .map((factor): HelpFactor => ({
      type: 'own',
      factor,
      sort: factor.sort,
      check: decisionChecks.find((check) => check === factor.check) ?? null,
    }))
  return [...mine, ...shipped]
}

/**
 * The factors of a sort by the check they speak to. A check that nobody has answered comes first, since it is asked first;
 * then the weakest. Equal ones stand in the order of the checks.
 */
export function helpFor(
  sort: string,
  own: readonly OwnFactor[],
  standings: readonly CheckStanding[],
): readonly HelpGroup[] {
  const factors = factorsOf(sort, own)
  const levels = new Map(standings.map(({ check, level }) => [check, level]))
  const rank = (check: DecisionCheck) => levels.get(check) ?? -1
  const ordered = decisionChecks.toSorted((a, b) => rank(a) - rank(b))
  return [...ordered, null].flatMap((check) => {
    const within = factors
      .filter((factor) => factor.check === check)
      .toSorted((a, b) => Number(a.sort === 'success') - Number(b.sort === 'success'))
    const level = check === null ? null : (levels.get(check) ?? null)
    return within.length === 0 ? [] : [{ check, level, factors: within }]
  })
}
