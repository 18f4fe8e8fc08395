/** Which outcomes had come by a day, and what each is about. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Outcome } from '../../../shared/domain/outcome.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

/** The latest first; `later`: how many came after the day. */
export function outcomesOn(
  outcomes: readonly Outcome[],
  asOf: Day,
): { readonly shown: readonly Outcome[]; readonly later: number } {
  const shown = outcomes
    .filter(({ day }) => day <= asOf)
    .toSorted(
      (one, other) =>
        other.day.localeCompare(one.day) ||
        other.recordedAt - one.recordedAt ||
        one.id.localeCompare(other.id),
    )
  return { shown, later: outcomes.length - shown.length }
}

/** The names of the contract and the initiative it is about; null where it names none, or both are deleted. */
export function subjectName(
  { contracts, initiatives }: Pick<AccountRecords, 'contracts' | 'initiatives'>,
  { contract, initiative }: Pick<Outcome, 'contract' | 'initiative'>,
): string | null {
  const names = [
    contracts.find(({ id }) => id === contract)?.name,
    initiatives.find(({ id }) => id === initiative)?.name,
  ].filter((name) => name !== undefined)
  return names.length === 0 ? null : names.join(', ')
}
