/** What a plan comes to, for the sentence and the button. */
import type { PlannedEntry, TablePlan } from '../../../shared/tables/plan-import.ts'
import type { RowProblem, TableEntry } from '../../../shared/tables/table-entry.ts'
import type { ReadTable } from './table-settings.ts'

export type PlanCounts = {
  readonly added: number
  readonly filled: number
  /** Here already, in part or as a whole. */
  readonly found: number
  readonly left: number
}

export function planCounts(plan: TablePlan | null): PlanCounts {
  const count = (outcome: string) => plan?.planned.filter((one) => one.outcome === outcome).length ?? 0
  const [filled, left] = [count('filled'), count('same') + count('skipped')]
  return { added: count('new'), filled, left, found: filled + count('skipped') }
}

/** Those of the file and those that show only beside what is here, by row. */
export function problemsOf(read: ReadTable, plan: TablePlan | null): readonly RowProblem[] {
  return [...read.problems, ...(plan?.problems ?? [])].sort((a, b) => a.at - b.at)
}

/** Entries of which nobody has said yet where they go. */
export function unplanned(entries: readonly TableEntry[]): readonly PlannedEntry[] {
  return entries.map((entry) => ({ entry, account: '', outcome: 'new', fills: [], keeps: [] }))
}
