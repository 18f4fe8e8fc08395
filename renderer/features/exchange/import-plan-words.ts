/** What an import would do, counted for the sentence that leads its preview. */
import type { AccountPlan } from '../../../shared/exchange/import-plan.ts'

export type PlanCounts = { readonly added: number; readonly changed: number; readonly conflicts: number }

export function planCounts(accounts: readonly AccountPlan[]): PlanCounts {
  return {
    added: accounts.filter(({ state }) => state === 'new').length,
    changed: accounts.filter(({ state }) => state === 'changes').length,
    conflicts: accounts.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  }
}

/** The accounts that bring something. */
export function takable(accounts: readonly AccountPlan[]): readonly AccountPlan[] {
  return accounts.filter(({ state }) => state !== 'nothingToTake')
}

/** What somebody decided about one conflict before importing; later is the default. */
export type Choice = 'mine' | 'theirs' | 'later'

export function conflictKey(conflict: { readonly record: string; readonly field: string }): string {
  return `${conflict.record}/${conflict.field}`
}

/** The edits that settle what was decided, account by account, to be written after the import. */
export function settlingEdits(account: AccountPlan, choices: ReadonlyMap<string, Choice>) {
  return account.conflicts.flatMap((conflict) => {
    const choice = choices.get(conflictKey(conflict)) ?? 'later'
    const chosen = conflict.values.find(({ mine }) => mine === (choice === 'mine'))
    if (choice === 'later' || chosen === undefined) return []
    return [{ record: conflict.record, kind: conflict.kind, set: { [conflict.field]: chosen.value } }]
  })
}
