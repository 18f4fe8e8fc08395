/** What an import would do, counted for the sentence that leads its preview, and what comes along with what was chosen. */
import type { HomeKind } from '../../../shared/exchange/file-libraries.ts'
import type { AccountPlan } from '../../../shared/exchange/import-plan.ts'

export type PlanCounts = {
  /** Accounts. */
  readonly added: number
  readonly changed: number
  /** Libraries that are new or change. */
  readonly libraries: number
  /** In accounts and libraries. */
  readonly conflicts: number
}

export function planCounts(plans: readonly AccountPlan[]): PlanCounts {
  const accounts = kindOnly(plans, 'account')
  return {
    added: accounts.filter(({ state }) => state === 'new').length,
    changed: accounts.filter(({ state }) => state === 'changes').length,
    libraries: takable(kindOnly(plans, 'library')).length,
    conflicts: plans.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  }
}

export function kindOnly(plans: readonly AccountPlan[], kind: HomeKind): readonly AccountPlan[] {
  return plans.filter((plan) => plan.kind === kind)
}

/** The accounts and libraries that bring something. */
export function takable(plans: readonly AccountPlan[]): readonly AccountPlan[] {
  return plans.filter(({ state }) => state !== 'nothingToTake')
}

/** Whether the library comes along with an account that was chosen: then it is no choice of its own. */
export function comesAlong(
  { library }: AccountPlan,
  plans: readonly AccountPlan[],
  chosen: ReadonlySet<string>,
): boolean {
  const taken = new Set(takable(plans).map(({ account }) => account))
  return library?.neededBy.some((id) => chosen.has(id) && taken.has(id)) ?? false
}

/** What is taken: the chosen ones that bring something, and the libraries that come along with them. */
export function takenWith(
  plans: readonly AccountPlan[],
  chosen: ReadonlySet<string>,
): readonly AccountPlan[] {
  return takable(plans).filter((plan) => chosen.has(plan.account) || comesAlong(plan, plans, chosen))
}

/** What somebody decided about one conflict before importing; later is the default. */
export type Choice = 'mine' | 'theirs' | 'later'

export function conflictKey(conflict: { readonly record: string; readonly field: string }): string {
  return `${conflict.record}/${conflict.field}`
}

/** The edits that settle what was decided, each account or library on its own, to be written after the import. */
export function settlingEdits(account: AccountPlan, choices: ReadonlyMap<string, Choice>) {
  return account.conflicts.flatMap((conflict) => {
    const choice = choices.get(conflictKey(conflict)) ?? 'later'
    const chosen = conflict.values.find(({ mine }) => mine === (choice === 'mine'))
    if (choice === 'later' || chosen === undefined) return []
    return [{ record: conflict.record, kind: conflict.kind, set: { [conflict.field]: chosen.value } }]
  })
}
